package vn.binhyen.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.domain.Gazetteer;

/// The territory by the official lists that come with the product.
@Component
class OfficialTerritory implements Territory {

    private final Gazetteer gazetteer = Gazetteer.official();

    @Override
    public Optional<Unit> unit(UnitId id) {
        return gazetteer.unit(id);
    }

    @Override
    public Optional<Unit> unitOfCode(String code, LocalDate day) {
        return gazetteer.unitOfCode(code, day);
    }

    @Override
    public List<Unit> provincesAt(LocalDate day) {
        return gazetteer.provincesAt(day);
    }

    @Override
    public List<Unit> currentCommunesOf(UnitId province) {
        return gazetteer.childrenOf(province).stream().filter(Unit::inForce).toList();
    }

    @Override
    public List<Unit> communesAt(UnitId province, LocalDate day) {
        return gazetteer.communesAt(province, day);
    }

    @Override
    public List<Succession> successors(UnitId id) {
        return gazetteer.successors(id);
    }

    @Override
    public List<Succession> predecessors(UnitId id) {
        return gazetteer.predecessors(id);
    }

    @Override
    public Unit provinceOf(UnitId id) {
        return gazetteer.provinceOf(id);
    }
}
