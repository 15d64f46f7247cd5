package vn.binhyen.cases.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.IdentityDesk;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Cases;
import vn.binhyen.cases.domain.IdentityRequests;
import vn.binhyen.cases.domain.IdentityRequests.Kept;
import vn.binhyen.cases.domain.Reporters;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.WhoWrites;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;

/// Guards who reported: the rule stands in `wayTo`, everything else follows it.
@Service
class GuardedIdentities implements IdentityDesk {

    private static final Asker GUARD = new Asker.Worker("identity-guard");
    private static final int MOST_WAITING = 200;

    private final Transactions transactions;
    private final Cases cases;
    private final Reporters reporters;
    private final IdentityRequests requests;
    private final Conversations conversations;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final Duration grantLasts;

    GuardedIdentities(
            Transactions transactions,
            Cases cases,
            Reporters reporters,
            IdentityRequests requests,
            Conversations conversations,
            Audit audit,
            Ids ids,
            Clock clock,
            @Value("${binhyen.identity.grant-hours}") int grantHours) {
        if (grantHours < 1 || grantHours > 24 * 7) {
            throw new IllegalArgumentException("binhyen.identity.grant-hours is from 1 to 168");
        }
        this.transactions = transactions;
        this.cases = cases;
        this.reporters = reporters;
        this.requests = requests;
        this.conversations = conversations;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.grantLasts = Duration.ofHours(grantHours);
    }

    @Override
    public Way wayTo(StaffMember me, UUID id) {
        return cases.find(id).map(found -> wayTo(me, found)).orElseGet(Way.NothingSealed::new);
    }

    private Way wayTo(StaffMember me, Case reported) {
        if (!reporters.holds(reported)) return new Way.NothingSealed();
        if (reported.state() instanceof CaseState.Received) return new Way.ClassifyFirst();
        if (!requests.needsSecondPerson(reported.id())) return new Way.ByReason();
        return requests.newestOf(reported.id(), me.id())
                .map(this::standing)
                .orElseGet(() -> new Way.BySecondPerson(null));
    }

    private Way standing(Kept asked) {
        Answer answer = asked.answer();
        Instant until = asked.until();
        if (answer == null) return new Way.Waiting(asked.reason(), asked.askedAt());
        if (until == null) return new Way.BySecondPerson(answer);
        boolean over = !clock.instant().isBefore(until);
        return over ? new Way.BySecondPerson(null) : new Way.Granted(answer, until);
    }

    @Override
    public Look look(StaffMember me, UUID id, String reason) {
        return transactions.as(
                me.asker(),
                () ->
                        cases.find(id)
                                .map(reported -> look(me, reported, reason.strip()))
                                .orElseGet(Look.NotThere::new));
    }

    private Look look(StaffMember me, Case reported, String reason) {
        return switch (wayTo(me, reported)) {
            case Way.NothingSealed() -> new Look.NothingSealed();
            case Way.ClassifyFirst() -> new Look.ClassifyFirst();
            case Way.BySecondPerson _, Way.Waiting _ -> new Look.SecondPersonNeeded();
            case Way.Granted _ -> reporters.open(me.asker(), reported, granted(me, reported));
            case Way.ByReason() ->
                    isReason(reason)
                            ? reporters.open(me.asker(), reported, reason)
                            : new Look.ReasonNeeded();
        };
    }

    private String granted(StaffMember me, Case reported) {
        return requests.newestOf(reported.id(), me.id()).map(Kept::reason).orElseThrow();
    }

    @Override
    public WriterLook lookAtWriter(StaffMember me, UUID conversation, String reason) {
        Set<UUID> guarded = transactions.reading(GUARD, () -> requests.guardedOf(conversation));
        return transactions.as(
                me.asker(),
                () -> {
                    if (conversations.see(conversation).isEmpty()) return new WriterLook.NotThere();
                    Optional<String> granted = grantedAmong(me, guarded);
                    if (!guarded.isEmpty() && granted.isEmpty())
                        return new WriterLook.SecondPersonNeeded();
                    String why = granted.orElse(reason.strip());
                    if (!isReason(why)) return new WriterLook.ReasonNeeded();
                    return new WriterLook.Known(
                            conversations
                                    .whoWrites(me.asker(), conversation, why)
                                    .map(WhoWrites::name));
                });
    }

    /// The reason of a grant that still lasts, for one of these cases.
    private Optional<String> grantedAmong(StaffMember me, Set<UUID> guarded) {
        return guarded.stream()
                .flatMap(id -> requests.newestOf(id, me.id()).stream())
                .filter(asked -> standing(asked) instanceof Way.Granted)
                .map(Kept::reason)
                .findFirst();
    }

    @Override
    public Asked ask(StaffMember me, UUID id, String reason) {
        if (!isReason(reason.strip())) return new Asked.ReasonNeeded();
        return transactions.as(
                me.asker(),
                () ->
                        cases.find(id)
                                .map(reported -> ask(me, reported, reason.strip()))
                                .orElseGet(Asked.NotThere::new));
    }

    private Asked ask(StaffMember me, Case reported, String reason) {
        return switch (wayTo(me, reported)) {
            case Way.NothingSealed(), Way.ClassifyFirst(), Way.ByReason(), Way.Granted _ ->
                    new Asked.NotNeeded();
            case Way.Waiting _ -> new Asked.Waits();
            case Way.BySecondPerson _ -> {
                var asked =
                        new Kept(
                                ids.next(),
                                reported.id(),
                                reported.unit(),
                                me.id(),
                                reason,
                                clock.instant(),
                                null,
                                null);
                if (requests.add(asked)) {
                    audit.did(me.asker(), "identity-asked", reported.id(), reported.unit(), reason);
                }
                yield new Asked.Waits();
            }
        };
    }

    @Override
    public List<Request> waiting(StaffMember custodian) {
        return transactions.reading(custodian.asker(), () -> requests.waiting(MOST_WAITING));
    }

    @Override
    public int countWaiting() {
        return requests.countWaiting();
    }

    @Override
    public Decided decide(StaffMember custodian, UUID request, boolean granted, String reason) {
        if (custodian.role() != Role.CUSTODIAN) return new Decided.NotThere();
        if (!isReason(reason.strip())) return new Decided.ReasonNeeded();
        Instant now = clock.instant();
        var answer = new Answer(custodian.id(), now, reason.strip());
        return transactions.as(
                custodian.asker(),
                () -> {
                    Optional<Kept> decided =
                            requests.decide(request, answer, granted ? now.plus(grantLasts) : null);
                    if (decided.isEmpty()) return new Decided.NotThere();
                    audit.did(
                            custodian.asker(),
                            granted ? "identity-granted" : "identity-refused",
                            decided.get().caseId(),
                            decided.get().unit(),
                            answer.reason());
                    return new Decided.Done();
                });
    }

    private static boolean isReason(String reason) {
        return reason.length() >= SHORTEST_REASON;
    }
}
