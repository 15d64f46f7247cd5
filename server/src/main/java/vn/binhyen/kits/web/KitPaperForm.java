package vn.binhyen.kits.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.kits.Blank;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.KitFacts;
import vn.binhyen.kits.KitFacts.Seat;
import vn.binhyen.papers.UnitNames;

/// What an officer types to fill a paper of a kit; kept by the page alone.
///
/// @param fields `blank.start`, `seat.head`, `date`, `body`, `was`
public record KitPaperForm(Map<String, String> fields) {

    static final KitPaperForm EMPTY = new KitPaperForm(Map.of());

    public KitPaperForm {
        fields = Map.copyOf(fields);
    }

    /// As it was typed; empty where nothing was.
    public String of(String field) {
        return fields.getOrDefault(field, "");
    }

    KitFacts facts(Kit kit, UnitNames unit) {
        KitFacts facts = KitFacts.of(unit).dated(date().orElse(null)).seating(seats(kit));
        for (Blank blank : Blank.values()) {
            if (blank.isSaid()) facts = facts.with(blank, of("blank." + blank.key()));
        }
        return facts;
    }

    /// The body somebody changed; empty while it is the kit's own, so that blanks said later still
    /// get into it.
    Optional<String> body() {
        List<String> typed = of("body").lines().toList();
        boolean same = typed.equals(of("was").lines().toList());
        return same || of("body").isBlank() ? Optional.empty() : Optional.of(of("body"));
    }

    private Optional<LocalDate> date() {
        try {
            return of("date").isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(of("date")));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A person a line: the name, and behind a semicolon what they are otherwise.
    private List<Seat> seats(Kit kit) {
        var seats = new ArrayList<Seat>();
        for (Kit.Office office : kit.board().offices()) {
            for (String line : of("seat." + office.code()).lines().toList()) {
                String[] both = line.split(";", 2);
                if (both[0].isBlank()) continue;
                String post = both.length == 2 ? both[1].strip() : "";
                seats.add(new Seat(office.code(), both[0].strip(), post));
            }
        }
        return seats;
    }
}
