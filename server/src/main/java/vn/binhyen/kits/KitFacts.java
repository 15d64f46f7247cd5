package vn.binhyen.kits;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.papers.UnitNames;

/// What a paper of a kit is filled with. Whatever is not said stays open on the paper, in brackets.
///
/// @param unit the commune where the model is
/// @param date of the paper; null while it is open
/// @param said what was said for a blank; it goes before what follows from unit, kit and seats
/// @param seats who sits on the board; none while nobody is named
public record KitFacts(
        UnitNames unit, @Nullable LocalDate date, Map<Blank, String> said, List<Seat> seats) {

    /// @param office a code of the kit's board
    /// @param name as it is printed: "Nguyễn Văn A"
    /// @param post what the person is otherwise: "Trưởng thôn 3"
    public record Seat(String office, String name, String post) {}

    public KitFacts {
        said = Map.copyOf(said);
        seats = List.copyOf(seats);
    }

    public static KitFacts of(UnitNames unit) {
        return new KitFacts(unit, null, Map.of(), List.of());
    }

    public KitFacts dated(@Nullable LocalDate day) {
        return new KitFacts(unit, day, said, seats);
    }

    /// Words that say nothing leave the blank open.
    public KitFacts with(Blank blank, String words) {
        var more = new EnumMap<Blank, String>(Blank.class);
        more.putAll(said);
        if (words.isBlank()) more.remove(blank);
        else more.put(blank, words.strip());
        return new KitFacts(unit, date, more, seats);
    }

    public KitFacts seating(List<Seat> board) {
        return new KitFacts(unit, date, said, board);
    }
}
