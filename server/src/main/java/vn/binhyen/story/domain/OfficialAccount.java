package vn.binhyen.story.domain;

import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Unit;

/// A unit's page at the stand-in for Zalo. Its id begins like no real one and tells the unit.
public record OfficialAccount(String id, UnitId unit, String name) {

    public static OfficialAccount of(Unit unit) {
        String full = unit.fullName();
        String name = "Công an " + Character.toLowerCase(full.charAt(0)) + full.substring(1);
        return new OfficialAccount(
                "66" + "0".repeat(17 - unit.id().code().length()) + unit.id().code(),
                unit.id(),
                name);
    }
}
