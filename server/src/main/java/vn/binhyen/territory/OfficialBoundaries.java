package vn.binhyen.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.domain.Outline;

/// The borders of the files that come with the product, read when the first point is asked about.
@Component
class OfficialBoundaries implements Boundaries {

    /// The provinces whose communes' borders come along.
    static final List<String> PROVINCES = List.of("20", "38", "51", "66");

    private static final int STEPS = 2;
    private static final double NEAREST_DEGREES = 0.05;

    private final Territory territory;
    private final SingletonSupplier<List<Outline>> communes;
    private final SingletonSupplier<List<Outline>> provinces;
    private final Map<String, SingletonSupplier<Drawing>> drawings;
    private final SingletonSupplier<Country> country;

    OfficialBoundaries(Territory territory) {
        this.territory = territory;
        this.communes =
                SingletonSupplier.of(() ->
                        PROVINCES.stream()
                                .flatMap(code -> OutlineFile.read("communes-" + code).stream())
                                .toList());
        this.provinces = SingletonSupplier.of(() -> OutlineFile.read("provinces"));
        this.drawings =
                PROVINCES.stream().collect(Collectors.toMap(code -> code, code -> drawn(code)));
        this.country = SingletonSupplier.of(() -> Country.of(provinces.obtain(), this::unit));
    }

    private SingletonSupplier<Drawing> drawn(String province) {
        return SingletonSupplier.of(() ->
                DrawnOutlines.drawing(
                        OutlineFile.read("communes-map-" + province), this::unit, STEPS));
    }

    @Override
    public Located at(double latitude, double longitude) {
        for (Outline commune : communes.obtain()) {
            if (commune.contains(latitude, longitude)) {
                int metres = (int) commune.metresToBorder(latitude, longitude);
                return new Located.In(unit(commune), metres);
            }
        }
        Optional<Unit> province =
                provinces.obtain().stream()
                        .filter(outline -> outline.contains(latitude, longitude))
                        .findFirst()
                        .map(this::unit);
        return new Located.Outside(province, nearest(latitude, longitude));
    }

    @Override
    public Optional<Drawing> drawing(UnitId province) {
        return Optional.ofNullable(drawings.get(province.code())).map(SingletonSupplier::obtain);
    }

    @Override
    public Country country() {
        return country.obtain();
    }

    private Optional<Located.Nearest> nearest(double latitude, double longitude) {
        return communes.obtain().stream()
                .filter(outline -> outline.near(latitude, longitude, NEAREST_DEGREES))
                .map(outline ->
                        new Located.Nearest(
                                unit(outline), (int) outline.metresToBorder(latitude, longitude)))
                .min(Comparator.comparingInt(Located.Nearest::metres));
    }

    private Unit unit(Outline outline) {
        return territory.unitOfCode(outline.code(), LocalDate.MAX).orElseThrow();
    }
}
