package vn.binhyen.conduct.web;

import org.springframework.stereotype.Component;
import vn.binhyen.conduct.persistence.Reports;
import vn.binhyen.kernel.Asker;
import vn.binhyen.ui.RailDoor;

/// The inspectors' way to reports about officers, with how many nobody has looked at.
@Component
class InspectionOnTheRail implements RailDoor {

    private final Reports reports;

    InspectionOnTheRail(Reports reports) {
        this.reports = reports;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String words() {
        return "conduct.list.title";
    }

    @Override
    public String icon() {
        return "shield";
    }

    @Override
    public String path() {
        return "/console/conduct";
    }

    @Override
    public boolean onPhone() {
        return true;
    }

    @Override
    public int count(Asker asker) {
        return reports.unread();
    }
}
