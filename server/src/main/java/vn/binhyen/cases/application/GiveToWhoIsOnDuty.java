package vn.binhyen.cases.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseEvent.CaseOpened;
import vn.binhyen.cases.CaseEvent.CaseTransferred;
import vn.binhyen.cases.Verdict;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Cases;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.JournalReader;
import vn.binhyen.staff.Roster;

/// Gives what came to a unit, and nobody has yet, to the officer who is on duty there now; only
/// where the unit asked for it. Seen twice, it is somebody's already and nothing happens.
@Component
class GiveToWhoIsOnDuty implements JournalReader {

    private final Cases cases;
    private final Roster roster;
    private final Clock clock;

    GiveToWhoIsOnDuty(Cases cases, Roster roster, Clock clock) {
        this.cases = cases;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cases-duty";
    }

    @Override
    public void read(List<Entry> batch) {
        batch.stream()
                .filter(entry -> entry.is(CaseOpened.class) || entry.is(CaseTransferred.class))
                .filter(entry -> entry.unit() != null && roster.assigns(entry.unit()))
                .forEach(entry -> cases.take(entry.subject()).ifPresent(this::give));
    }

    private void give(Case it) {
        if (!roster.assigns(it.unit())) return;
        roster.onDuty(it.unit(), clock.instant()).stream()
                .findFirst()
                .filter(shift -> it.giveByRoster(shift.officer()) instanceof Verdict.Done)
                .ifPresent(_ -> cases.keep(it));
    }
}
