package vn.binhyen.dashboards.web;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.MapShapes;
import vn.binhyen.territory.MapSheets;
import vn.binhyen.territory.Territory;

/// The outlines that maps on pages name: of the reader's province and of the country. They change
/// once in years, so the browser keeps them.
@Controller
class MapShapesDoor {

    private final MapSheets sheets;
    private final Territory territory;

    MapShapesDoor(MapSheets sheets, Territory territory) {
        this.sheets = sheets;
        this.territory = territory;
    }

    /// A print of before still gets the outlines of today, which it does not keep.
    @GetMapping("/console/map-shapes-{print}.svg")
    ResponseEntity<String> shapes(@PathVariable String print, StaffMember me) {
        Optional<MapShapes> mine = sheets.ofProvince(territory.provinceOf(me.unit()).id());
        Optional<MapShapes> known =
                Stream.concat(mine.stream(), Stream.of(sheets.ofCountry()))
                        .filter(sheet -> sheet.print().equals(print))
                        .findFirst();
        CacheControl kept =
                known.isPresent()
                        ? CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable()
                        : CacheControl.noCache();
        return known.or(() -> mine)
                .map(sheet ->
                        ResponseEntity.ok()
                                .cacheControl(kept)
                                .contentType(MediaType.parseMediaType("image/svg+xml"))
                                .body(sheet.svg()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
