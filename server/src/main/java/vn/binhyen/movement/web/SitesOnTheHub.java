package vn.binhyen.movement.web;

import org.springframework.stereotype.Component;
import vn.binhyen.movement.HubCard;

/// The way to the list of sites.
@Component
class SitesOnTheHub implements HubCard {

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String title() {
        return "movement.sites";
    }

    @Override
    public String line() {
        return "movement.sites.line";
    }

    @Override
    public String icon() {
        return "model";
    }

    @Override
    public String path() {
        return HUB + "/sites";
    }
}
