package vn.binhyen.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.binhyen.kernel.Period;

/// An obligation falling due once. Days are those of Viet Nam.
///
/// @param before the first day that is too late
/// @param window the days whose figures stand in it
public record Term(Obligation obligation, LocalDate before, Period window) {

    public static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, HERE);
    }

    /// The last day that is in time, to its end.
    public LocalDate lastDay() {
        return before.minusDays(1);
    }

    /// The first moment that is late.
    public Instant lateFrom() {
        return before.atStartOfDay(HERE).toInstant();
    }

    public boolean inTime(Instant at) {
        return at.isBefore(lateFrom());
    }

    /// 0 on the last day, negative once it is over.
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay());
    }

    /// From this day it is brought to mind.
    public LocalDate remindedFrom() {
        return obligation.remind().isEmpty()
                ? lastDay()
                : lastDay().minusDays(obligation.remind().getFirst());
    }

    /// The last day it can be handed in without an exception; empty where it is never locked.
    public Optional<LocalDate> openUntil() {
        return Optional.ofNullable(obligation.lockAfter()).map(days -> lastDay().plusDays(days));
    }

    /// Whether figures may still come in for days that stand in it.
    public boolean windowOpen(LocalDate today) {
        return !today.isAfter(window.to());
    }
}
