package vn.binhyen.guidance.web;

import org.springframework.stereotype.Component;
import vn.binhyen.ui.RailDoor;

/// The way to the catalogue.
@Component
class GuidanceOnTheRail implements RailDoor {

    @Override
    public int place() {
        return 60;
    }

    @Override
    public String words() {
        return "guidance.rail";
    }

    @Override
    public String icon() {
        return "doc";
    }

    @Override
    public String path() {
        return "/console/guidance";
    }
}
