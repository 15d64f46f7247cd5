package vn.binhyen.presence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.kernel.UnitId;

/// The official pages. Each method works in the running transaction.
public interface Pages {

    Optional<OfficialPage> see(UUID page);

    Optional<OfficialPage> byAddress(String channel, String address);

    List<OfficialPage> of(UnitId unit);

    /// Pages whose name or address holds the typed words, with or without marks; the best-known
    /// name order, at most 20.
    List<OfficialPage> search(String typed);

    /// Puts a page on the register, or brings the entry of the same channel and address up to date.
    OfficialPage register(
            UnitId unit,
            String channel,
            String address,
            String name,
            String link,
            boolean verified);
}
