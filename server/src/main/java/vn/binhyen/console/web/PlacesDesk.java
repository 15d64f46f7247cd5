package vn.binhyen.console.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceCounts;
import vn.binhyen.territory.PlaceSheets;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Village;
import vn.binhyen.territory.VillageKind;
import vn.binhyen.territory.Villages;

/// Villages and counts in the name of an officer: each deed one transaction, written down.
@Component
class PlacesDesk {

    private final Transactions transactions;
    private final Villages villages;
    private final PlaceCounts counts;
    private final PlaceSheets sheets;
    private final Audit audit;

    PlacesDesk(
            Transactions transactions,
            Villages villages,
            PlaceCounts counts,
            PlaceSheets sheets,
            Audit audit) {
        this.transactions = transactions;
        this.villages = villages;
        this.counts = counts;
        this.sheets = sheets;
        this.audit = audit;
    }

    List<Village> villages(StaffMember me, UnitId unit, LocalDate day) {
        return transactions.reading(me.asker(), () -> villages.of(unit, day));
    }

    List<PlaceCount> latest(StaffMember me, UnitId unit, LocalDate day) {
        return transactions.reading(me.asker(), () -> counts.latest(unit, day));
    }

    boolean add(StaffMember me, UnitId unit, String name, VillageKind kind, LocalDate from) {
        return transactions.as(
                me.asker(),
                () ->
                        switch (villages.add(unit, name, kind, from)) {
                            case Villages.Added.Kept(Village it) -> {
                                audit.did(
                                        me.asker(), "village-added", it.id(), unit, it.fullName());
                                yield true;
                            }
                            case Villages.Added.Known _ -> false;
                        });
    }

    /// False where nothing of that kind stands there any more.
    boolean end(StaffMember me, UnitId unit, UUID village, LocalDate lastDay) {
        return transactions.as(
                me.asker(),
                () -> {
                    if (!villages.end(village, lastDay)) return false;
                    audit.did(me.asker(), "village-ended", village, unit, lastDay.toString());
                    return true;
                });
    }

    boolean record(StaffMember me, PlaceCount count) {
        return transactions.as(me.asker(), () -> counts.record(count, me.asker()));
    }

    PlaceSheets.Taken takeIn(StaffMember me, byte[] file, List<Unit> units, LocalDate from) {
        Set<UnitId> where = units.stream().map(Unit::id).collect(Collectors.toSet());
        return transactions.as(
                me.asker(),
                () -> {
                    PlaceSheets.Taken taken = sheets.takeIn(file, where, from, me.asker());
                    String note = taken.villages() + " villages, " + taken.counts() + " counts";
                    audit.did(me.asker(), "places-taken-in", me.id(), me.unit(), note);
                    return taken;
                });
    }
}
