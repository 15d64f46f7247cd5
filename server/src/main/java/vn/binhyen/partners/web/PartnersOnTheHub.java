package vn.binhyen.partners.web;

import org.springframework.stereotype.Component;
import vn.binhyen.movement.HubCard;

/// The way to partners from the movement's first page.
@Component
class PartnersOnTheHub implements HubCard {

    @Override
    public int place() {
        return 70;
    }

    @Override
    public String title() {
        return "partners.title";
    }

    @Override
    public String line() {
        return "partners.hub";
    }

    @Override
    public String icon() {
        return "hands";
    }

    @Override
    public String path() {
        return PartnersPages.ALL;
    }
}
