package vn.binhyen.conduct.web;

import org.springframework.stereotype.Component;
import vn.binhyen.ui.RailDoor;

/// The way to the page that opens the door for reports about officers.
@Component
class KeepingOnTheRail implements RailDoor {

    @Override
    public int place() {
        return 85;
    }

    @Override
    public String words() {
        return "conduct.keeping.title";
    }

    @Override
    public String icon() {
        return "officer";
    }

    @Override
    public String path() {
        return "/console/conduct-door";
    }

    @Override
    public String under() {
        return "/console/settings";
    }

    @Override
    public String line() {
        return "conduct.keeping.line";
    }
}
