package vn.binhyen.console.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.IdentityDesk.WriterLook;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.InboxQuery;
import vn.binhyen.channels.Message;
import vn.binhyen.channels.Speaker;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.guidance.QuestionLists;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Readers;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Boundaries;
import vn.binhyen.territory.Located;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.Words;

/// Puts the inbox together: the list, a conversation, its case.
@Component
class InboxPages {

    private static final int LINES = 40;

    private final Conversations conversations;
    private final CaseLists cases;
    private final ReadyAnswers ready;
    private final QuestionLists questions;
    private final Staff staff;
    private final Readers readers;
    private final Boundaries boundaries;
    private final Transactions transactions;
    private final Clock clock;

    InboxPages(
            Conversations conversations,
            CaseLists cases,
            ReadyAnswers ready,
            QuestionLists questions,
            Staff staff,
            Readers readers,
            Boundaries boundaries,
            Transactions transactions,
            Clock clock) {
        this.conversations = conversations;
        this.cases = cases;
        this.ready = ready;
        this.questions = questions;
        this.staff = staff;
        this.readers = readers;
        this.boundaries = boundaries;
        this.transactions = transactions;
        this.clock = clock;
    }

    Answer list(StaffMember me, DeskFrame desk, InboxAddress address) {
        return transactions.reading(
                me.asker(),
                () ->
                        new InboxPage(
                                desk, threads(desk.words(), address, null), null, clock.instant()));
    }

    Answer open(
            StaffMember me,
            DeskFrame desk,
            InboxAddress address,
            UUID id,
            Draft draft,
            WriterLook.@Nullable Known who) {
        return transactions.as(
                me.asker(),
                () ->
                        talk(me, desk.words(), id)
                                .<Answer>map(talk ->
                                        new InboxPage(
                                                desk,
                                                threads(desk.words(), address, id),
                                                opened(talk, id, desk.words(), draft, who),
                                                clock.instant()))
                                .orElseGet(NotThere::new));
    }

    private InboxPage.Open opened(
            TalkPart talk, UUID id, Words words, Draft draft, WriterLook.@Nullable Known who) {
        CaseLine now = openCase(id);
        List<CaseLine> before =
                cases.ofConversation(id).stream()
                        .filter(line -> now == null || !line.id().equals(now.id()))
                        .toList();
        return new InboxPage.Open(
                talk, before, now, draft, who, ready(talk, id, words), asked(talk));
    }

    Answer threadsPart(StaffMember me, Words words, InboxAddress address, @Nullable UUID at) {
        return transactions.reading(me.asker(), () -> threads(words, address, at));
    }

    Answer talkPart(StaffMember me, Words words, UUID id) {
        return transactions.as(
                me.asker(), () -> talk(me, words, id).<Answer>map(t -> t).orElseGet(NotThere::new));
    }

    /// Back to the conversation, if it is there for this officer.
    Answer backTo(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> conversations.see(id)).isPresent()
                ? new SeeOther("/console/inbox/" + id)
                : new NotThere();
    }

    /// The words so far with the canned answer below them; as they were when it does not fit.
    String filled(StaffMember me, Words words, UUID id, String canned, String text) {
        return transactions.as(
                me.asker(),
                () ->
                        talk(me, words, id)
                                .map(talk -> ready(talk, id, words))
                                .map(fitting -> ReadyAnswers.below(text, canned, fitting))
                                .orElse(text));
    }

    private List<ReadyAnswer> ready(TalkPart talk, UUID id, Words words) {
        CaseLine open = openCase(id);
        return open == null
                ? ready.of(talk.conversation().unit(), lastAsked(talk))
                : cases.view(open.id()).map(it -> ready.of(it, words)).orElse(List.of());
    }

    private List<AskedQuestion> asked(TalkPart talk) {
        return questions.of(
                talk.conversation().messages().stream()
                        .filter(it -> it.speaker() == Speaker.RESIDENT)
                        .map(Message::id)
                        .toList());
    }

    private static String lastAsked(TalkPart talk) {
        return talk.conversation().messages().reversed().stream()
                .filter(it -> it.speaker() == Speaker.RESIDENT && !it.text().isBlank())
                .map(Message::text)
                .findFirst()
                .orElse("");
    }

    private @Nullable CaseLine openCase(UUID id) {
        return cases.openOf(java.util.Set.of(id)).stream()
                .map(CaseLists.OfConversation::line)
                .findFirst()
                .orElse(null);
    }

    private Optional<TalkPart> talk(StaffMember me, Words words, UUID id) {
        return conversations
                .see(id)
                .map(conversation ->
                        new TalkPart(
                                words,
                                conversation,
                                names(conversation),
                                lying(conversation),
                                readers.lookingToo(me, id),
                                clock.instant()));
    }

    private Map<UUID, Located> lying(Conversation conversation) {
        var found = new HashMap<UUID, Located>();
        for (Message message : conversation.messages()) {
            Double latitude = message.latitude(), longitude = message.longitude();
            if (latitude != null && longitude != null) {
                found.put(message.id(), boundaries.at(latitude, longitude));
            }
        }
        return found;
    }

    private Map<UUID, String> names(Conversation conversation) {
        return staff.names(
                conversation.messages().stream()
                        .map(Message::staffId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private ThreadsPart threads(Words words, InboxAddress address, @Nullable UUID at) {
        Instant now = clock.instant();
        var show = InboxQuery.Show.valueOf(address.show().toUpperCase(Locale.ROOT));
        var lines = conversations.inbox(new InboxQuery(show, null, null, address.before(), LINES));
        return new ThreadsPart(
                words,
                address,
                conversations.counts(),
                List.copyOf(lines),
                at,
                lines.size() == LINES,
                now);
    }
}
