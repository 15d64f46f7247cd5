package vn.binhyen.simulator.pages;

import java.util.List;
import vn.binhyen.simulator.world.Resident;

/// Who am I, and to which page do I want to write?
///
/// @param me the resident chosen
/// @param total pages there are, found or not
public record HomePage(
        Resident me, List<Resident> residents, String query, List<Found> found, int total) {

    /// @param last the last words exchanged; empty when there were none
    public record Found(
            String pageId, String name, String description, boolean verified, String last) {}
}
