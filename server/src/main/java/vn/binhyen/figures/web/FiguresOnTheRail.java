package vn.binhyen.figures.web;

import org.springframework.stereotype.Component;
import vn.binhyen.ui.RailDoor;

/// The way to figures from the officers' rail.
@Component
class FiguresOnTheRail implements RailDoor {

    @Override
    public int place() {
        return 60;
    }

    @Override
    public String words() {
        return "figures.title";
    }

    @Override
    public String icon() {
        return "chart";
    }

    @Override
    public String path() {
        return "/console/figures";
    }
}
