package vn.binhyen.reports.domain;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Period;

/// The parts of a report's period that its tables ask for.
public record Span(Period period) {

    /// A month, as far as it lies in the period.
    Period month(YearMonth month) {
        Period whole = Period.month(month);
        return new Period(
                whole.from().isBefore(period.from()) ? period.from() : whole.from(),
                whole.to().isAfter(period.to()) ? period.to() : whole.to());
    }

    /// From the first day to the end of that month, or of the period.
    Period until(YearMonth month) {
        return new Period(period.from(), month(month).to());
    }

    /// The month somebody chose, or the one that is usual.
    YearMonth chosen(Form.Month month, Map<String, String> texts) {
        return typed(texts.get(month.key())).orElseGet(() -> usual(month));
    }

    /// The month that is usual, at most the last.
    public YearMonth usual(Form.Month month) {
        YearMonth usual = YearMonth.from(period.from()).plusMonths(month.after());
        YearMonth last = YearMonth.from(period.to());
        return usual.isAfter(last) ? last : usual;
    }

    /// The month typed, if it is one of the period.
    public Optional<YearMonth> typed(@Nullable String text) {
        if (text == null || !text.matches("\\d{4}-(0[1-9]|1[0-2])")) return Optional.empty();
        return Optional.of(YearMonth.parse(text)).filter(period.months()::contains);
    }
}
