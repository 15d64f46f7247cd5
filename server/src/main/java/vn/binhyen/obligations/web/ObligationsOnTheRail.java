package vn.binhyen.obligations.web;

import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.staff.Staff;
import vn.binhyen.ui.RailDoor;

/// The way to the reports that are owed, with how many are brought to mind.
@Component
class ObligationsOnTheRail implements RailDoor {

    private final OwedReports owed;
    private final Staff staff;

    ObligationsOnTheRail(OwedReports owed, Staff staff) {
        this.owed = owed;
        this.staff = staff;
    }

    @Override
    public int place() {
        return 62;
    }

    @Override
    public String words() {
        return "obligations.title";
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public String path() {
        return Addresses.ALL;
    }

    @Override
    public int count(Asker asker) {
        return switch (asker) {
            case Asker.Officer(var id) -> staff.byId(id).map(owed::waiting).orElse(0);
            case Asker.Worker _ -> 0;
        };
    }
}
