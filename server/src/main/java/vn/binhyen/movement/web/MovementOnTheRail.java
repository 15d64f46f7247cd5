package vn.binhyen.movement.web;

import org.springframework.stereotype.Component;
import vn.binhyen.movement.HubCard;
import vn.binhyen.ui.RailDoor;

/// The one way to everything of the movement.
@Component
class MovementOnTheRail implements RailDoor {

    @Override
    public int place() {
        return 50;
    }

    @Override
    public String words() {
        return "movement.title";
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public String path() {
        return HubCard.HUB;
    }

    @Override
    public boolean onPhone() {
        return true;
    }
}
