package vn.binhyen.cases.domain;

import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.binhyen.kernel.ClerksFile;

/// Which days are worked, by `cases/holidays.csv`: Monday to Friday but for the days off, and a
/// Saturday or Sunday that makes up for one (Bộ luật Lao động 2019 Art. 112 and the yearly notice).
/// A year the file does not know has its weekends only.
public final class WorkingDays {

    private enum Turn {
        OFF,
        WORK
    }

    private final Map<LocalDate, Turn> turns;

    private WorkingDays(Map<LocalDate, Turn> turns) {
        this.turns = Map.copyOf(turns);
    }

    /// Reads the file; every mistake is named with its line.
    ///
    /// @throws IllegalArgumentException when a line is wrong: which, what, and what is allowed
    public static WorkingDays read(Reader file) {
        var turns = new HashMap<LocalDate, Turn>();
        ClerksFile.rows("holidays.csv", file, 4, line -> add(line, turns));
        return new WorkingDays(turns);
    }

    private static Turn add(ClerksFile.Row line, Map<LocalDate, Turn> turns) {
        LocalDate day = ClerksFile.day(line.at(0));
        Turn turn =
                switch (line.at(1)) {
                    case "off" -> Turn.OFF;
                    case "work" -> Turn.WORK;
                    case String other ->
                            throw new IllegalArgumentException(
                                    "a day is off or work, not " + other);
                };
        if (turn == Turn.WORK && !isWeekend(day)) {
            throw new IllegalArgumentException(
                    day + " is a weekday and worked anyway; work is for a Saturday or Sunday");
        }
        ClerksFile.yes(line.at(3));
        if (turns.put(day, turn) != null) {
            throw new IllegalArgumentException(day + " is there already; a day has one line");
        }
        return turn;
    }

    public boolean isWorked(LocalDate day) {
        Turn turn = turns.get(day);
        return turn == null ? !isWeekend(day) : turn == Turn.WORK;
    }

    /// The last year of which anything is known; 0 when nothing is.
    public int lastYear() {
        return turns.keySet().stream().mapToInt(LocalDate::getYear).max().orElse(0);
    }

    /// That day if it is worked, else the next that is.
    LocalDate workedFrom(LocalDate day) {
        LocalDate worked = day;
        while (!isWorked(worked)) worked = worked.plusDays(1);
        return worked;
    }

    /// The day on which so many days, counted from the day after, have passed.
    LocalDate after(LocalDate day, Length length) {
        return switch (length.unit()) {
            case DAYS -> day.plusDays(length.amount());
            case MONTHS -> day.plusMonths(length.amount());
            case WORKING_DAYS -> afterWorked(day, length.amount());
            case MINUTES, HOURS ->
                    throw new IllegalArgumentException(length + " is not counted by the day");
        };
    }

    LocalDate afterWorked(LocalDate day, long amount) {
        LocalDate reached = day;
        for (long left = amount; left > 0; left--) reached = workedFrom(reached.plusDays(1));
        return reached;
    }

    /// How many days after the first and up to the last are worked; 0 when none lies between.
    int workedBetween(LocalDate first, LocalDate last) {
        int worked = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorked(day)) worked++;
        }
        return worked;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
