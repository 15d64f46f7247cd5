package vn.binhyen.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// Which cases are meant, always of those the asker may see.
///
/// @param topic only of that everyday topic, `unit` only of that commune
/// @param village only told at a place of that name, in any spelling; empty for anywhere. Looked
///   for like words: among the newest 500 that match
/// @param repeats only those marked to repeat that case
/// @param from the first day on which they were opened, in Viet Nam; `to` the last
/// @param words words of the case or of its talk in any spelling, `"in quotes"` exactly as written,
///   or its number; empty for all. By words, only the newest 500 that match are looked at
public record CaseFilter(
        CaseQuery.Show show,
        Assignee assignee,
        @Nullable CaseKind kind,
        @Nullable String topic,
        @Nullable UnitId unit,
        String village,
        @Nullable UUID repeats,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String words) {

    public sealed interface Assignee {
        record Anyone() implements Assignee {}

        record Nobody() implements Assignee {}

        record Officer(UUID id) implements Assignee {}
    }

    public CaseFilter {
        village = village.strip();
        words = words.strip();
    }

    public static CaseFilter of(CaseQuery.Show show) {
        return new CaseFilter(
                show, new Assignee.Anyone(), null, null, null, "", null, null, null, "");
    }

    public CaseFilter withWords(String sought) {
        return new CaseFilter(
                show, assignee, kind, topic, unit, village, repeats, from, to, sought);
    }
}
