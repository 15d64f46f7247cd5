package vn.binhyen.story.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.binhyen.story.domain.Item.Fate;

/// What lies on a commune's desk when the story ends: words without an answer, work that is due,
/// work that is late. On the desk of the tour there is more of everything.
final class Today {

    /// Numbers of these items begin here, beyond all others.
    private static final long FIRST = 10_000_000;

    private final Chronicle.Plan plan;
    private final List<Topic> topics;
    private final List<Topic> asked;
    private final Bureau bureau;
    private final Chance chance;
    private final List<Item> items = new ArrayList<>();

    /// @param asked what residents ask the product itself about
    Today(Chronicle.Plan plan, List<Topic> topics, List<Topic> asked, Bureau bureau) {
        this.plan = plan;
        this.topics = topics;
        this.asked = asked;
        this.bureau = bureau;
        this.chance = Chance.about(plan.seed(), "today " + bureau.unit());
    }

    List<Item> items() {
        boolean tour = bureau.unit().code().equals(Province.TOUR);
        add(tour ? 11 : chance.between(1, 3), Fate.UNANSWERED, this::isEveryday, 0.2, 26);
        add(tour ? 2 : chance.between(0, 1), Fate.RECEIVED, this::isObservation, 0.1, 0.9);
        add(tour ? 4 : chance.between(0, 2), Fate.IN_WORK, this::isEveryday, 3, 60);
        add(tour ? 3 : 1, Fate.IN_WORK, this::isEveryday, 5 * 24 + 2, 6 * 24 + 12);
        add(tour ? 2 : 0, Fate.WAITING, topic -> !topic.asksBack().isEmpty(), 14, 40);
        add(tour ? 2 : 0, Fate.HANDED_OVER, this::isCrime, 7 * 24, 10 * 24);
        for (int i = 0; i < (tour ? 3 : 1); i++) dueToday();
        add(tour ? 90 : 3, Fate.ASKED, _ -> true, 1, 50 * 24);
        return items;
    }

    /// A question whose five days end between now and midnight.
    private void dueToday() {
        Instant midnight =
                DayTimes.day(plan.until()).plusDays(1).atStartOfDay(DayTimes.HERE).toInstant();
        long left = Duration.between(plan.until(), midnight).toSeconds();
        Instant due =
                plan.until().plusSeconds(left / 4 + chance.below((int) Math.max(1, left / 2)));
        add(
                Fate.IN_WORK,
                topic -> topic.heading().equals("QUESTION"),
                due.minus(Duration.ofDays(5)));
    }

    private void add(int many, Fate fate, Predicate<Topic> fits, double fromHours, double toHours) {
        for (int i = 0; i < many; i++) {
            double hours = fromHours + chance.generator().nextDouble() * (toHours - fromHours);
            add(fate, fits, plan.until().minusSeconds((long) (hours * 3600)));
        }
    }

    private void add(Fate fate, Predicate<Topic> fits, Instant at) {
        List<Topic> among = fate == Fate.ASKED ? asked : topics;
        Topic topic = chance.oneOf(among.stream().filter(fits).toList());
        long number = FIRST + Long.parseLong(bureau.unit().code()) * 1000 + items.size();
        items.add(new Item(number, at, bureau, topic, fate));
    }

    private boolean isEveryday(Topic topic) {
        return topic.heading().equals("QUESTION") || isObservation(topic);
    }

    private boolean isObservation(Topic topic) {
        return topic.heading().equals("SECURITY_OBSERVATION");
    }

    private boolean isCrime(Topic topic) {
        return topic.heading().startsWith("CRIME");
    }
}
