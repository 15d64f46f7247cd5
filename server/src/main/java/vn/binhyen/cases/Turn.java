package vn.binhyen.cases;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The row from which a long list is read on, or back: rows that came or went meanwhile move no
/// page. Its text form stands in addresses and names nobody.
///
/// @param due when the row's next thing is due, for lists in that order; null when nothing is
/// @param at when the row was opened or came
public record Turn(boolean back, @Nullable Instant due, Instant at, UUID id) {

    /// One page of a long list.
    ///
    /// @param before whether rows stand before it, `after` whether rows follow
    public record Page<L>(List<L> lines, boolean before, boolean after) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /// What [#toString] wrote; empty for anything else.
    public static Optional<Turn> parse(@Nullable String text) {
        if (text == null) return Optional.empty();
        String[] parts = text.split("_", -1);
        if (parts.length != 4) return Optional.empty();
        try {
            return Optional.of(
                    new Turn(
                            parts[0].equals("back"),
                            parts[1].isEmpty() ? null : Instant.parse(parts[1]),
                            Instant.parse(parts[2]),
                            UUID.fromString(parts[3])));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (back ? "back" : "on") + "_" + (due == null ? "" : due) + "_" + at + "_" + id;
    }
}
