package vn.binhyen.assessment.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.binhyen.assessment.CriteriaSet;
import vn.binhyen.assessment.CriteriaSets;
import vn.binhyen.assessment.ObjectKind;

/// The sets of criteria as their files have them, one each, in the order of the files' names. Of
/// two files with one code only one holds for a year.
final class CriteriaFiles implements CriteriaSets {

    private final List<Kept> kept;

    /// @param texts by file name
    /// @param indicators the figures there are
    /// @throws IllegalArgumentException that names for every mistake at once file, line, what is
    ///   wrong and what is allowed
    CriteriaFiles(Map<String, String> texts, Collection<String> indicators) {
        var read = new ArrayList<Kept>();
        var mistakes = new ArrayList<String>();
        new TreeMap<>(texts)
                .forEach((file, text) -> {
                    var reading = CriteriaFile.read(file, text, indicators);
                    mistakes.addAll(reading.mistakes());
                    reading.set()
                            .ifPresent(set -> {
                                read.stream()
                                        .map(Kept::set)
                                        .filter(other -> meet(set, other))
                                        .forEach(other -> mistakes.add(twice(file, set)));
                                read.add(new Kept(set, text));
                            });
                });
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
        this.kept = List.copyOf(read);
    }

    private static String twice(String file, CriteriaSet set) {
        return file
                + ":1: '"
                + set.code()
                + "' holds in another file on the same days; allowed: until: the day before "
                + set.from();
    }

    private static boolean meet(CriteriaSet one, CriteriaSet other) {
        return one.code().equals(other.code())
                && (one.until() == null || !one.until().isBefore(other.from()))
                && (other.until() == null || !other.until().isBefore(one.from()));
    }

    @Override
    public List<CriteriaSet> all() {
        return kept.stream().map(Kept::set).toList();
    }

    @Override
    public List<CriteriaSet> of(ObjectKind kind, int year) {
        return all().stream()
                .filter(set -> set.objects().contains(kind) && set.holdsFor(year))
                .toList();
    }

    @Override
    public Optional<Kept> find(String code, int year) {
        return kept.stream()
                .filter(each -> each.set().code().equals(code) && each.set().holdsFor(year))
                .findFirst();
    }

    @Override
    public CriteriaSet read(String text) {
        return CriteriaFile.read("kept", text, null)
                .set()
                .orElseThrow(() -> new IllegalArgumentException("a kept set cannot be read"));
    }
}
