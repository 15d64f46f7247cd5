package vn.binhyen.cases.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.cases.Satisfaction;
import vn.binhyen.cases.Verdict;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Cases;
import vn.binhyen.cases.domain.Origin;
import vn.binhyen.cases.domain.Proofs;
import vn.binhyen.cases.domain.ReceiptCode;
import vn.binhyen.cases.domain.Receipts;
import vn.binhyen.cases.domain.Reporters;
import vn.binhyen.cases.domain.TimeLimits;
import vn.binhyen.cases.topics.GivenAnswers;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.Message;
import vn.binhyen.channels.Speaker;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Checked;

/// The residents' door: it works in its own name, for whoever holds a receipt's code.
@Service
class ResidentsDoor implements ReportDoor {

    private static final Asker DOOR = new Asker.Worker("report-door");

    private final Transactions transactions;
    private final Cases cases;
    private final CaseLists lists;
    private final Reporters reporters;
    private final GivenAnswers answers;
    private final Conversations conversations;
    private final TimeLimits limits;
    private final Receipts receipts;
    private final Proofs proofs;
    private final Ids ids;
    private final Clock clock;

    ResidentsDoor(
            Transactions transactions,
            Cases cases,
            CaseLists lists,
            Reporters reporters,
            GivenAnswers answers,
            Conversations conversations,
            TimeLimits limits,
            Receipts receipts,
            Proofs proofs,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.lists = lists;
        this.reporters = reporters;
        this.answers = answers;
        this.conversations = conversations;
        this.limits = limits;
        this.receipts = receipts;
        this.proofs = proofs;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Received receive(Report report, String formNumber) {
        ReceiptCode code = receipts.codeFor(formNumber);
        byte[] hash = receipts.hash(code);
        return transactions.as(
                DOOR,
                () -> {
                    cases.holdReceipt(hash);
                    Optional<UUID> before = cases.withReceipt(hash);
                    if (before.isPresent()) return new Received(code.grouped(), before.get(), true);
                    Instant now = clock.instant();
                    UUID conversation =
                            conversations.openWeb(
                                    report.unit(),
                                    report.anonymous(),
                                    report.words(),
                                    report.files(),
                                    now,
                                    formNumber);
                    Case opened =
                            Case.open(
                                    ids.next(),
                                    report.unit(),
                                    origin(report, conversation, now),
                                    null,
                                    limits,
                                    now);
                    cases.add(opened);
                    cases.giveReceipt(opened.id(), hash);
                    answers.keep(opened.id(), report.answers());
                    if (!report.anonymous())
                        reporters.seal(opened, report.name(), report.contact());
                    return new Received(code.grouped(), opened.id(), false);
                });
    }

    @Override
    public Optional<Standing> follow(String code) {
        return withCase(code, id -> lists.view(id).map(this::standing));
    }

    @Override
    public Written write(String code, String words, List<Checked.Good> files, String formNumber) {
        if (words.isBlank() && files.isEmpty()) return new Written.Empty();
        return withCase(
                        code,
                        id -> {
                            Case taken = cases.take(id).orElseThrow();
                            if (isOfTheChat(taken)) return Optional.of(new Written.NotNow());
                            add(taken, words, files, formNumber);
                            return Optional.<Written>of(new Written.Kept());
                        })
                .orElseGet(Written.NoSuchCode::new);
    }

    @Override
    public Written notSolved(String code, String words, String formNumber) {
        return withCase(
                        code,
                        id -> {
                            Case taken = cases.take(id).orElseThrow();
                            if (isOfTheChat(taken)) return Optional.of(new Written.NotNow());
                            Verdict verdict = taken.reopen(words, null, clock.instant());
                            if (!(verdict instanceof Verdict.Done)) {
                                return Optional.<Written>of(new Written.NotNow());
                            }
                            cases.keep(taken);
                            if (!words.isBlank()) add(taken, words, List.of(), formNumber);
                            return Optional.<Written>of(new Written.Kept());
                        })
                .orElseGet(Written.NoSuchCode::new);
    }

    @Override
    public Written rate(String code, Satisfaction satisfaction) {
        return withCase(
                        code,
                        id -> {
                            Case taken = cases.take(id).orElseThrow();
                            if (isOfTheChat(taken)) return Optional.of(new Written.NotNow());
                            if (!(taken.rate(satisfaction) instanceof Verdict.Done)) {
                                return Optional.<Written>of(new Written.NotNow());
                            }
                            cases.keep(taken);
                            return Optional.<Written>of(new Written.Kept());
                        })
                .orElseGet(Written.NoSuchCode::new);
    }

    @Override
    public Optional<String> proofOf(String code) {
        return withCase(
                code,
                id -> {
                    ReceiptCode proof = receipts.proofOf(id);
                    proofs.give(id, receipts.proofHash(proof));
                    return Optional.of(proof.grouped());
                });
    }

    @Override
    public Optional<Proof> prove(String proofCode) {
        return ReceiptCode.typed(proofCode)
                .flatMap(code ->
                        transactions.reading(DOOR, () -> proofs.of(receipts.proofHash(code))));
    }

    private void add(Case taken, String words, List<Checked.Good> files, String formNumber) {
        UUID conversation = taken.origin().conversation();
        if (conversation != null) {
            conversations.writeFromWeb(conversation, words, files, formNumber);
        } else {
            UUID opened =
                    conversations.openWeb(
                            taken.unit(),
                            taken.origin().anonymous(),
                            words,
                            files,
                            clock.instant(),
                            formNumber);
            cases.attach(taken.id(), opened);
        }
    }

    /// A code given in a chat can be read there by the unit's officers too, so it only shows where
    /// the case stands: nobody writes in the resident's name with it.
    private static boolean isOfTheChat(Case taken) {
        return taken.origin().channel().equals("zalo");
    }

    private <T> Optional<T> withCase(String typed, Function<UUID, Optional<T>> work) {
        Optional<byte[]> hash = ReceiptCode.typed(typed).map(receipts::hash);
        if (hash.isEmpty()) return Optional.empty();
        return transactions.as(DOOR, () -> cases.withReceipt(hash.get()).flatMap(work));
    }

    private Standing standing(CaseView it) {
        UUID conversation = it.conversation();
        List<Message> talk =
                conversation == null
                        ? List.of()
                        : conversations
                                .see(conversation)
                                .map(Conversation::messages)
                                .orElse(List.of());
        boolean mayReopen = it.state() instanceof CaseState.Closed && it.reopened() == 0;
        return new Standing(
                it.id(),
                it.unit(),
                it.state(),
                it.kind(),
                it.number(),
                it.words(),
                it.openedAt(),
                it.dueAt(),
                mayReopen,
                rated(it),
                Stream.concat(answersBefore(talk, it), talk.stream()).toList());
    }

    /// A keyed-in case has no conversation until its caller writes: what was answered before stands
    /// in its story alone.
    private static Stream<Message> answersBefore(List<Message> talk, CaseView it) {
        return it.entries().stream()
                .filter(entry -> entry.type().equals("ANSWERED") || entry.type().equals("ASKED"))
                .filter(entry -> talk.isEmpty() || entry.at().isBefore(talk.getFirst().at()))
                .map(entry -> answer(it.id(), entry));
    }

    private static Message answer(UUID caseId, CaseView.Entry entry) {
        return new Message(
                caseId,
                Speaker.OFFICER,
                null,
                "text",
                entry.words(),
                null,
                null,
                null,
                null,
                false,
                entry.at(),
                entry.at(),
                null,
                null,
                List.of(),
                List.of());
    }

    private static @Nullable Satisfaction rated(CaseView it) {
        return it.entries().stream()
                .filter(entry -> entry.type().equals("RATED"))
                .reduce((_, last) -> last)
                .map(entry -> Satisfaction.valueOf(entry.detail()))
                .orElse(null);
    }

    private static Origin origin(Report report, UUID conversation, Instant now) {
        return new Origin(
                conversation,
                "web",
                report.topic(),
                report.words(),
                now,
                report.place(),
                report.happenedWhen(),
                report.latitude(),
                report.longitude(),
                report.anonymous());
    }
}
