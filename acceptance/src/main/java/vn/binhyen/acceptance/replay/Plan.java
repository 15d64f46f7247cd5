package vn.binhyen.acceptance.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import vn.binhyen.acceptance.running.Town.Commune;

/// What happens on which day in which commune. The same seed gives the same plan.
///
/// Work grows from month to month and is unlike from commune to commune. A few days of each month
/// stand for all of them, more where there is more to do.
record Plan(List<Day> days) {

    private static final int LINES_A_DAY = 600;
    private static final int MOST_DAYS = 4;

    /// One question in a hundred is none the product can answer, and goes to an officer.
    private static final int FOR_PEOPLE = 100;

    /// So many questions come from one person on the average.
    private static final int ASKED_BY_ONE = 4;

    /// @param lastOfMonth on which the clerks hand in the month's counts
    record Day(
            LocalDate day,
            List<Line> lines,
            List<Commune> lookUps,
            List<Count> counts,
            boolean lastOfMonth) {

        private Day(LocalDate day, boolean lastOfMonth) {
            this(day, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), lastOfMonth);
        }
    }

    /// What a resident writes.
    ///
    /// @param figure the model's name for it: `questions` or `tips`
    record Line(String figure, Commune commune, String resident, String words) {}

    /// What a clerk counted by hand.
    ///
    /// @param amount what came in this month
    /// @param told what is handed in: the same, or of a stock what there is now
    record Count(Model.Asked figure, Commune commune, long amount, long told) {}

    static Plan of(Model model, List<Commune> communes, Random random) {
        var draw = new Draw(communes, random);
        int lines = model.amount("questions") + model.amount("tips");
        int most = Math.clamp(lines / draw.months.size() / LINES_A_DAY, 1, MOST_DAYS);
        var days = new TreeMap<LocalDate, Day>();
        for (YearMonth month : draw.months) {
            List<LocalDate> some = draw.daysOf(month, most);
            for (LocalDate day : some) days.put(day, new Day(day, day.equals(some.getLast())));
        }
        List<Day> all = List.copyOf(days.values());
        questions(model.amount("questions"), all, draw);
        tips(model.amount("tips"), all, draw);
        for (int i = 0; i < model.amount("look_ups"); i++) {
            draw.day(all, Model.LAST).lookUps().add(draw.commune());
        }
        for (Model.Asked counted : model.through(Model.Door.COUNTS)) counts(counted, all, draw);
        return new Plan(all);
    }

    private static void questions(int amount, List<Day> days, Draw draw) {
        List<String> answered = Model.lines("/replay/questions.txt");
        List<String> forPeople = Model.lines("/replay/for-people.txt");
        for (int i = 0; i < amount; i++) {
            Commune commune = draw.commune();
            boolean known = i % FOR_PEOPLE != FOR_PEOPLE / 2;
            int askers = Math.max(1, (int) (amount * draw.share(commune) / ASKED_BY_ONE));
            String resident =
                    known ? "hoi-" + commune.page() + "-" + draw.below(askers) : "nho-" + i;
            draw.day(days, Model.LAST)
                    .lines()
                    .add(
                            new Line(
                                    "questions",
                                    commune,
                                    resident,
                                    draw.one(known ? answered : forPeople)));
        }
    }

    private static void tips(int amount, List<Day> days, Draw draw) {
        List<String> words = Model.lines("/replay/tips.txt");
        for (int i = 0; i < amount; i++) {
            draw.day(days, Model.LAST)
                    .lines()
                    .add(new Line("tips", draw.commune(), "bao-" + i, draw.one(words)));
        }
    }

    /// One count a commune and month, at the month's last day.
    private static void counts(Model.Asked counted, List<Day> days, Draw draw) {
        List<Day> ends = days.stream().filter(Day::lastOfMonth).toList();
        var amounts = new TreeMap<LocalDate, TreeMap<Integer, Long>>();
        for (int i = 0; i < counted.amount(); i++) {
            amounts.computeIfAbsent(draw.day(ends, counted.last()).day(), _ -> new TreeMap<>())
                    .merge(draw.place(), 1L, Long::sum);
        }
        var level = new TreeMap<Integer, Long>();
        for (Day end : ends) {
            amounts.getOrDefault(end.day(), new TreeMap<>())
                    .forEach((place, amount) -> {
                        long now = level.merge(place, amount, Long::sum);
                        long told = counted.stock() ? now : amount;
                        end.counts().add(new Count(counted, draw.at(place), amount, told));
                    });
        }
    }
}
