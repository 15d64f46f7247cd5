package vn.binhyen.cases.persistence;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.Turn;

/// Reads a list from a row on or back, by the columns of its order: `(a, b, id) > (…)` goes
/// straight to the row in the index, however far down the list it stands.
///
/// @param columns of the order, the id last; one direction for all of them
record Turns(List<String> columns, boolean newestFirst, @Nullable Turn from, int size) {

    /// A condition to add; empty for the first page. Its values are those of [#values].
    String where() {
        if (from == null) return "";
        String values =
                columns.size() == 3 ? ":turn_due, :turn_at, :turn_id" : ":turn_at, :turn_id";
        return " and ("
                + String.join(", ", columns)
                + (descending() ? ") < (" : ") > (")
                + values.replace(":turn_due", "cast(:turn_due as timestamptz)")
                + ")";
    }

    /// One row more than the page holds, to know whether there is another page.
    String order() {
        String direction = descending() ? " desc" : "";
        return " order by "
                + String.join(direction + ", ", columns)
                + direction
                + " limit "
                + (size + 1);
    }

    Map<String, Object> values() {
        if (from == null) return Map.of();
        return Map.of(
                "turn_due",
                from.due() == null ? "infinity" : from.due().toString(),
                "turn_at",
                from.at().atOffset(ZoneOffset.UTC),
                "turn_id",
                from.id());
    }

    /// The page made of the rows that were read, in the order of the list again.
    <L> Turn.Page<L> page(List<L> read) {
        boolean more = read.size() > size;
        List<L> kept = more ? read.subList(0, size) : read;
        if (from == null) return new Turn.Page<>(kept, false, more);
        return from.back()
                ? new Turn.Page<>(kept.reversed(), more, true)
                : new Turn.Page<>(kept, true, more);
    }

    private boolean descending() {
        return newestFirst != (from != null && from.back());
    }
}
