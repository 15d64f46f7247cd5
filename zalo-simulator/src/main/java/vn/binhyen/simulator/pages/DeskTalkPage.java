package vn.binhyen.simulator.pages;

import java.util.List;
import vn.binhyen.simulator.world.OfficialAccount;
import vn.binhyen.simulator.world.Resident;

/// One conversation at the page's own chat tool.
public record DeskTalkPage(
        OfficialAccount page,
        Resident resident,
        String windowWords,
        List<Bubble> bubbles,
        long version) {

    public String path() {
        return "/desk/" + page.id() + "/" + resident.id();
    }
}
