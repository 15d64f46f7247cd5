package vn.binhyen.activities.web;

import org.springframework.stereotype.Component;
import vn.binhyen.movement.HubCard;

/// The way to the calendar from the movement's first page.
@Component
class ActivitiesOnTheHub implements HubCard {

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String title() {
        return "activities.title";
    }

    @Override
    public String line() {
        return "activities.line";
    }

    @Override
    public String icon() {
        return "walk";
    }

    @Override
    public String path() {
        return ActivitiesDoor.ALL;
    }
}
