package vn.binhyen.simulator.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.simulator.world.OfficialAccount;
import vn.binhyen.simulator.world.Resident;

/// One conversation on a resident's phone.
///
/// @param version grows when there is something new
/// @param problem what was wrong with the last thing sent
public record ChatPage(
        OfficialAccount page,
        Resident resident,
        boolean follows,
        List<Bubble> bubbles,
        long version,
        List<String> stickers,
        @Nullable String problem) {

    public String path() {
        return "/chat/" + page.id() + "/" + resident.id();
    }
}
