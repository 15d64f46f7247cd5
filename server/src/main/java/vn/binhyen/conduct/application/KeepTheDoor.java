package vn.binhyen.conduct.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.conduct.DoorKeeping;
import vn.binhyen.conduct.persistence.Decisions;
import vn.binhyen.conduct.persistence.Decisions.Standing;
import vn.binhyen.kernel.Ids;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// The two persons' desk: what one proposes, another confirms.
@Service
class KeepTheDoor implements DoorKeeping {

    private final Transactions transactions;
    private final Decisions decisions;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    KeepTheDoor(Transactions transactions, Decisions decisions, Audit audit, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.decisions = decisions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Keeping see(StaffMember me) {
        return transactions.reading(
                me.asker(),
                () -> {
                    List<StaffMember> all = decisions.inspectors();
                    var byId = all.stream().collect(Collectors.toMap(StaffMember::id, one -> one));
                    List<Standing> standing = decisions.standing();
                    List<Decision> naming =
                            standing.stream()
                                    .filter(one -> one.inspector() != null)
                                    .map(one ->
                                            new Decision(
                                                    one.id(),
                                                    byId.get(one.inspector()),
                                                    one.proposedBy(),
                                                    one.confirmedBy()))
                                    .toList();
                    return new Keeping(
                            decisions.isOpen(),
                            standing.stream()
                                    .filter(one -> one.inspector() == null)
                                    .map(one ->
                                            new Decision(
                                                    one.id(),
                                                    null,
                                                    one.proposedBy(),
                                                    one.confirmedBy()))
                                    .findFirst()
                                    .orElse(null),
                            naming,
                            all.stream()
                                    .filter(one ->
                                            standing.stream()
                                                    .noneMatch(s -> one.id().equals(s.inspector())))
                                    .toList());
                });
    }

    @Override
    public Decided proposeOpening(StaffMember me) {
        return propose(me, null);
    }

    @Override
    public Decided proposeInspector(StaffMember me, UUID inspector) {
        return propose(me, inspector);
    }

    private Decided propose(StaffMember me, @Nullable UUID inspector) {
        if (me.id().equals(inspector)) return new Decided.AnotherPersonNeeded();
        return transactions.as(
                me.asker(),
                () -> {
                    if (inspector != null
                            && decisions.inspectors().stream()
                                    .noneMatch(one -> one.id().equals(inspector))) {
                        return new Decided.NotNow();
                    }
                    UUID id = ids.next();
                    if (!decisions.propose(id, inspector, me.id(), clock.instant())) {
                        return new Decided.NotNow();
                    }
                    note(me, "proposed", id, inspector);
                    return new Decided.Done();
                });
    }

    @Override
    public Decided confirm(StaffMember me, UUID decision) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Standing> standing = decisions.take(decision);
                    if (standing.isEmpty() || standing.get().confirmedBy() != null) {
                        return new Decided.NotNow();
                    }
                    if (standing.get().proposedBy().equals(me.id())
                            || me.id().equals(standing.get().inspector())) {
                        return new Decided.AnotherPersonNeeded();
                    }
                    decisions.confirm(decision, me.id(), clock.instant());
                    note(me, "confirmed", decision, standing.get().inspector());
                    return new Decided.Done();
                });
    }

    @Override
    public Decided end(StaffMember me, UUID decision) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Standing> standing = decisions.take(decision);
                    if (standing.isEmpty()) return new Decided.NotNow();
                    decisions.end(decision, me.id(), clock.instant());
                    note(me, "ended", decision, standing.get().inspector());
                    return new Decided.Done();
                });
    }

    private void note(StaffMember me, String act, UUID decision, @Nullable UUID inspector) {
        if (inspector == null) audit.did(me.asker(), "conduct-door-" + act, decision, null, "");
        else audit.did(me.asker(), "inspector-" + act, decision, null, inspector.toString());
    }
}
