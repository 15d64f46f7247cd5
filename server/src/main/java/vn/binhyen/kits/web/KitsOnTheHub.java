package vn.binhyen.kits.web;

import org.springframework.stereotype.Component;
import vn.binhyen.ui.RailDoor;

/// The way to the kits from the movement's first page.
@Component
class KitsOnTheHub implements RailDoor {

    @Override
    public int place() {
        return 90;
    }

    @Override
    public String words() {
        return "kits.title";
    }

    @Override
    public String icon() {
        return "bag";
    }

    @Override
    public String path() {
        return KitsDoor.HERE;
    }

    @Override
    public String under() {
        return "/console/movement";
    }

    @Override
    public String line() {
        return "kits.line";
    }
}
