package vn.binhyen.movement;

import vn.binhyen.ui.RailDoor;

/// A door that stands on the movement's first page: sites 10, committees 15, activities 20, targets
/// 30, assessment 40, announcements 50, examples 60, partners 70, cameras 80, kits 90.
public interface HubCard extends RailDoor {

    String HUB = "/console/movement";

    /// The key of its title.
    String title();

    @Override
    default String words() {
        return title();
    }

    @Override
    default String under() {
        return HUB;
    }
}
