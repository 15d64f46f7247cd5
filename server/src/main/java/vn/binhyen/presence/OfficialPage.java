package vn.binhyen.presence;

import java.util.UUID;
import vn.binhyen.kernel.UnitId;

/// A page that speaks for a unit.
///
/// @param channel `zalo` and the like
/// @param address the page's id there; for Zalo the OA id
/// @param verified whether the channel itself shows it as verified; no proof by itself
public record OfficialPage(
        UUID id,
        UnitId unit,
        String channel,
        String address,
        String name,
        String link,
        boolean verified) {}
