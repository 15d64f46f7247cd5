package vn.binhyen.cases.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.HandOverAcknowledged;
import vn.binhyen.cases.HandOverRecord;
import vn.binhyen.cases.HandOvers;
import vn.binhyen.cases.persistence.HandOverRows;
import vn.binhyen.journal.Journal;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// The receiver's side of a hand-over.
@Service
class ReceiveHandOvers implements HandOvers {

    private final HandOverRows records;
    private final Transactions transactions;
    private final Journal journal;
    private final Audit audit;
    private final Clock clock;

    ReceiveHandOvers(
            HandOverRows records,
            Transactions transactions,
            Journal journal,
            Audit audit,
            Clock clock) {
        this.records = records;
        this.transactions = transactions;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<HandOverRecord> see(UUID id) {
        return records.see(id);
    }

    @Override
    public Optional<Line> ofCase(UUID caseId) {
        return records.ofCase(caseId);
    }

    @Override
    public List<Line> newest(int most) {
        return records.newest(most);
    }

    @Override
    public Acknowledged acknowledge(StaffMember me, UUID id) {
        return transactions.as(me.asker(), () -> acknowledged(me, id));
    }

    private Acknowledged acknowledged(StaffMember me, UUID id) {
        Optional<HandOverRecord> found = records.see(id);
        if (found.isEmpty()) return new Acknowledged.NotThere();
        HandOverRecord record = found.get();
        if (record.acknowledged() != null) return new Acknowledged.Before();
        if (!record.isUnchanged()) return new Acknowledged.WasChanged();
        if (!records.acknowledge(id, me.id(), clock.instant())) return new Acknowledged.Before();
        HandOverRecord.Content it = record.content();
        journal.write(new HandOverAcknowledged(it.caseId(), it.unit(), id));
        audit.did(me.asker(), "acknowledged-hand-over", it.caseId(), it.unit(), it.number());
        return new Acknowledged.Done();
    }
}
