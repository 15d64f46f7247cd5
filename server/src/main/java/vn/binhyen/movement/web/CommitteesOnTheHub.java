package vn.binhyen.movement.web;

import org.springframework.stereotype.Component;
import vn.binhyen.movement.HubCard;

/// The way to the steering committees.
@Component
class CommitteesOnTheHub implements HubCard {

    @Override
    public int place() {
        return 15;
    }

    @Override
    public String title() {
        return "movement.committees";
    }

    @Override
    public String line() {
        return "movement.committees.line";
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public String path() {
        return HUB + "/committees";
    }
}
