package vn.binhyen.obligations.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.obligations.Owed;
import vn.binhyen.obligations.ReportCalendar;
import vn.binhyen.obligations.Term;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;

/// Reads what an address names; empty where there is no such thing.
@Component
class Addresses {

    static final String ALL = "/console/obligations";

    /// The report an address names.
    record Named(@Nullable String code, @Nullable String before, @Nullable String unit) {}

    private final ReportCalendar calendar;
    private final Territory territory;

    Addresses(ReportCalendar calendar, Territory territory) {
        this.calendar = calendar;
        this.territory = territory;
    }

    Optional<Term> term(String code, String before) {
        try {
            return calendar.term(code, LocalDate.parse(before));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Owed> owed(Named named) {
        String code = named.code(), before = named.before(), unit = named.unit();
        if (code == null || before == null || unit == null) return Optional.empty();
        try {
            UnitId id = UnitId.parse(unit);
            return term(code, before).map(term -> new Owed(term, id));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static String of(Term term) {
        return ALL + "/" + term.obligation().code() + "/" + term.before();
    }

    String name(UnitId id) {
        return territory.unit(id).map(Unit::fullName).orElse(id.code());
    }
}
