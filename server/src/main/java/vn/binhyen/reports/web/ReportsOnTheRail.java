package vn.binhyen.reports.web;

import org.springframework.stereotype.Component;
import vn.binhyen.ui.RailDoor;

/// The way to reports from the officers' rail.
@Component
class ReportsOnTheRail implements RailDoor {

    @Override
    public int place() {
        return 65;
    }

    @Override
    public String words() {
        return "reports.title";
    }

    @Override
    public String icon() {
        return "doc";
    }

    @Override
    public String path() {
        return "/console/reports";
    }
}
