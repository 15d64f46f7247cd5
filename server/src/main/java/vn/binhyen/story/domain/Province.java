package vn.binhyen.story.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;

/// The province the story plays in: its units of today and those of before the merger.
public record Province(Unit itself, List<Unit> communes, List<Unit> communesBefore) {

    /// The first day of the units of today.
    public static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    /// The commune of the tour, which everybody looks at first: it took over what was xã Ea Ninh.
    public static final String TOUR = "24540";

    public static Province of(Territory territory, String code) {
        var id = new UnitId(code, MERGER);
        return new Province(
                territory.unit(id).orElseThrow(() -> new IllegalArgumentException("no " + id)),
                territory.currentCommunesOf(id),
                territory.communesAt(id, MERGER.minusDays(1)));
    }

    /// A page for each commune and one for the province.
    public List<OfficialAccount> pages() {
        return Stream.concat(Stream.of(itself), communes.stream())
                .map(OfficialAccount::of)
                .toList();
    }
}
