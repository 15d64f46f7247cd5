package vn.binhyen.targets.web;

import org.springframework.stereotype.Component;
import vn.binhyen.movement.HubCard;

/// The door to targets on the movement's first page.
@Component
class TargetsCard implements HubCard {

    @Override
    public int place() {
        return 30;
    }

    @Override
    public String title() {
        return "targets.title";
    }

    @Override
    public String line() {
        return "targets.line";
    }

    @Override
    public String icon() {
        return "chart";
    }

    @Override
    public String path() {
        return TargetsDoor.ALL;
    }
}
