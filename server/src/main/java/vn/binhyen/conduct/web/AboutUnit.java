package vn.binhyen.conduct.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Found;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;

/// Which commune's police a person means. The provincial police itself is not taken here: its
/// inspectors would be looking at their own house.
@Component
class AboutUnit {

    private static final int SHORT_LIST = 12;

    private final Territory territory;
    private final Unit province;

    AboutUnit(Territory territory, Clock clock, @Value("${binhyen.province}") String code) {
        this.territory = territory;
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        this.province = territory.unitOfCode(code, today).orElseThrow();
    }

    Optional<Unit> chosen(String id) {
        try {
            return territory.unit(UnitId.parse(id)).filter(this::isCommuneOfOurs);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    List<Unit> meantBy(String typed) {
        if (typed.isBlank()) return List.of();
        List<Unit> units =
                switch (territory.find(typed, province.id())) {
                    case Found.One one -> List.of(one.unit());
                    case Found.Several several -> several.units();
                    case Found.Nothing _ -> List.of();
                };
        return units.stream().filter(this::isCommuneOfOurs).limit(SHORT_LIST).toList();
    }

    private boolean isCommuneOfOurs(Unit unit) {
        return unit.level() == UnitKind.Level.COMMUNE
                && unit.inForce()
                && territory.provinceOf(unit.id()).id().equals(province.id());
    }
}
