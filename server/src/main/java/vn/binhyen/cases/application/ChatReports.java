package vn.binhyen.cases.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhyen.cases.ChatDoor;
import vn.binhyen.cases.Satisfaction;
import vn.binhyen.cases.Verdict;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Cases;
import vn.binhyen.cases.domain.Origin;
import vn.binhyen.cases.domain.ReceiptCode;
import vn.binhyen.cases.domain.Receipts;
import vn.binhyen.cases.domain.TimeLimits;
import vn.binhyen.cases.topics.GivenAnswers;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;

/// Reports of the chat become cases, with a receipt like those of the web.
@Service
class ChatReports implements ChatDoor {

    private final Cases cases;
    private final GivenAnswers answers;
    private final TimeLimits limits;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    ChatReports(
            Cases cases,
            GivenAnswers answers,
            TimeLimits limits,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.limits = limits;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Opened open(UUID conversation, UnitId unit, Brought brought, String formNumber) {
        return once(formNumber, unit, null, brought, origin(conversation, "zalo", false, brought));
    }

    @Override
    public Opened forward(@Nullable UUID by, UnitId unit, Brought brought, String formNumber) {
        return once(formNumber, unit, by, brought, origin(null, "keyed", true, brought));
    }

    @Override
    public Verdict notSolved(UUID conversation, UUID id) {
        return change(conversation, id, it -> it.reopen("", null, clock.instant()));
    }

    @Override
    public Verdict rate(UUID conversation, UUID id, Satisfaction satisfaction) {
        return change(conversation, id, it -> it.rate(satisfaction));
    }

    private Verdict change(UUID conversation, UUID id, Function<Case, Verdict> verb) {
        Optional<Case> taken =
                cases.take(id).filter(it -> conversation.equals(it.origin().conversation()));
        if (taken.isEmpty()) return new Verdict.NotThere();
        Verdict verdict = verb.apply(taken.get());
        if (verdict instanceof Verdict.Done) cases.keep(taken.get());
        return verdict;
    }

    private Opened once(
            String formNumber, UnitId unit, @Nullable UUID by, Brought brought, Origin origin) {
        ReceiptCode code = receipts.codeFor(formNumber);
        byte[] hash = receipts.hash(code);
        cases.holdReceipt(hash);
        Optional<UUID> before = cases.withReceipt(hash);
        if (before.isPresent()) return new Opened.NewCase(before.get(), code.grouped());
        Case opened = Case.open(ids.next(), unit, origin, by, limits, clock.instant());
        if (!cases.add(opened)) return new Opened.Joined();
        cases.giveReceipt(opened.id(), hash);
        answers.keep(opened.id(), brought.answers());
        return new Opened.NewCase(opened.id(), code.grouped());
    }

    private static Origin origin(
            @Nullable UUID conversation, String channel, boolean anonymous, Brought brought) {
        return new Origin(
                conversation,
                channel,
                brought.topic(),
                brought.words(),
                brought.saidAt(),
                brought.place(),
                "",
                brought.latitude(),
                brought.longitude(),
                anonymous);
    }
}
