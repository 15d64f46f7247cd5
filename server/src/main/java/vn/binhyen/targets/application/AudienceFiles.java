package vn.binhyen.targets.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.binhyen.targets.Audience;
import vn.binhyen.targets.Audiences;

/// The audiences as their files have them, one each.
final class AudienceFiles implements Audiences {

    private final List<Audience> audiences;

    /// @param texts by file name
    /// @throws IllegalArgumentException that names for every mistake at once file, line, what is
    ///   wrong and what is allowed
    AudienceFiles(Map<String, String> texts, Collection<String> indicators) {
        var read = new ArrayList<Audience>();
        var mistakes = new ArrayList<String>();
        new TreeMap<>(texts)
                .forEach((file, text) -> {
                    var reading = AudienceFile.read(file, text, indicators);
                    mistakes.addAll(reading.mistakes());
                    reading.audience()
                            .ifPresent(one -> {
                                if (read.stream().anyMatch(it -> it.code().equals(one.code()))) {
                                    mistakes.add(
                                            file
                                                    + ":1: '"
                                                    + one.code()
                                                    + "' stands in two files; allowed: once");
                                }
                                read.add(one);
                            });
                });
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
        this.audiences = List.copyOf(read);
    }

    @Override
    public List<Audience> all() {
        return audiences;
    }

    @Override
    public Optional<Audience> find(String code) {
        return audiences.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
