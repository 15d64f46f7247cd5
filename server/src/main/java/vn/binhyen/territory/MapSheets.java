package vn.binhyen.territory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;

/// The outlines of maps as files, written once while the program runs.
@Component
public class MapSheets {

    private static final String COUNTRY = "";

    private final Boundaries boundaries;
    private final Map<String, MapShapes> written = new ConcurrentHashMap<>();

    MapSheets(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    /// The communes of a province; empty where their borders do not come along.
    public Optional<MapShapes> ofProvince(UnitId province) {
        return boundaries
                .drawing(province)
                .map(it -> written.computeIfAbsent(province.code(), _ -> MapShapes.of(it)));
    }

    /// The provinces.
    public MapShapes ofCountry() {
        return written.computeIfAbsent(
                COUNTRY, _ -> MapShapes.of(boundaries.country().provinces()));
    }
}
