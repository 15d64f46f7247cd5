package vn.binhyen.kits.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.kits.ActivityKinds;

/// The kinds as their files have them, one each, in the order of the files' names.
final class ActivityKindFiles implements ActivityKinds {

    private final Map<String, ActivityKind> kinds = new LinkedHashMap<>();

    /// @param texts by file name
    /// @param indicators the codes of the indicators there are
    /// @throws IllegalArgumentException that names for every mistake at once file, line, what is
    ///   wrong and what is allowed
    ActivityKindFiles(Map<String, String> texts, Collection<String> indicators) {
        var mistakes = new ArrayList<String>();
        new TreeMap<>(texts)
                .forEach((file, text) -> {
                    var reading = ActivityKindFile.read(file, text, indicators);
                    mistakes.addAll(reading.mistakes());
                    reading.kind()
                            .ifPresent(kind -> {
                                if (kinds.put(kind.code(), kind) == null) return;
                                mistakes.add(
                                        file
                                                + ":1: '"
                                                + kind.code()
                                                + "' stands in two files; allowed: once");
                            });
                });
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
    }

    @Override
    public List<ActivityKind> all() {
        return List.copyOf(kinds.values());
    }

    @Override
    public Optional<ActivityKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }
}
