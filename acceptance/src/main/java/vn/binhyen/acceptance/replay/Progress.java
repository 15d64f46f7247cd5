package vn.binhyen.acceptance.replay;

import java.time.YearMonth;
import java.util.List;

/// Tells now and then how far a replay has come, how fast it goes and how long it may still take.
final class Progress {

    private final List<Plan.Day> days;
    private final long begin = System.nanoTime();
    private long monthBegan = begin;
    private long eventsBefore;

    Progress(List<Plan.Day> days) {
        this.days = days;
    }

    /// The last day of a month is over.
    ///
    /// @param day its place in the plan
    /// @param events how many there were until then
    void ended(int day, long events) {
        long now = System.nanoTime();
        double pace = (events - eventsBefore) / ((now - monthBegan) / 1e9);
        long done = lines(0, day + 1);
        double left = (double) lines(day + 1, days.size()) / done * events / pace;
        System.out.printf(
                "%s: %d of %d days, %d events in %.0f s, this month %.1f a second, about %.0f s left%n",
                YearMonth.from(days.get(day).day()),
                day + 1,
                days.size(),
                events,
                (now - begin) / 1e9,
                pace,
                left);
        monthBegan = now;
        eventsBefore = events;
    }

    private long lines(int from, int to) {
        return days.subList(from, to).stream()
                .mapToLong(each -> each.lines().size() + each.lookUps().size())
                .sum();
    }
}
