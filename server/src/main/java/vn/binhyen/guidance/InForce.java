package vn.binhyen.guidance;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.binhyen.guidance.domain.Passage;

/// All that may be quoted to residents on one day, at one version of the catalogue.
///
/// @param procedures by code, in the order of the codes
/// @param answers by id, in the order of the ids; those of communes among them, each for its own
public record InForce(
        long version,
        LocalDate day,
        Map<String, Procedure> procedures,
        Map<String, Answer> answers) {

    public Optional<Procedure> procedure(String code) {
        return Optional.ofNullable(procedures.get(code));
    }

    public Optional<Procedure> bySlug(String slug) {
        return procedures.values().stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    /// The fields of law there are, in the order of the alphabet, with the number of procedures of
    /// each.
    public SortedMap<String, Integer> fields() {
        var fields = new TreeMap<String, Integer>(Collator.getInstance(Locale.of("vi")));
        procedures.values().forEach(it -> fields.merge(it.field(), 1, Integer::sum));
        return fields;
    }

    /// The procedures of one field, by name.
    public List<Procedure> ofField(String field) {
        return procedures.values().stream()
                .filter(it -> it.field().equals(field))
                .sorted(
                        Comparator.comparing(
                                Procedure::name, Collator.getInstance(Locale.of("vi"))))
                .toList();
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
