package vn.binhyen.dialogue.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.ChatDoor;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.channels.Button;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.HeardLine;
import vn.binhyen.channels.Talk;
import vn.binhyen.conduct.DoorAddress;
import vn.binhyen.dialogue.domain.Command;
import vn.binhyen.dialogue.domain.Say;
import vn.binhyen.dialogue.domain.Sayings;
import vn.binhyen.guidance.Guide;
import vn.binhyen.guidance.Quoted;
import vn.binhyen.guidance.Reply;
import vn.binhyen.presence.OfficialPage;
import vn.binhyen.presence.Pages;

/// Questions asked in a chat. What was approved is said at once, with its source and a way out;
/// what may be one of three is asked back; everything else becomes a case that people answer.
///
/// Each button names the question it is under, so it may be tapped the next day.
@Component
class AnswerInChat {

    private static final String CHOICE = "ask/one/";
    private static final String NO_HELP = "ask/none/";

    private final Guide guide;
    private final Topics topics;
    private final ChatDoor door;
    private final Conversations conversations;
    private final Talk talk;
    private final Pages pages;
    private final DoorAddress address;
    private final Sayings sayings;

    AnswerInChat(
            Guide guide,
            Topics topics,
            ChatDoor door,
            Conversations conversations,
            Talk talk,
            Pages pages,
            DoorAddress address,
            Sayings sayings) {
        this.guide = guide;
        this.topics = topics;
        this.door = door;
        this.conversations = conversations;
        this.talk = talk;
        this.pages = pages;
        this.address = address;
        this.sayings = sayings;
    }

    /// What is said to these words; empty when they are no question, or tell of something that
    /// happened: then the report is offered as ever.
    Optional<List<Say>> heard(HeardLine line, String words) {
        boolean asks = sayings.isQuestion(words);
        boolean tells = topics.recognised(words).filter(AnswerInChat::isReport).isPresent();
        var found =
                guide.rehearse(
                        new Guide.Question(
                                line.id(), line.unit(), line.channel(), words, line.at()));
        boolean taken =
                switch (found.reply()) {
                    case Reply.Answered _, Reply.Elsewhere _ -> asks || !tells;
                    case Reply.WhichOne _, Reply.ForPeople _ -> asks && !tells;
                };
        if (!taken) return Optional.empty();
        return Optional.of(
                switch (guide.ask(found)) {
                    case Reply.Answered(Quoted quoted) -> List.of(answer(line, quoted));
                    case Reply.Elsewhere(Quoted quoted) -> List.of(answer(line, quoted));
                    case Reply.WhichOne(List<Quoted> nearest) -> List.of(which(line, nearest));
                    case Reply.ForPeople() -> List.of(handedOver(line, line));
                });
    }

    private static boolean isReport(Topic topic) {
        CaseKind kind = topic.kind();
        return kind != null && kind != CaseKind.QUESTION;
    }

    /// What is said when one of these buttons was tapped; empty for any other.
    Optional<List<Say>> tapped(HeardLine line) {
        String token = line.tapped();
        if (token == null || !token.startsWith("ask/")) return Optional.empty();
        String[] parts = token.split("/", 4);
        Optional<UUID> question = id(parts.length > 2 ? parts[2] : "");
        if (question.isEmpty()) return Optional.of(List.of());
        if (token.startsWith(CHOICE) && parts.length == 4) {
            return Optional.of(
                    asked(question.get(), line)
                            .flatMap(asked ->
                                    guide.choose(asked.id(), line.unit(), parts[3])
                                            .map(quoted -> answer(asked, quoted)))
                            .stream()
                            .toList());
        }
        return Optional.of(
                asked(question.get(), line)
                        .filter(asked -> guide.notHelped(asked.id(), line.unit()).isPresent())
                        .map(asked -> handedOver(asked, line))
                        .stream()
                        .toList());
    }

    /// The line of this conversation in which it was asked.
    private Optional<HeardLine> asked(UUID question, HeardLine now) {
        return conversations
                .heard(question)
                .filter(asked -> asked.conversation().equals(now.conversation()));
    }

    /// Nobody has to look at the line any more.
    private Say answer(HeardLine asked, Quoted quoted) {
        talk.answeredByMachine(asked.conversation(), asked.at());
        String mark =
                quoted.checkedOn() == null
                        ? sayings.of("ask.unchecked")
                        : sayings.of("ask.checked", Sayings.day(quoted.checkedOn()));
        var buttons = new ArrayList<Button>();
        if (quoted.card() != null) {
            address.ofSite()
                    .map(site -> site + "thu-tuc/" + quoted.card())
                    .ifPresent(
                            card -> buttons.add(new Button(sayings.of("ask.button.card"), card)));
        }
        buttons.add(sayings.button(sayings.of("ask.button.no-help"), NO_HELP + asked.id()));
        buttons.add(sayings.button(Command.BEGIN));
        return new Say(quoted.text() + "\n" + mark, buttons);
    }

    private Say which(HeardLine line, List<Quoted> nearest) {
        var buttons = new ArrayList<Button>();
        for (Quoted each : nearest) {
            buttons.add(
                    sayings.button(
                            Sayings.shortened(each.title()), CHOICE + line.id() + "/" + each.id()));
        }
        buttons.add(sayings.button(sayings.of("ask.button.none"), NO_HELP + line.id()));
        return new Say(sayings.of("ask.which"), buttons);
    }

    /// The question becomes a case that people answer, with all that was said before it.
    private Say handedOver(HeardLine asked, HeardLine now) {
        var brought =
                new ChatDoor.Brought(
                        topicOfQuestions(), asked.text(), asked.at(), "", null, null, List.of());
        return switch (door.open(
                asked.conversation(), asked.unit(), brought, "chat:" + asked.id())) {
            case ChatDoor.Opened.NewCase(_, String receipt) ->
                    Say.hiding(
                            sayings.of("ask.for-people", page(now), receipt),
                            receipt,
                            sayings.of("code-hidden"));
            case ChatDoor.Opened.Joined() -> new Say(sayings.of("joined"), List.of());
        };
    }

    private String topicOfQuestions() {
        return topics.all().stream()
                .filter(topic -> topic.kind() == CaseKind.QUESTION)
                .findFirst()
                .orElseGet(topics::otherwise)
                .word();
    }

    private String page(HeardLine line) {
        return Optional.ofNullable(line.page())
                .flatMap(pages::see)
                .map(OfficialPage::name)
                .orElseThrow();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
