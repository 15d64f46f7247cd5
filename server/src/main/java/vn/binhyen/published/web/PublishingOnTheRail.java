package vn.binhyen.published.web;

import org.springframework.stereotype.Component;
import vn.binhyen.ui.RailDoor;

/// The way to publishing from the province's rail.
@Component
class PublishingOnTheRail implements RailDoor {

    @Override
    public int place() {
        return 66;
    }

    @Override
    public String words() {
        return "published.desk";
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public String path() {
        return "/console/public-figures";
    }

    @Override
    public String under() {
        return "/console/reports";
    }

    @Override
    public String line() {
        return "published.desk.line";
    }
}
