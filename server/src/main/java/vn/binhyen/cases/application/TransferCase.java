package vn.binhyen.cases.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.Verdict;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Cases;
import vn.binhyen.cases.persistence.Transfers;
import vn.binhyen.channels.Conversations;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;

/// A case goes to another unit of the province with all that belongs to it; the giving unit keeps a
/// line that says where it went.
///
/// Whether the officer may give it is asked in the officer's name. The giving itself writes on both
/// sides of the wall between units, so it is done by a worker, in one transaction, and only if the
/// case is still where the officer saw it.
@Component
class TransferCase {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Asker MOVER = new Asker.Worker("transfer");

    private final Transactions transactions;
    private final Cases cases;
    private final Transfers transfers;
    private final Conversations conversations;
    private final Territory territory;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    TransferCase(
            Transactions transactions,
            Cases cases,
            Transfers transfers,
            Conversations conversations,
            Territory territory,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.transfers = transfers;
        this.conversations = conversations;
        this.territory = territory;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    Verdict transfer(StaffMember me, UUID id, UnitId to, String reason) {
        Optional<UnitId> from =
                transactions.reading(me.asker(), () -> cases.find(id).map(Case::unit));
        if (from.isEmpty()) return new Verdict.NotThere();
        if (from.get().equals(to)) return new Verdict.SameUnit();
        if (!mayReceive(to, from.get())) return new Verdict.NoSuchUnit();
        return transactions.as(MOVER, () -> moved(me, id, from.get(), to, reason));
    }

    /// A commune in force today, in the same province: elsewhere nobody would see it.
    private boolean mayReceive(UnitId to, UnitId from) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VIETNAM);
        Optional<Unit> unit = territory.unit(to);
        return unit.isPresent()
                && unit.get().id().equals(to)
                && unit.get().inForceOn(today)
                && unit.get().level() == UnitKind.Level.COMMUNE
                && territory.provinceOf(to).id().equals(provinceToday(from, today));
    }

    private UnitId provinceToday(UnitId from, LocalDate today) {
        Unit province = territory.provinceOf(from);
        while (!province.inForceOn(today)) {
            province =
                    territory
                            .unit(territory.successors(province.id()).getFirst().successor())
                            .orElseThrow();
        }
        return province.id();
    }

    private Verdict moved(StaffMember me, UUID id, UnitId from, UnitId to, String reason) {
        Optional<Case> taken = cases.take(id).filter(it -> it.unit().equals(from));
        if (taken.isEmpty()) return new Verdict.NotThere();
        Case it = taken.get();
        Instant now = clock.instant();
        Instant came = transfers.cameAt(id);
        String number = CaseState.numberOf(it.state()).orElse(null);
        int year = now.atZone(VIETNAM).getYear();
        Verdict verdict =
                it.transfer(to, reason, me.id(), kind -> cases.nextNumber(to, year, kind));
        if (!(verdict instanceof Verdict.Done)) return verdict;
        cases.keep(it);
        String kind = CaseState.kindOf(it.state()).map(CaseKind::name).orElse(null);
        transfers.note(ids.next(), it, from, number, kind, me.id(), came, now);
        transfers.follow(it);
        UUID conversation = it.origin().conversation();
        if (conversation != null) conversations.moveTo(conversation, to);
        audit.did(me.asker(), "transferred", id, from, to.toString());
        return verdict;
    }
}
