package vn.binhyen.cameras.web;

import org.springframework.stereotype.Component;
import vn.binhyen.cameras.application.AskForFootage;
import vn.binhyen.kernel.Asker;
import vn.binhyen.movement.HubCard;

/// The way to camera households from the movement's first page.
@Component
class CamerasOnTheHub implements HubCard {

    private final AskForFootage footage;

    CamerasOnTheHub(AskForFootage footage) {
        this.footage = footage;
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public String title() {
        return "cameras.title";
    }

    @Override
    public String icon() {
        return "camera";
    }

    @Override
    public String path() {
        return HouseholdPages.ALL;
    }

    @Override
    public String line() {
        return "cameras.hub";
    }

    /// Requests that wait for a decision.
    @Override
    public int count(Asker asker) {
        return footage.waiting(asker);
    }
}
