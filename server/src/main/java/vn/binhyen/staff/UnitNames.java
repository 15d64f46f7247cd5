package vn.binhyen.staff;

import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Territory;
import vn.binhyen.ui.Words;

/// What a unit's police is called: `Công an xã Ea Ning`.
@Component
public class UnitNames {

    private final Territory territory;

    UnitNames(Territory territory) {
        this.territory = territory;
    }

    public String police(UnitId unit, Words words) {
        return words.of("staff.police-of", inSentence(unit));
    }

    /// As it stands inside a sentence: `xã Ea Ning`.
    public String inSentence(UnitId unit) {
        return territory
                .unit(unit)
                .map(found -> {
                    String name = found.fullName();
                    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
                })
                .orElse(unit.code());
    }
}
