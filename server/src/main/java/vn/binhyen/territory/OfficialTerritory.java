package vn.binhyen.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.territory.domain.AddressReader;
import vn.binhyen.territory.domain.Gazetteer;

/// The territory by the official lists that come with the product.
@Component
class OfficialTerritory implements Territory {

    private final Gazetteer gazetteer = Gazetteer.official();

    /// Made while the rest of the program starts; whoever asks first waits for it.
    private final CompletableFuture<AddressReader> reader =
            CompletableFuture.supplyAsync(() -> new AddressReader(gazetteer));

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

    @Override
    public Found find(String typed) {
        return reader.join().read(typed, Optional.empty());
    }

    @Override
    public Found find(String typed, UnitId withinProvince) {
        return reader.join().read(typed, Optional.of(withinProvince));
    }

    /// The province in force with that code or name.
    ///
    /// @throws IllegalArgumentException when there is none
    UnitId presentProvince(String codeOrName) {
        return provincesAt(LocalDate.MAX).stream()
                .filter(unit ->
                        unit.id().code().equals(codeOrName)
                                || Vietnamese.fold(unit.name()).equals(Vietnamese.fold(codeOrName)))
                .map(Unit::id)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No province is called " + codeOrName));
    }
}
