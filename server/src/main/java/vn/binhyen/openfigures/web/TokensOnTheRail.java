package vn.binhyen.openfigures.web;

import org.springframework.stereotype.Component;
import vn.binhyen.ui.RailDoor;

/// The way to tokens from the rail of whoever may make them.
@Component
class TokensOnTheRail implements RailDoor {

    @Override
    public int place() {
        return 67;
    }

    @Override
    public String words() {
        return "openfigures.title";
    }

    @Override
    public String icon() {
        return "link";
    }

    @Override
    public String path() {
        return "/console/figures-tokens";
    }

    @Override
    public String under() {
        return "/console/settings";
    }

    @Override
    public String line() {
        return "openfigures.line";
    }
}
