package vn.binhyen.console.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;

/// What the address of a list of cases asks for. An address written by hand that makes no sense
/// asks for the list as it is without it.
record ListAsked(
        CaseQuery.@Nullable Show show,
        CaseQuery.@Nullable Order order,
        @Nullable Boolean mine,
        @Nullable CaseKind kind,
        @Nullable String words,
        @Nullable String unit,
        @Nullable String topic,
        @Nullable String from,
        @Nullable String to,
        @Nullable Integer page) {

    CaseQuery query(StaffMember me, int size) {
        return new CaseQuery(
                show == null ? CaseQuery.Show.OPEN : show,
                Boolean.TRUE.equals(mine) ? me.id() : null,
                kind,
                words == null ? "" : words,
                order == null ? CaseQuery.Order.DUE : order,
                page == null ? 1 : Math.max(1, page),
                size,
                unit == null || !unit.matches("\\d{5}@\\d{4}-\\d{2}-\\d{2}")
                        ? null
                        : UnitId.parse(unit),
                topic == null || topic.isBlank() ? null : topic,
                day(from),
                day(to));
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
