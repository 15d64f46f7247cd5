package vn.binhyen.guidance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.binhyen.guidance.domain.Passage;

/// All that may be quoted to residents on one day, at one version of the catalogue. Made once and
/// asked often: what pages look for lies ready, however many entries there are.
public final class InForce {

    private final long version;
    private final LocalDate day;
    private final Map<String, Procedure> procedures;
    private final Map<String, Answer> answers;
    private final Map<String, Procedure> bySlug;
    private final SortedMap<String, Integer> fields;
    private final Map<String, List<Procedure>> byField;

    /// @param procedures by code, in the order of the codes
    /// @param answers by id, in the order of the ids; those of communes among them, each for its
    ///   own
    public InForce(
            long version,
            LocalDate day,
            Map<String, Procedure> procedures,
            Map<String, Answer> answers) {
        this.version = version;
        this.day = day;
        this.procedures = Collections.unmodifiableMap(procedures);
        this.answers = Collections.unmodifiableMap(answers);
        Collection<Procedure> all = procedures.values();
        this.bySlug = all.stream().collect(toUnmodifiableMap(Procedure::slug, Function.identity()));
        Collator collator = Collator.getInstance(Locale.of("vi"));
        this.byField = all.stream().collect(groupingBy(Procedure::field));
        byField.replaceAll((_, those) -> byName(those, collator));
        var counted = new TreeMap<String, Integer>(collator);
        byField.forEach((field, those) -> counted.put(field, those.size()));
        this.fields = Collections.unmodifiableSortedMap(counted);
    }

    /// Names are folded to their keys once; comparing them as they are takes seconds for thousands.
    private static List<Procedure> byName(List<Procedure> those, Collator collator) {
        record Keyed(java.text.CollationKey key, Procedure it) {}
        var keyed = new ArrayList<Keyed>(those.size());
        for (Procedure it : those) keyed.add(new Keyed(collator.getCollationKey(it.name()), it));
        keyed.sort(Comparator.comparing(Keyed::key));
        return keyed.stream().map(Keyed::it).toList();
    }

    public long version() {
        return version;
    }

    public LocalDate day() {
        return day;
    }

    /// By code, in the order of the codes.
    public Map<String, Procedure> procedures() {
        return procedures;
    }

    /// By id, in the order of the ids; those of communes among them, each for its own.
    public Map<String, Answer> answers() {
        return answers;
    }

    public Optional<Procedure> procedure(String code) {
        return Optional.ofNullable(procedures.get(code));
    }

    public Optional<Procedure> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /// The fields of law there are, in the order of the alphabet, with the number of procedures of
    /// each.
    public SortedMap<String, Integer> fields() {
        return fields;
    }

    /// The procedures of one field, by name.
    public List<Procedure> ofField(String field) {
        return byField.getOrDefault(field, List.of());
    }

    public Optional<Answer> answer(String id) {
        return Optional.ofNullable(answers.get(id));
    }

    /// Whether a person has compared it with the law; what was not is shown with the mark "to be
    /// checked".
    public boolean certain(String id) {
        return procedure(id).map(it -> it.checked() != null).orElse(false)
                || answer(id).map(it -> it.checked() != null).orElse(false);
    }

    /// All of it for the index, always in the same order.
    public List<Passage> passages() {
        return Stream.concat(
                        procedures.values().stream().map(Procedure::passage),
                        answers.values().stream().map(Answer::passage))
                .toList();
    }
}
