package vn.binhyen.examples.web;

import org.springframework.stereotype.Component;
import vn.binhyen.movement.HubCard;

/// The way to examples and awards from the movement's first page.
@Component
class ExamplesOnTheHub implements HubCard {

    @Override
    public int place() {
        return 60;
    }

    @Override
    public String title() {
        return "examples.title";
    }

    @Override
    public String line() {
        return "examples.hub";
    }

    @Override
    public String icon() {
        return "star";
    }

    @Override
    public String path() {
        return ExamplesPages.ALL;
    }
}
