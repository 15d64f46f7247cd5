package vn.binhyen.conduct.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseRemoval;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.topics.GivenAnswers;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.Message;
import vn.binhyen.channels.Said.Queued;
import vn.binhyen.channels.Speaker;
import vn.binhyen.channels.Talk;
import vn.binhyen.channels.TalkRemoval;
import vn.binhyen.conduct.Inspection.Answered;
import vn.binhyen.conduct.Inspection.Did;
import vn.binhyen.conduct.Inspection.Earlier;
import vn.binhyen.conduct.Inspection.Said;
import vn.binhyen.conduct.Inspection.Seen;
import vn.binhyen.conduct.MovedApart;
import vn.binhyen.conduct.MovingApart;
import vn.binhyen.conduct.domain.Content;
import vn.binhyen.conduct.domain.Who;
import vn.binhyen.conduct.persistence.Decisions;
import vn.binhyen.conduct.persistence.Reports;
import vn.binhyen.conduct.persistence.Talks;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.PastReaders;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.vault.Vault;
import vn.binhyen.zalo.RawArrivals;

/// Moves what a unit received: first the officer's right to see it is asked, then everything
/// happens in one transaction of the product's own, which no officer's role could do.
@Service
class MoveApart implements MovingApart {

    private static final Asker MOVER = new Asker.Worker("conduct-mover");

    private final Transactions transactions;
    private final CaseLists cases;
    private final CaseRemoval caseRemoval;
    private final GivenAnswers given;
    private final Conversations conversations;
    private final TalkRemoval talkRemoval;
    private final Talk talk;
    private final RawArrivals arrivals;
    private final Decisions decisions;
    private final Reports reports;
    private final Talks talks;
    private final PastReaders readers;
    private final Territory territory;
    private final Vault vault;
    private final Audit audit;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final String reply = reply();

    MoveApart(
            Transactions transactions,
            CaseLists cases,
            CaseRemoval caseRemoval,
            GivenAnswers given,
            Conversations conversations,
            TalkRemoval talkRemoval,
            Talk talk,
            RawArrivals arrivals,
            Decisions decisions,
            Reports reports,
            Talks talks,
            PastReaders readers,
            Territory territory,
            Vault vault,
            Audit audit,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.caseRemoval = caseRemoval;
        this.given = given;
        this.conversations = conversations;
        this.talkRemoval = talkRemoval;
        this.talk = talk;
        this.arrivals = arrivals;
        this.decisions = decisions;
        this.reports = reports;
        this.talks = talks;
        this.readers = readers;
        this.territory = territory;
        this.vault = vault;
        this.audit = audit;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public boolean seesCase(StaffMember me, UUID id) {
        return unitOfCase(me, id).isPresent();
    }

    @Override
    public boolean seesConversation(StaffMember me, UUID conversation) {
        return unitOfConversation(me, conversation).isPresent();
    }

    private Optional<UnitId> unitOfCase(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> cases.view(id).map(CaseView::unit));
    }

    private Optional<UnitId> unitOfConversation(StaffMember me, UUID conversation) {
        return transactions.reading(
                me.asker(), () -> conversations.see(conversation).map(Conversation::unit));
    }

    @Override
    public Moved moveCase(StaffMember me, UUID id, String site) {
        Optional<UnitId> unit = unitOfCase(me, id);
        if (unit.isEmpty()) return new Moved.NotThere();
        return transactions.as(MOVER, () -> moveCase(me, id, unit.get(), site));
    }

    @Override
    public Moved moveConversation(StaffMember me, UUID conversation, String site) {
        Optional<UnitId> unit = unitOfConversation(me, conversation);
        if (unit.isEmpty()) return new Moved.NotThere();
        return transactions.as(
                MOVER,
                () -> {
                    var open = cases.openOf(Set.of(conversation));
                    if (!open.isEmpty()) {
                        return moveCase(me, open.getFirst().line().id(), unit.get(), site);
                    }
                    if (isShut(unit.get())) return new Moved.Shut();
                    UUID key = vault.newKey();
                    return talkRemoval
                            .remove(conversation, caseRemoval.talkSince(conversation), null, key)
                            .<Moved>map(removed ->
                                    keep(me, key, site, null, List.of(), conversation, removed))
                            .orElseGet(Moved.NotThere::new);
                });
    }

    private Moved moveCase(StaffMember me, UUID id, UnitId unit, String site) {
        if (isShut(unit)) return new Moved.Shut();
        List<Answered> answers =
                given.of(id).stream().map(one -> new Answered(one.asked(), one.answer())).toList();
        Optional<CaseRemoval.Removed> removed =
                caseRemoval.remove(id).filter(it -> it.view().unit().equals(unit));
        if (removed.isEmpty()) return new Moved.NotThere();
        UUID key = vault.newKey();
        CaseView view = removed.get().view();
        UUID conversation = view.conversation();
        TalkRemoval.@Nullable Removed lines =
                conversation == null
                        ? null
                        : talkRemoval
                                .remove(conversation, view.wordsAt(), removed.get().until(), key)
                                .orElse(null);
        return keep(me, key, site, removed.get(), answers, conversation, lines);
    }

    private boolean isShut(UnitId unit) {
        return !decisions.isOpen() || !decisions.someoneOutside(today(unit));
    }

    /// What the unit is called today: its people of today are kept away from its past as well.
    private UnitId today(UnitId unit) {
        List<Succession> after = territory.successors(unit);
        return after.size() == 1 ? after.getFirst().successor() : unit;
    }

    private Moved keep(
            StaffMember me,
            UUID key,
            String site,
            CaseRemoval.@Nullable Removed removed,
            List<Answered> answers,
            @Nullable UUID conversation,
            TalkRemoval.@Nullable Removed lines) {
        UUID id = ids.next();
        Set<UUID> messages = messages(lines);
        Set<UUID> subjects = new HashSet<>(messages);
        if (removed != null) subjects.add(removed.view().id());
        if (conversation != null) subjects.add(conversation);
        reports.add(
                id,
                today(unit(removed, lines)),
                true,
                key,
                clock.instant(),
                removed == null ? null : removed.receiptHash(),
                content(removed, answers, lines, seenBy(me, removed, lines, subjects), me.id()),
                who(removed, lines));
        if (lines != null) lines.files().forEach(file -> talks.addFile(file, id, null));
        letGo(id, removed, conversation, lines, subjects, messages);
        audit.did(MOVER, "conduct-moved", id, null, "");
        return new Moved.Done(tell(lines, site));
    }

    /// Everybody else forgets it. A conversation that goes on keeps its name in audit and presence.
    private void letGo(
            UUID id,
            CaseRemoval.@Nullable Removed removed,
            @Nullable UUID conversation,
            TalkRemoval.@Nullable Removed lines,
            Set<UUID> subjects,
            Set<UUID> messages) {
        boolean whole = lines != null && lines.whole();
        Set<UUID> gone = new HashSet<>(subjects);
        if (conversation != null && !whole) gone.remove(conversation);
        if (lines != null && lines.page() != null) {
            arrivals.forget(lines.page(), lines.providerIds());
        }
        readers.forget(subjects);
        audit.withhold(gone);
        journal.write(
                new MovedApart(
                        id,
                        removed == null ? List.of() : List.of(removed.view().id()),
                        List.copyOf(messages),
                        whole && conversation != null ? List.of(conversation) : List.of(),
                        conversation == null ? List.of() : List.of(conversation)));
    }

    private boolean tell(TalkRemoval.@Nullable Removed lines, String site) {
        UUID apart = lines == null ? null : lines.apart();
        return apart != null
                && talk.sayByMachine(apart, reply.replace("{site}", site), List.of())
                        instanceof Queued;
    }

    private static Set<UUID> messages(TalkRemoval.@Nullable Removed lines) {
        if (lines == null) return Set.of();
        return lines.messages().stream().map(Message::id).collect(Collectors.toSet());
    }

    private static UnitId unit(
            CaseRemoval.@Nullable Removed removed, TalkRemoval.@Nullable Removed lines) {
        if (removed != null) return removed.view().unit();
        if (lines != null) return lines.unit();
        throw new IllegalArgumentException("nothing was moved");
    }

    private static Who who(
            CaseRemoval.@Nullable Removed removed, TalkRemoval.@Nullable Removed lines) {
        String name = removed == null ? "" : removed.name();
        if (name.isEmpty() && lines != null) name = lines.name();
        return new Who(name, removed == null ? "" : removed.contact());
    }

    private static Content content(
            CaseRemoval.@Nullable Removed removed,
            List<Answered> answers,
            TalkRemoval.@Nullable Removed lines,
            List<Seen> seenBy,
            UUID movedBy) {
        List<Message> messages = lines == null ? List.of() : lines.messages();
        CaseView view = removed == null ? null : removed.view();
        var earlier =
                new Earlier(
                        view == null ? "zalo" : view.channel(),
                        view == null ? messages.getFirst().at() : view.wordsAt(),
                        view == null ? null : view.number(),
                        messages.stream()
                                .map(m -> new Said(m.speaker().name(), m.at(), text(m)))
                                .toList(),
                        answers,
                        view == null
                                ? List.of()
                                : view.entries().stream()
                                        .map(e -> new Did(e.at(), e.by(), e.type(), e.words()))
                                        .toList(),
                        seenBy,
                        movedBy,
                        lines == null ? List.of() : lines.missing());
        return new Content(
                "",
                view == null ? words(messages) : view.words(),
                view == null ? "" : view.place(),
                view == null ? "" : view.happened(),
                earlier);
    }

    private static String words(List<Message> messages) {
        String words =
                messages.stream()
                        .filter(message -> message.speaker() == Speaker.RESIDENT)
                        .map(MoveApart::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n"));
        return words.isBlank() ? "(" + messages.getFirst().kind() + ")" : words;
    }

    private static String text(Message message) {
        String link = message.link();
        if (message.latitude() != null) {
            return message.text() + " (" + message.latitude() + ", " + message.longitude() + ")";
        }
        return link == null ? message.text() : message.text() + " " + link;
    }

    private List<Seen> seenBy(
            StaffMember me,
            CaseRemoval.@Nullable Removed removed,
            TalkRemoval.@Nullable Removed lines,
            Set<UUID> subjects) {
        var seen = new LinkedHashSet<Seen>();
        audit.officersAt(subjects).forEach(one -> seen.add(new Seen(one, "audit")));
        readers.whoHadOpen(subjects).forEach(one -> seen.add(new Seen(one, "presence")));
        if (removed != null) removed.officers().forEach(one -> seen.add(new Seen(one, "work")));
        if (lines != null) {
            for (Message message : lines.messages()) {
                UUID officer = message.staffId();
                if (officer != null) seen.add(new Seen(officer, "work"));
            }
        }
        seen.add(new Seen(me.id(), "moved"));
        return new ArrayList<>(seen);
    }

    private static String reply() {
        try (InputStream file = MoveApart.class.getResourceAsStream("/conduct/moved-reply.txt")) {
            if (file == null) throw new IllegalStateException("conduct/moved-reply.txt is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
