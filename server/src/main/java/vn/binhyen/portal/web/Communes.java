package vn.binhyen.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.territory.Found;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;
import vn.binhyen.ui.PortalFrame;

/// The communes of the province this installation serves, and which one a resident means.
@Component
class Communes {

    /// How many to ask about at most.
    private static final int SHORT_LIST = 12;

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Territory territory;
    private final UnitNames names;
    private final Clock clock;
    private final Unit province;

    Communes(
            Territory territory,
            UnitNames names,
            Clock clock,
            @Value("${binhyen.province}") String code) {
        this.territory = territory;
        this.names = names;
        this.clock = clock;
        this.province = territory.unitOfCode(code, today()).orElseThrow();
    }

    /// The communes of this province meant by those words: one, some to choose from, or none. What
    /// is only a district or lies elsewhere is asked about, never taken.
    List<Unit> meantBy(String typed) {
        return switch (territory.find(typed, province.id())) {
            case Found.One one -> ofThisProvince(List.of(one.unit()));
            case Found.Several several -> ofThisProvince(several.units());
            case Found.Nothing _ -> List.of();
        };
    }

    private List<Unit> ofThisProvince(List<Unit> units) {
        return units.stream().filter(this::isHere).limit(SHORT_LIST).toList();
    }

    /// The commune of that id, if it is one of this province in force.
    Optional<Unit> ofId(String id) {
        try {
            return territory
                    .unit(UnitId.parse(id))
                    .filter(unit -> unit.level() == UnitKind.Level.COMMUNE)
                    .filter(unit -> unit.inForceOn(today()))
                    .filter(unit -> territory.provinceOf(unit.id()).id().equals(province.id()));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Unit> ofCode(String code) {
        return all().stream().filter(unit -> unit.id().code().equals(code)).findFirst();
    }

    /// Whether it is one of the communes that [#all] tells.
    boolean isHere(Unit unit) {
        return ofId(unit.id().toString()).isPresent();
    }

    UnitId provinceId() {
        return province.id();
    }

    /// `Công an xã Ea Ning`
    String police(UnitId unit, PortalFrame frame) {
        return names.police(unit, frame.words());
    }

    List<Unit> all() {
        return territory.communesAt(province.id(), today());
    }

    /// `tỉnh Đắk Lắk`
    String province() {
        return names.inSentence(province.id());
    }

    PortalFrame around(PortalFrame frame, Unit commune) {
        return frame.of(names.police(commune.id(), frame.words()), province());
    }

    PortalFrame around(PortalFrame frame) {
        return frame.of(names.police(province.id(), frame.words()), province());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
