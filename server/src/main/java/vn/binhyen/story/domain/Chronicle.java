package vn.binhyen.story.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.domain.TimeLimits;
import vn.binhyen.guidance.Guide;
import vn.binhyen.guidance.lookups.LookedUp;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.story.domain.Item.Fate;
import vn.binhyen.territory.Territory;

/// Two years of a province's work, told in the order in which things began. The same seed, moment
/// and scale tell the same story, sign by sign.
public final class Chronicle {

    /// How much there is at full scale: what became a case, and what was only talk.
    private static final int CASES = 40_500;

    private static final int TALKS = 5_500;
    private static final int QUESTIONS = 6_000;
    private static final int LOOK_UPS = 2_400;
    private static final int DAYS = 730;
    private static final int REMEMBERED_TALKS = 6;

    /// @param until the moment the story ends
    /// @param scale 1 for all of it, less for tests
    public record Plan(long seed, Instant until, double scale) {

        public Plan {
            if (scale <= 0 || scale > 1) throw new IllegalArgumentException("0 < scale <= 1");
        }
    }

    private final Plan plan;
    private final World world;
    private final Bureaus bureaus;
    private final List<Topic> topics;
    private final List<Topic> asked;
    private final Map<UnitId, Deque<Talk>> over = new HashMap<>();

    public Chronicle(
            Plan plan,
            Province province,
            Cast cast,
            Territory territory,
            TimeLimits limits,
            MachineWords machine,
            Function<Guide.Question, Guide.Rehearsed> guide,
            Ledger ledger) {
        var names = Names.shipped();
        var phrases = PhraseBook.shipped();
        this.plan = plan;
        this.topics = phrases.ofCases();
        this.asked = phrases.ofQuestions();
        this.bureaus = new Bureaus(province, cast, names, territory, plan.seed());
        this.world =
                new World(
                        ledger,
                        phrases,
                        names,
                        limits,
                        new Registers(),
                        new Typing(),
                        machine,
                        new Rehearsals(guide),
                        cast.first(Role.INVESTIGATOR),
                        plan.until());
    }

    public void tell() {
        for (Item item : items()) tell(item);
        over.values().forEach(talks -> talks.forEach(Talk::close));
        lookUps();
        world.registers().writeTo(world.ledger());
    }

    private void tell(Item item) {
        Chance chance = Chance.about(plan.seed(), item.number());
        Talk before = item.fate() == Fate.NATURAL && chance.of(0.15) ? known(item) : null;
        var life = new Life(world, item, chance, before);
        Talk talk = life.tell();
        if (talk == null) return;
        if (talk.isZalo() && life.isOver()) remember(item.bureau().unit(), talk);
        else talk.close();
    }

    /// Somebody who wrote before, and whose matter is over.
    private @Nullable Talk known(Item item) {
        Deque<Talk> talks = over.get(item.bureau().unit());
        if (talks == null) return null;
        Instant longAgo = item.at().minus(Duration.ofDays(1));
        for (Talk talk : talks) {
            if (talk.lastAt().isBefore(longAgo)) {
                talks.remove(talk);
                return talk;
            }
        }
        return null;
    }

    private void remember(UnitId unit, Talk talk) {
        Deque<Talk> talks = over.computeIfAbsent(unit, _ -> new ArrayDeque<>());
        talks.add(talk);
        if (talks.size() > REMEMBERED_TALKS) talks.remove().close();
    }

    private List<Item> items() {
        var items = new ArrayList<Item>();
        LocalDate last = DayTimes.day(plan.until());
        LocalDate first = last.minusDays(DAYS);
        double[] days = new double[DAYS + 1];
        double[][] topicsOf = new double[DAYS + 1][];
        double[][] askedOf = new double[DAYS + 1][];
        double sum = 0;
        for (int i = 0; i <= DAYS; i++) {
            LocalDate day = first.plusDays(i);
            double growth = 0.75 + 0.5 * i / DAYS;
            days[i] = sum += Seasons.ofDay(day) * growth;
            topicsOf[i] = sums(topics, day);
            askedOf[i] = sums(asked, day);
        }
        int cases = (int) Math.round(CASES * plan.scale());
        int talks = (int) Math.round(TALKS * plan.scale());
        for (int n = 0; n < cases + talks; n++) {
            Chance chance = Chance.about(~plan.seed(), n);
            int day = chance.among(days);
            Topic topic = topics.get(chance.among(topicsOf[day]));
            Fate fate = n < cases ? Fate.NATURAL : Fate.ONLY_TALK;
            if (fate == Fate.ONLY_TALK && chance.of(0.7)) topic = world.phrases().of("CHAT");
            Instant at = moment(first.plusDays(day), topic, chance);
            Bureau bureau = bureaus.somewhere(DayTimes.day(at), chance);
            items.add(new Item(n, at, bureau, topic, fate));
        }
        int questions = (int) Math.round(QUESTIONS * plan.scale());
        for (int n = cases + talks; n < cases + talks + questions; n++) {
            Chance chance = Chance.about(~plan.seed(), n);
            int day = chance.among(days);
            Topic topic = asked.get(chance.among(askedOf[day]));
            Instant at = moment(first.plusDays(day), topic, chance);
            Bureau bureau = bureaus.somewhere(DayTimes.day(at), chance);
            items.add(new Item(n, at, bureau, topic, Fate.ASKED));
        }
        for (Bureau bureau : bureaus.today()) {
            items.addAll(new Today(plan, topics, asked, bureau).items());
        }
        Collections.sort(items);
        return items;
    }

    /// Residents who looked up whether their card or file is ready.
    private void lookUps() {
        LocalDate last = DayTimes.day(plan.until());
        Chance chance = Chance.about(plan.seed(), "look-ups");
        for (int n = 0; n < Math.round(LOOK_UPS * plan.scale()); n++) {
            LocalDate day = last.minusDays(Math.min(DAYS, (long) chance.decaying(DAYS / 2.0)));
            Instant at = moment(day, asked.getFirst(), chance);
            var unit = bureaus.somewhere(DayTimes.day(at), chance).unit();
            String found = chance.of(0.72) ? "yes" : "no";
            world.ledger().write(new LookedUp(world.id(at, chance), unit, found), at);
        }
    }

    private static double[] sums(List<Topic> topics, LocalDate day) {
        double[] sums = new double[topics.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            Topic topic = topics.get(i);
            sums[i] = sum += topic.weight() * Seasons.of(topic.season(), day);
        }
        return sums;
    }

    /// A moment of that day that lies within the story.
    private Instant moment(LocalDate day, Topic topic, Chance chance) {
        boolean asking =
                Stream.of("QUESTION", "ASKED", "CHAT", "PRAISE").anyMatch(topic.heading()::equals);
        Instant at = DayTimes.on(day, asking, chance);
        return at.isBefore(plan.until().minusSeconds(10))
                ? at
                : plan.until().minusSeconds(60 + chance.below(36 * 3600));
    }
}
