package vn.binhyen.conduct;

import java.util.Optional;

/// Where the residents' door is, for those who are not on our pages.
public interface DoorAddress {

    /// The full address while the door is open; empty while it is shut or this installation was not
    /// told under which address residents reach it. Asked in the running worker's transaction.
    Optional<String> ofOpenDoor();

    /// The full address of the residents' first page; empty where that was not told.
    Optional<String> ofSite();
}
