package vn.binhyen.dialogue.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.ChatDoor;
import vn.binhyen.cases.Satisfaction;
import vn.binhyen.cases.Verdict;
import vn.binhyen.channels.Button;
import vn.binhyen.channels.HeardLine;
import vn.binhyen.channels.Talk;
import vn.binhyen.dialogue.domain.Sayings;
import vn.binhyen.journal.Entry;

/// When a case of the chat has ended: whether it is all right now, then how the person found it.
/// What is asked needs no standing: each button names its case, so it may be tapped the next day.
/// With the channel's window closed nothing is asked.
@Component
class AskAfterwards {

    private static final String OK = "ended/ok/";
    private static final String NOT_SOLVED = "ended/not-solved/";
    private static final String RATED = "ended/rated/";

    private final CaseLists cases;
    private final ChatDoor door;
    private final Talk talk;
    private final Sayings sayings;

    AskAfterwards(CaseLists cases, ChatDoor door, Talk talk, Sayings sayings) {
        this.cases = cases;
        this.door = door;
        this.talk = talk;
        this.sayings = sayings;
    }

    void ask(Entry closed) {
        Optional<CaseView> ended =
                cases.view(closed.subject()).filter(it -> it.channel().equals("zalo"));
        if (ended.isEmpty()) return;
        UUID conversation = ended.get().conversation();
        if (conversation == null) return;
        String named = name(ended.get().id());
        say(
                conversation,
                sayings.of("outcome." + closed.text("outcome")) + " " + sayings.of("outcome.ask"),
                sayings.button(sayings.of("outcome.ok"), OK + named),
                sayings.button(sayings.of("outcome.not-solved"), NOT_SOLVED + named));
    }

    /// Whether it was one of these buttons; then it is answered.
    boolean tapped(HeardLine line) {
        String token = line.tapped();
        if (token == null || !token.startsWith("ended/")) return false;
        UUID talk = line.conversation();
        if (token.startsWith(OK)) {
            askToRate(talk, token.substring(OK.length()));
        } else if (token.startsWith(NOT_SOLVED)) {
            named(talk, token.substring(NOT_SOLVED.length()))
                    .ifPresent(id -> answer(talk, door.notSolved(talk, id), "outcome.again"));
        } else if (token.startsWith(RATED)) {
            rated(talk, token.substring(RATED.length()).split("/", 2));
        }
        return true;
    }

    private void askToRate(UUID conversation, String named) {
        Button[] faces =
                Arrays.stream(Satisfaction.values())
                        .map(each ->
                                sayings.button(
                                        sayings.of("outcome.rate." + each),
                                        RATED + each + "/" + named))
                        .toArray(Button[]::new);
        say(conversation, sayings.of("outcome.rate"), faces);
    }

    private void rated(UUID conversation, String[] parts) {
        Optional<Satisfaction> said =
                Arrays.stream(Satisfaction.values())
                        .filter(each -> each.name().equals(parts[0]))
                        .findFirst();
        if (said.isEmpty() || parts.length < 2) return;
        named(conversation, parts[1])
                .ifPresent(id ->
                        answer(
                                conversation,
                                door.rate(conversation, id, said.get()),
                                "outcome.thanks"));
    }

    private void answer(UUID conversation, Verdict verdict, String done) {
        if (verdict instanceof Verdict.Done) {
            say(conversation, sayings.of(done));
        } else if (verdict instanceof Verdict.OnlyOnce) {
            say(conversation, sayings.of("outcome.once"));
        } else if (verdict instanceof Verdict.NotNow) {
            say(conversation, sayings.of("outcome.under-way"));
        }
    }

    /// The end of an id tells the cases of one conversation apart and does not tell the time.
    private static String name(UUID id) {
        return id.toString().substring(24);
    }

    private Optional<UUID> named(UUID conversation, String name) {
        return cases.ofConversation(conversation).stream()
                .map(CaseLine::id)
                .filter(id -> name(id).equals(name))
                .findFirst();
    }

    private void say(UUID conversation, String text, Button... buttons) {
        talk.sayByMachine(conversation, text, List.of(buttons));
    }
}
