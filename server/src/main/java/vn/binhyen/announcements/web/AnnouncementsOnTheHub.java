package vn.binhyen.announcements.web;

import org.springframework.stereotype.Component;
import vn.binhyen.movement.HubCard;

/// The way to announcements from the movement's first page.
@Component
class AnnouncementsOnTheHub implements HubCard {

    @Override
    public int place() {
        return 50;
    }

    @Override
    public String title() {
        return "announcements.title";
    }

    @Override
    public String line() {
        return "announcements.line";
    }

    @Override
    public String icon() {
        return "star";
    }

    @Override
    public String path() {
        return "/console/announcements";
    }
}
