package vn.binhyen.dashboards.web;

import org.springframework.stereotype.Component;
import vn.binhyen.ui.RailDoor;

/// The way to the pictures from the officers' rail.
@Component
class DashboardsOnTheRail implements RailDoor {

    @Override
    public int place() {
        return 61;
    }

    @Override
    public String words() {
        return "dashboards.title";
    }

    @Override
    public String icon() {
        return "place";
    }

    @Override
    public String path() {
        return "/console/dashboards";
    }
}
