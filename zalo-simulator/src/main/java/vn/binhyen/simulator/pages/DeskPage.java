package vn.binhyen.simulator.pages;

import java.util.List;
import vn.binhyen.simulator.world.OfficialAccount;

/// The pages, and of the chosen one the conversations.
///
/// @param chosen id of the page looked at; empty when none is
public record DeskPage(List<OfficialAccount> pages, String query, String chosen, List<Talk> talks) {

    /// @param windowWords whether the page may write to this person now
    public record Talk(String residentId, String name, String last, String windowWords) {}
}
