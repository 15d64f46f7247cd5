package vn.binhyen.reports;

import vn.binhyen.papers.UnitNames;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind.Level;

/// What a unit is called on paper.
public final class PrintedNames {

    private PrintedNames() {}

    public static UnitNames of(Unit unit, Territory territory) {
        String province = territory.provinceOf(unit.id()).name();
        return unit.level() == Level.PROVINCE
                ? UnitNames.ofProvince(province)
                : new UnitNames(province, small(unit.kind().word()), unit.name());
    }

    /// As it stands within a sentence: "xã Ea Ning".
    public static String inSentence(Unit unit) {
        return small(unit.fullName());
    }

    private static String small(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
