package vn.binhyen.movement.web;

import org.springframework.stereotype.Component;
import vn.binhyen.movement.HubCard;

/// The way to the list of models.
@Component
class ModelsOnTheHub implements HubCard {

    @Override
    public int place() {
        return 12;
    }

    @Override
    public String title() {
        return "movement.models";
    }

    @Override
    public String line() {
        return "movement.models.line";
    }

    @Override
    public String icon() {
        return "star";
    }

    @Override
    public String path() {
        return HUB + "/models";
    }
}
