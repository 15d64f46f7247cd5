package vn.binhyen.story.domain;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.HandOverRecord;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.Satisfaction;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Origin;
import vn.binhyen.story.domain.Item.Fate;

/// One item from the first words as far as it comes. A case goes through the product's own rules
/// ([Case]), so that nothing is written that could not have happened.
final class Life {

    private final World world;
    private final Item item;
    private final Bureau bureau;
    private final Chance chance;
    private final Slots slots;
    private final Topic.Block block;
    private @Nullable Talk talk;
    private @Nullable Case the;
    private Instant now;
    private int written;
    private @Nullable Instant handedOverAt;
    private String handedOverTo = "";
    private final List<HandOverRecord.Item> saidLater = new ArrayList<>();

    Life(World world, Item item, Chance chance, @Nullable Talk goesOnIn) {
        this.world = world;
        this.item = item;
        this.bureau = item.bureau();
        this.chance = chance;
        this.now = item.at();
        var day = DayTimes.day(now);
        this.slots = new Slots(bureau.name(), chance.oneOf(bureau.villages()), day);
        this.block = chance.oneOf(item.topic().blocks(!day.isBefore(Province.MERGER)));
        this.talk = goesOnIn;
    }

    /// Tells it; the conversation it was told in, if there was one.
    @Nullable Talk tell() {
        if (item.fate() == Fate.UNANSWERED || item.fate() == Fate.ONLY_TALK) {
            onlyTalk();
            return talk;
        }
        if (item.fate() == Fate.ASKED) asked();
        else begin(CaseKind.valueOf(item.topic().heading()));
        Case told = the;
        if (told != null) world.ledger().write(told, handedOverAt, handedOverTo);
        return talk;
    }

    /// Whether all is said and done, so that the resident may come back with something else.
    boolean isOver() {
        Case told = the;
        return told != null && told.state() instanceof CaseState.Closed;
    }

    private void onlyTalk() {
        Talk here = talkOnZalo();
        here.hears(typed(opening()), now);
        if (chance.of(0.3) && reach(now.plusSeconds(chance.between(15, 200)))) {
            here.hears(typed(second()), now);
        }
        if (item.fate() == Fate.UNANSWERED) return;
        if (!reach(DayTimes.atWork(now, minutes(50), chance))) return;
        here.says(bureau.onDuty(chance), filled(chance.oneOf(block.answers())), now);
        thanks(here, 0.15);
    }

    /// What the product cannot answer becomes a case of itself.
    private void asked() {
        Talk here = talkOnZalo();
        Instant said = now;
        String phrase = phrase();
        String plain = filled(phrase);
        String words = typed(plain);
        Optional<Instant> forPeople =
                new Enquiry(world, bureau, here, chance).ask(phrase, plain, words, said);
        if (forPeople.isEmpty()) {
            if (reach(here.lastAt())) thanks(here, 0.12);
            return;
        }
        if (!reach(forPeople.get())) return;
        open(here.id(), "zalo", words, said, false, null);
        if (!reach(DayTimes.atWork(now, minutes(40), chance))) return;
        classify(CaseKind.QUESTION, bureau.onDuty(chance));
    }

    private void begin(CaseKind kind) {
        String words = opening();
        boolean crime = kind.isCrimeInformation();
        boolean web =
                item.fate() == Fate.RECEIVED || (talk == null && chance.of(crime ? 0.3 : 0.1));
        if (!web && talk == null && chance.of(0.07)) keyedIn(kind, words);
        else if (web) onTheWeb(kind, words, chance.of(crime ? 0.75 : 0.35));
        else onZalo(kind, words);
    }

    private void onZalo(CaseKind kind, String words) {
        Talk here = talkOnZalo();
        Instant said = now;
        String heard = typed(words);
        here.hears(heard, now);
        if (kind == CaseKind.EMERGENCY)
            here.saysByItself(world.machine().danger(), now.plusMillis(700));
        if (chance.of(0.3) && reach(now.plusSeconds(chance.between(15, 200)))) {
            String more = typed(second());
            here.hears(more, now);
            heard = heard + "\n" + more;
        }
        Duration delay = kind == CaseKind.EMERGENCY ? minutes(4) : minutes(35);
        Instant opened =
                kind == CaseKind.EMERGENCY ? now.plus(delay) : DayTimes.atWork(now, delay, chance);
        if (!reach(opened)) return;
        Person officer = bureau.onDuty(chance);
        open(here.id(), "zalo", heard, said, false, officer);
        classify(kind, officer);
    }

    private void onTheWeb(CaseKind kind, String words, boolean anonymous) {
        talk = new Talk(world, bureau, "web", anonymous, now, chance);
        String written = chance.of(0.4) ? typed(words) : words;
        talk.hears(written, now);
        open(talk.id(), "web", written, now, anonymous, null);
        if (item.fate() == Fate.RECEIVED) return;
        if (!reach(DayTimes.atWork(now, minutes(40), chance))) return;
        classify(kind, bureau.onDuty(chance));
    }

    private void keyedIn(CaseKind kind, String words) {
        Person officer = bureau.onDuty(chance);
        Instant told = now;
        if (!reach(now.plus(minutes(12)))) return;
        open(null, "keyed", words, told, chance.of(0.3), officer);
        classify(kind, officer);
    }

    private void open(
            @Nullable UUID conversation,
            String channel,
            String words,
            Instant said,
            boolean anonymous,
            @Nullable Person officer) {
        boolean form = !channel.equals("zalo");
        var origin =
                new Origin(
                        conversation,
                        channel,
                        form ? item.topic().webTopic() : officer == null ? "question" : "other",
                        words,
                        said,
                        form ? slots.village() + ", " + bureau.name() : "",
                        "",
                        null,
                        null,
                        anonymous);
        UUID by = officer == null ? null : officer.id();
        UUID id = world.id(now, chance);
        the = Case.open(id, bureau.unit(), origin, by, world.limits(), now);
        noteDown();
        if (form && !anonymous && world.isRemembered(now)) {
            String name = world.names().somebody(chance);
            world.ledger().write(new Ledger.Reporter(id, bureau.unit(), name));
        }
    }

    private void classify(CaseKind kind, Person officer) {
        Case it = opened();
        if (!reach(now.plusSeconds(chance.between(20, 260)))) return;
        int year = DayTimes.day(now).getYear();
        it.classify(
                kind, "", officer.id(), k -> world.registers().next(bureau.unit(), year, k), now);
        noteDown();
        if (chance.of(0.3) && reach(now.plusSeconds(chance.between(10, 400)))) {
            it.assign(bureau.onDuty(chance).id(), officer.id());
            noteDown();
        }
        goOn(kind, bureau.onDuty(chance));
    }

    private void goOn(CaseKind kind, Person officer) {
        if (item.fate() == Fate.IN_WORK) return;
        boolean wasAsked = item.fate() == Fate.WAITING || chance.of(0.4);
        if (wasAsked && !item.topic().asksBack().isEmpty() && !askedBack(officer)) return;
        if (chance.of(0.15) && reach(DayTimes.atWork(now, minutes(30), chance))) {
            opened().note(filled(oneAnswer("NOTE")), officer.id());
            noteDown();
        }
        if (kind.isCrimeInformation()) investigated(officer);
        else settled(kind, officer);
    }

    /// Whether the resident answered.
    private boolean askedBack(Person officer) {
        Case it = opened();
        if (!reach(DayTimes.atWork(now, minutes(15), chance))) return false;
        answer(filled(chance.oneOf(item.topic().asksBack())), true, officer);
        if (item.fate() == Fate.WAITING) return false;
        Talk here = talk;
        boolean answers = chance.of(0.9);
        if (here == null) return answers;
        if (!answers) {
            if (!reach(DayTimes.atWork(now, ofDays(3).plus(hours(20)), chance))) return false;
            close(Outcome.NOT_CONFIRMED, filled(oneAnswer("NOT_CONFIRMED")), officer);
            return false;
        }
        if (!reach(now.plus(minutes(70)))) return false;
        String said = typed(filled(oneOpening("ANSWER_BACK")));
        here.hears(said, now);
        saidLater.add(new HandOverRecord.Item(saidLater.size() + 1, now, said, null, "", 0, ""));
        it.heardAgain(now, now);
        return true;
    }

    private void settled(CaseKind kind, Person officer) {
        boolean slow = chance.of(0.05);
        Duration work =
                switch (kind) {
                    case EMERGENCY -> minutes(45);
                    case QUESTION, PRAISE -> minutes(130);
                    case SECURITY_OBSERVATION, PROCEDURE_COMPLAINT -> hours(15);
                    case PETITION -> hours(50);
                    case CRIME_DENUNCIATION, CRIME_REPORT -> hours(30);
                };
        if (slow && kind != CaseKind.EMERGENCY) work = ofDays(4).plus(hours(60));
        if (!quick(kind) && chance.of(0.6) && reach(DayTimes.atWork(now, minutes(40), chance))) {
            answer(filled(oneAnswer("PROGRESS")), false, officer);
        }
        if (!reach(DayTimes.atWork(now, work, chance))) return;
        Outcome outcome = outcome(kind);
        String words =
                switch (outcome) {
                    case REFUSED, NOT_CONFIRMED, DUPLICATE -> oneAnswer(outcome.name());
                    case ANSWERED, RESOLVED, NOTED -> chance.oneOf(block.answers());
                };
        boolean inTwoSteps = quick(kind) && outcome == Outcome.ANSWERED && chance.of(0.35);
        if (inTwoSteps) {
            answer(filled(words), false, officer);
            thanks(talk, 0.3);
            if (!reach(DayTimes.atWork(now, hours(3), chance))) return;
            words = oneAnswer("END");
        }
        close(outcome, filled(words), officer);
        thanks(talk, 0.1);
        if (chance.of(0.025)) takenUpAgain(outcome, officer);
        else rated(outcome);
    }

    private void investigated(Person officer) {
        Case it = opened();
        Duration work = chance.of(0.06) ? ofDays(7).plus(hours(20)) : hours(40);
        if (!reach(DayTimes.atWork(now, work, chance))) return;
        if (item.fate() == Fate.NATURAL && chance.of(0.08)) {
            close(Outcome.NOT_CONFIRMED, filled(oneAnswer("NOT_CONFIRMED")), officer);
            return;
        }
        handedOverAt = now;
        handedOverTo = bureau.investigators(DayTimes.day(now));
        String note = filled(oneAnswer("HAND_OVER"));
        it.handOver(handedOverTo, note, officer.id(), now);
        noteDown();
        if (it.state() instanceof CaseState.HandedOver state) {
            var items = List.copyOf(saidLater);
            HandedOn.note(world, it, state, note, officer, items, chance);
        }
        if (!reach(now.plusSeconds(chance.between(60, 1500)))) return;
        answer(filled(chance.oneOf(block.answers())), false, officer);
        thanks(talk, 0.15);
        if (item.fate() == Fate.HANDED_OVER || chance.of(0.04)) return;
        if (!reach(DayTimes.atWork(now, ofDays(chance.between(9, 50)), chance))) return;
        close(
                chance.of(0.7) ? Outcome.RESOLVED : Outcome.ANSWERED,
                filled(oneAnswer("RESULT")),
                officer);
        if (chance.of(0.2)) valued();
    }

    private void valued() {
        Person chief = bureau.chief();
        String reason = "Tin giúp làm rõ vụ việc.";
        if (chief == null || !reach(DayTimes.atWork(now, hours(20), chance))) return;
        opened().value(true, reason, chief.id(), chief.role(), now);
        noteDown();
    }

    /// One tap by the resident; most leave it.
    private void rated(Outcome outcome) {
        if (talk == null || !chance.of(0.16) || !reach(now.plus(hours(6)))) return;
        boolean well = outcome != Outcome.REFUSED && chance.of(0.82);
        opened().rate(
                        well
                                ? Satisfaction.GOOD
                                : chance.of(0.6) ? Satisfaction.FAIR : Satisfaction.POOR);
        noteDown();
    }

    /// "Not solved": on the web by the resident, elsewhere by the officer who reads it.
    private void takenUpAgain(Outcome before, Person officer) {
        Case it = opened();
        Talk here = talk;
        if (here == null || !reach(now.plus(hours(30)))) return;
        String words = typed(filled(oneOpening("REOPEN")));
        here.hears(words, now);
        UUID by = null;
        if (here.isZalo()) {
            if (!reach(DayTimes.atWork(now, minutes(30), chance))) return;
            by = officer.id();
        }
        it.reopen(words, by, now);
        noteDown();
        if (!reach(DayTimes.atWork(now, hours(20), chance))) return;
        Outcome after =
                switch (before) {
                    case ANSWERED, RESOLVED, NOTED -> before;
                    case NOT_CONFIRMED, REFUSED, DUPLICATE -> Outcome.RESOLVED;
                };
        close(after, filled(chance.oneOf(block.answers())), officer);
    }

    private static boolean quick(CaseKind kind) {
        return kind == CaseKind.QUESTION || kind == CaseKind.PRAISE;
    }

    private Outcome outcome(CaseKind kind) {
        return switch (kind) {
            case QUESTION -> chance.of(0.03) ? Outcome.REFUSED : Outcome.ANSWERED;
            case PRAISE -> Outcome.NOTED;
            case PETITION -> chance.of(0.1) ? Outcome.REFUSED : Outcome.NOTED;
            case EMERGENCY -> Outcome.RESOLVED;
            case PROCEDURE_COMPLAINT -> chance.of(0.05) ? Outcome.REFUSED : Outcome.RESOLVED;
            case SECURITY_OBSERVATION ->
                    chance.of(0.78)
                            ? Outcome.RESOLVED
                            : chance.of(0.6)
                                    ? Outcome.NOT_CONFIRMED
                                    : chance.of(0.6) ? Outcome.DUPLICATE : Outcome.REFUSED;
            case CRIME_DENUNCIATION, CRIME_REPORT -> Outcome.NOT_CONFIRMED;
        };
    }

    private void answer(String words, boolean asksBack, Person officer) {
        say(words, officer);
        opened().answer(words, asksBack, officer.id(), now);
        noteDown();
    }

    private void close(Outcome outcome, String words, Person officer) {
        say(words, officer);
        opened().close(outcome, words, officer.id(), now);
        noteDown();
    }

    /// Where the window has closed meanwhile, the resident asked after it just before.
    private void say(String words, Person officer) {
        Talk here = talk;
        if (here == null) return;
        if (!here.isOpenAt(now)) {
            Instant asked = now.minus(ofMinutes(chance.between(20, 300)));
            here.hears(typed(filled(oneOpening("ASK_AGAIN"))), asked);
        }
        here.says(officer, words, now);
    }

    private void thanks(@Nullable Talk here, double share) {
        if (here == null || !here.isZalo() || !chance.of(share)) return;
        if (!reach(now.plus(minutes(9)))) return;
        here.hears(typed(oneOpening("THANKS")), now);
        // a thank-you needs no answer, but somebody looks at it
        if (reach(now.plusSeconds(chance.between(60, 900)))) {
            here.says(bureau.onDuty(chance), "Dạ, chúc bà con bình yên.", now);
        }
    }

    private Talk talkOnZalo() {
        Talk here = talk;
        if (here == null) here = new Talk(world, bureau, "zalo", false, now, chance);
        talk = here;
        return here;
    }

    /// Moves on to that moment; false when the story ends before it.
    private boolean reach(Instant at) {
        if (at.isAfter(world.until())) return false;
        now = at;
        return true;
    }

    private void noteDown() {
        Case it = opened();
        for (Case.Step step : it.steps().subList(written, it.steps().size())) {
            var entry = new Ledger.Entry(world.id(now, chance), it.id(), it.unit(), now, step);
            world.ledger().write(entry);
            if (step.event() != null) world.ledger().write(step.event(), now);
        }
        written = it.steps().size();
    }

    private Case opened() {
        Case it = the;
        if (it == null) throw new IllegalStateException("no case yet");
        return it;
    }

    private String opening() {
        return filled(phrase());
    }

    private String phrase() {
        boolean sinceMerger = !DayTimes.day(item.at()).isBefore(Province.MERGER);
        return chance.oneOf(block.openings(sinceMerger));
    }

    private String second() {
        var seconds = item.topic().seconds();
        return seconds.isEmpty() ? "Nhờ cán bộ giúp ạ" : filled(chance.oneOf(seconds));
    }

    private String oneOpening(String heading) {
        return chance.oneOf(world.phrases().of(heading).blocks().getFirst().openings());
    }

    private String oneAnswer(String heading) {
        return chance.oneOf(world.phrases().of(heading).blocks().getFirst().answers());
    }

    private String filled(String phrase) {
        return slots.fill(phrase, chance);
    }

    private String typed(String words) {
        return world.typing().onThePhone(words, chance);
    }

    private Duration minutes(double mean) {
        return ofSeconds((long) (chance.decaying(mean) * 60) + 20);
    }

    private Duration hours(double mean) {
        return ofSeconds((long) (chance.decaying(mean) * 3600) + 300);
    }
}
