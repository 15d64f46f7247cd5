package vn.binhyen.cases.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.Verdict;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Cases;
import vn.binhyen.cases.domain.Origin;
import vn.binhyen.cases.domain.ReceiptCode;
import vn.binhyen.cases.domain.Receipts;
import vn.binhyen.cases.domain.Reporters;
import vn.binhyen.cases.domain.TimeLimits;
import vn.binhyen.cases.topics.GivenAnswers;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.Said;
import vn.binhyen.channels.Talk;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// The officers' desk: each verb takes a case up, asks it, and keeps what it did, in one
/// transaction.
@Service
class OfficersDesk implements CaseDesk {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Transactions transactions;
    private final Cases cases;
    private final Reporters reporters;
    private final GivenAnswers answers;
    private final Conversations conversations;
    private final Talk talk;
    private final TimeLimits limits;
    private final Receipts receipts;
    private final DrawUpHandOver drawUp;
    private final TransferCase transferring;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    OfficersDesk(
            Transactions transactions,
            Cases cases,
            Reporters reporters,
            GivenAnswers answers,
            Conversations conversations,
            Talk talk,
            TimeLimits limits,
            Receipts receipts,
            DrawUpHandOver drawUp,
            TransferCase transferring,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.reporters = reporters;
        this.answers = answers;
        this.conversations = conversations;
        this.talk = talk;
        this.limits = limits;
        this.receipts = receipts;
        this.drawUp = drawUp;
        this.transferring = transferring;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Opened openFrom(StaffMember me, UUID conversation) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Conversation> seen = conversations.see(conversation);
                    if (seen.isEmpty()) return new Opened.NotThere();
                    Optional<Case> open = cases.openOf(conversation);
                    if (open.isPresent()) return new Opened.OpenAlready(open.get().id());
                    Instant since = cases.lastEndedOf(conversation).orElse(Instant.MIN);
                    Optional<Origin> origin = Beginning.of(seen.get(), since);
                    if (origin.isEmpty()) return new Opened.NothingSaidYet();
                    return open(me, seen.get(), origin.get());
                });
    }

    private Opened open(StaffMember me, Conversation conversation, Origin origin) {
        Case opened =
                Case.open(
                        ids.next(), conversation.unit(), origin, me.id(), limits, clock.instant());
        if (cases.add(opened)) return new Opened.NewCase(opened.id());
        return cases.openOf(conversation.id())
                .<Opened>map(other -> new Opened.OpenAlready(other.id()))
                .orElseGet(Opened.NotThere::new);
    }

    @Override
    public KeyedIn keyIn(StaffMember me, Told told, String formNumber) {
        ReceiptCode code = receipts.codeFor(formNumber);
        byte[] hash = receipts.hash(code);
        return transactions.as(
                me.asker(),
                () -> {
                    if (!cases.maySee(told.unit())) return new KeyedIn.NotYourUnit();
                    cases.holdReceipt(hash);
                    Optional<UUID> before = cases.withReceipt(hash);
                    if (before.isPresent()) return new KeyedIn.Kept(before.get(), code.grouped());
                    var origin =
                            new Origin(
                                    null,
                                    "keyed",
                                    told.topic(),
                                    told.words(),
                                    told.toldAt(),
                                    told.place(),
                                    "",
                                    null,
                                    null,
                                    told.anonymous());
                    Case opened =
                            Case.open(
                                    ids.next(),
                                    told.unit(),
                                    origin,
                                    me.id(),
                                    limits,
                                    clock.instant());
                    cases.add(opened);
                    cases.giveReceipt(opened.id(), hash);
                    answers.keep(opened.id(), told.answers());
                    if (!told.anonymous()) reporters.seal(opened, told.name(), told.contact());
                    return new KeyedIn.Kept(opened.id(), code.grouped());
                });
    }

    @Override
    public Verdict classify(StaffMember me, UUID id, CaseKind kind, String reason) {
        int year = clock.instant().atZone(VIETNAM).getYear();
        return change(
                me,
                id,
                it ->
                        it.classify(
                                kind,
                                reason,
                                me.id(),
                                k -> cases.nextNumber(it.unit(), year, k),
                                clock.instant()));
    }

    @Override
    public Verdict assign(StaffMember me, UUID id, UUID officer) {
        return change(me, id, it -> it.assign(officer, me.id()));
    }

    @Override
    public Verdict answer(
            StaffMember me, UUID id, String words, boolean asksBack, @Nullable UUID lastSeen) {
        if (words.isBlank()) return new Verdict.WordsNeeded();
        return change(
                me,
                id,
                it ->
                        tell(
                                me,
                                it,
                                words,
                                lastSeen,
                                c -> c.answer(words, asksBack, me.id(), clock.instant())));
    }

    @Override
    public Said reply(StaffMember me, UUID conversation, String words, @Nullable UUID lastSeen) {
        return transactions.as(
                me.asker(),
                () -> {
                    Said said = talk.say(me.asker(), conversation, words, List.of(), lastSeen);
                    if (said instanceof Said.Queued) {
                        cases.takeOpenOf(conversation)
                                .ifPresent(it -> {
                                    it.answer(words, false, me.id(), clock.instant());
                                    cases.keep(it);
                                });
                    }
                    return said;
                });
    }

    @Override
    public Verdict note(StaffMember me, UUID id, String words) {
        return change(me, id, it -> it.note(words, me.id()));
    }

    @Override
    public Verdict handOver(StaffMember me, UUID id, String receiver, String words) {
        return change(
                me,
                id,
                it -> {
                    Instant now = clock.instant();
                    Verdict verdict = it.handOver(receiver, words, me.id(), now);
                    if (it.state() instanceof CaseState.HandedOver handedOver
                            && verdict instanceof Verdict.Done) {
                        drawUp.of(it, handedOver, words, me.id(), now.atZone(VIETNAM).getYear());
                        audit.did(me.asker(), "hand-over", id, it.unit(), receiver);
                    }
                    return verdict;
                });
    }

    @Override
    public Verdict transfer(StaffMember me, UUID id, UnitId to, String reason) {
        return transferring.transfer(me, id, to, reason);
    }

    @Override
    public Verdict value(StaffMember me, UUID id, boolean valuable, String reason) {
        return change(
                me,
                id,
                it -> {
                    Verdict verdict =
                            it.value(valuable, reason, me.id(), me.role(), clock.instant());
                    if (verdict instanceof Verdict.Done) {
                        String deed = valuable ? "valued" : "not-valued";
                        audit.did(me.asker(), deed, id, it.unit(), reason);
                    }
                    return verdict;
                });
    }

    @Override
    public Verdict close(StaffMember me, UUID id, Outcome outcome, String words) {
        return change(
                me,
                id,
                it -> {
                    Verdict verdict =
                            tell(
                                    me,
                                    it,
                                    words,
                                    null,
                                    c -> c.close(outcome, words, me.id(), clock.instant()));
                    if (!(verdict instanceof Verdict.NotSaid(Said.WindowClosed _))) return verdict;
                    it.untold();
                    return new Verdict.Done();
                });
    }

    @Override
    public Verdict reopen(StaffMember me, UUID id, String words) {
        return change(me, id, it -> it.reopen(words, me.id(), clock.instant()));
    }

    @Override
    public Verdict urgent(StaffMember me, UUID id, String reason) {
        return change(me, id, it -> it.urgent(reason, me.id()));
    }

    @Override
    public Verdict noticeGiven(StaffMember me, UUID id, String words) {
        return change(me, id, it -> it.noticeGiven(words, me.id(), clock.instant()));
    }

    @Override
    public Verdict extend(StaffMember me, UUID id, int no, String reason) {
        return change(
                me,
                id,
                it -> {
                    Verdict verdict = it.extend(no, reason, me.id(), me.role(), clock.instant());
                    if (verdict instanceof Verdict.Done) {
                        audit.did(me.asker(), "extended", id, it.unit(), reason);
                    }
                    return verdict;
                });
    }

    @Override
    public Verdict pause(StaffMember me, UUID id, String reason) {
        return change(me, id, it -> it.pause(reason, me.id(), clock.instant()));
    }

    @Override
    public Verdict goOn(StaffMember me, UUID id, String words) {
        return change(me, id, it -> it.goOn(words, me.id(), clock.instant()));
    }

    /// The case first, then the mouth: what a case refuses is never said, and what could not be
    /// said changes no case.
    private Verdict tell(
            StaffMember me,
            Case it,
            String words,
            @Nullable UUID lastSeen,
            Function<Case, Verdict> verb) {
        Verdict verdict = verb.apply(it);
        UUID conversation = it.origin().conversation();
        if (!(verdict instanceof Verdict.Done) || conversation == null) return verdict;
        Said said = talk.say(me.asker(), conversation, words, List.of(), lastSeen);
        return said instanceof Said.Queued ? verdict : new Verdict.NotSaid(said);
    }

    private Verdict change(StaffMember me, UUID id, Function<Case, Verdict> verb) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Case> taken = cases.take(id);
                    if (taken.isEmpty()) return new Verdict.NotThere();
                    Verdict verdict = verb.apply(taken.get());
                    if (verdict instanceof Verdict.Done) cases.keep(taken.get());
                    return verdict;
                });
    }
}
