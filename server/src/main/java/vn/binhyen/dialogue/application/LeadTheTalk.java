package vn.binhyen.dialogue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseEvent.CaseClosed;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.channels.ButtonTapped;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.EmergencyWords;
import vn.binhyen.channels.HeardLine;
import vn.binhyen.channels.MessageHeard;
import vn.binhyen.channels.MessageSaid;
import vn.binhyen.channels.Speaker;
import vn.binhyen.channels.Talk;
import vn.binhyen.conduct.DoorAddress;
import vn.binhyen.conduct.MovedApart;
import vn.binhyen.dialogue.domain.Around;
import vn.binhyen.dialogue.domain.Input;
import vn.binhyen.dialogue.domain.ReportTalk;
import vn.binhyen.dialogue.domain.Say;
import vn.binhyen.dialogue.domain.Standing;
import vn.binhyen.dialogue.domain.Turn;
import vn.binhyen.dialogue.persistence.Dialogues;
import vn.binhyen.dialogue.persistence.Dialogues.Kept;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.JournalReader;

/// Follows what residents write and tap and answers in the product's own name. Where a dialogue
/// stands, what is said and how far the journal was read are one transaction, so nothing is asked
/// twice and nothing is skipped, on whichever node.
///
/// Order is the channel's time: what arrives late joins the conversation and moves nothing back.
@Component
class LeadTheTalk implements JournalReader {

    private static final String CHANNEL = "zalo";
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration TOO_OLD_TO_ANSWER = Duration.ofHours(1);
    private static final Duration PEOPLE_TALK = Duration.ofDays(1);

    private final Conversations conversations;
    private final Talk talk;
    private final CaseLists cases;
    private final EmergencyWords emergencies;
    private final Dialogues dialogues;
    private final ReportTalk reports;
    private final SendReport sending;
    private final TakeForwarded forwarded;
    private final AskAfterwards afterwards;
    private final AnswerInChat answers;
    private final DoorAddress door;
    private final Clock clock;
    private final Duration offerEvery;
    private final boolean answering;

    LeadTheTalk(
            Conversations conversations,
            Talk talk,
            CaseLists cases,
            EmergencyWords emergencies,
            Dialogues dialogues,
            ReportTalk reports,
            SendReport sending,
            TakeForwarded forwarded,
            AskAfterwards afterwards,
            AnswerInChat answers,
            DoorAddress door,
            Clock clock,
            @Value("${binhyen.dialogue.offer-every:24h}") Duration offerEvery,
            @Value("${binhyen.dialogue.answers:true}") boolean answering) {
        this.conversations = conversations;
        this.talk = talk;
        this.cases = cases;
        this.emergencies = emergencies;
        this.dialogues = dialogues;
        this.reports = reports;
        this.sending = sending;
        this.forwarded = forwarded;
        this.afterwards = afterwards;
        this.answers = answers;
        this.door = door;
        this.clock = clock;
        this.offerEvery = offerEvery;
        this.answering = answering;
    }

    @Override
    public String name() {
        return "dialogue";
    }

    @Override
    public boolean isPrompt() {
        return true;
    }

    /// An answer leaves when its transaction ends, and until then its conversation is held.
    @Override
    public int atMost() {
        return 20;
    }

    @Override
    public void read(List<Entry> batch) {
        Instant tooOld = clock.instant().minus(TOO_OLD_TO_ANSWER);
        for (Entry entry : batch) {
            if (entry.is(MovedApart.class)) dialogues.forget(MovedApart.talksOf(entry));
            if (entry.at().isBefore(tooOld)) continue;
            if (entry.is(CaseClosed.class)) afterwards.ask(entry);
            if (entry.is(MessageHeard.class) || entry.is(ButtonTapped.class)) {
                conversations
                        .heard(entry.subject())
                        .filter(line -> line.channel().equals(CHANNEL) && !line.inGroup())
                        .ifPresent(this::heard);
            } else if (entry.is(MessageSaid.class) && isAPerson(entry.text("speaker"))) {
                answered(UUID.fromString(entry.text("conversation")), entry.at());
            }
        }
    }

    private static boolean isAPerson(String speaker) {
        return speaker.equals(Speaker.OFFICER.name())
                || speaker.equals(Speaker.CHANNEL_TOOL.name());
    }

    private void heard(HeardLine line) {
        if (afterwards.tapped(line)) return;
        Optional<List<Say>> answered = answers.tapped(line);
        if (answered.isPresent()) {
            answered.get().forEach(say -> say(line.conversation(), say));
            return;
        }
        Input input = input(line);
        Optional<List<Say>> ofTheStaff = forwarded.heard(line, input);
        if (ofTheStaff.isPresent()) {
            ofTheStaff.get().forEach(say -> say(line.conversation(), say));
        } else {
            ofAResident(line, input);
        }
    }

    private void ofAResident(HeardLine line, Input input) {
        Optional<Kept> kept = dialogues.take(line.conversation());
        if (kept.filter(each -> line.at().isBefore(each.heardAt())).isPresent()) return;
        Kept before = kept.orElseGet(() -> new Kept(new Standing.Quiet(), line.at(), null, null));
        boolean openCase = !cases.openOf(Set.of(line.conversation())).isEmpty();
        var around =
                new Around(
                        mayOffer(before, line.at()),
                        openCase,
                        Duration.between(before.heardAt(), line.at()),
                        door.ofOpenDoor().orElse(null));
        if (!openCase && mayAnswer(before, input, line.at())) {
            Optional<List<Say>> answered = answers.heard(line, line.text());
            if (answered.isPresent()) {
                take(line, before, Turn.saying(new Standing.Quiet(), answered.get()));
                return;
            }
        }
        Turn turn =
                openCase && !(before.standing() instanceof Standing.Quiet)
                        ? reports.takenOver(before.standing())
                        : reports.turn(before.standing(), input, around);
        take(line, before, turn);
    }

    /// While nobody else talks with the person, neither an officer nor the product itself.
    private boolean mayAnswer(Kept before, Input input, Instant at) {
        boolean free =
                before.standing() instanceof Standing.Quiet
                        || before.standing() instanceof Standing.Offered;
        return answering
                && free
                && input instanceof Input.Words(String text, boolean danger)
                && !danger
                && !reports.isCommand(text)
                && at.isAfter(clock.instant().minus(FRESH))
                && (before.officerAt() == null
                        || before.officerAt().isBefore(clock.instant().minus(PEOPLE_TALK)));
    }

    private boolean mayOffer(Kept before, Instant at) {
        Instant now = clock.instant();
        return !offerEvery.isZero()
                && at.isAfter(now.minus(FRESH))
                && (before.offeredAt() == null
                        || before.offeredAt().isBefore(now.minus(offerEvery)))
                && (before.officerAt() == null
                        || before.officerAt().isBefore(now.minus(PEOPLE_TALK)));
    }

    private Input input(HeardLine line) {
        String tapped = line.tapped();
        if (tapped != null) return new Input.Tapped(tapped);
        if (line.latitude() != null && line.longitude() != null) {
            return new Input.Place(line.latitude(), line.longitude());
        }
        return switch (line.kind()) {
            case "text" -> new Input.Words(line.text(), emergencies.heardIn(line.text()));
            case "image", "gif", "audio", "video", "file" -> new Input.Media(line.text());
            default -> new Input.SomethingElse();
        };
    }

    private void take(HeardLine line, Kept before, Turn turn) {
        boolean offered =
                turn.next() instanceof Standing.Offered
                        && !(before.standing() instanceof Standing.Offered);
        dialogues.keep(
                line.conversation(),
                new Kept(
                        turn.next(),
                        line.at(),
                        offered ? clock.instant() : before.offeredAt(),
                        before.officerAt()));
        turn.says().forEach(say -> say(line.conversation(), say));
        turn.report().ifPresent(draft -> say(line.conversation(), sending.send(line, draft)));
    }

    /// An officer took over.
    private void answered(UUID conversation, Instant at) {
        Optional<Kept> kept = dialogues.take(conversation);
        Kept before = kept.orElseGet(() -> new Kept(new Standing.Quiet(), at, null, null));
        Turn turn = reports.takenOver(before.standing());
        Instant heardAt = kept.map(Kept::heardAt).orElse(Instant.EPOCH);
        dialogues.keep(conversation, new Kept(turn.next(), heardAt, before.offeredAt(), at));
        turn.says().forEach(say -> say(conversation, say));
    }

    private void say(UUID conversation, Say say) {
        talk.sayByMachine(conversation, say.text(), say.told(), say.buttons());
    }
}
