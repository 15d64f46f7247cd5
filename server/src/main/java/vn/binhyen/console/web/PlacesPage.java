package vn.binhyen.console.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.territory.Counted;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceSheets;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Village;
import vn.binhyen.territory.VillageKind;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The villages and counts of a commune, and the forms to add to them.
///
/// @param units those the reader may choose from; one for a commune's officer
/// @param latest the newest counts of the commune and its villages
/// @param done what was kept just before, as the end of a message's key; empty at first
/// @param taken what became of an uploaded file
public record PlacesPage(
        DeskFrame desk,
        Unit unit,
        List<Unit> units,
        List<Village> villages,
        List<PlaceCount> latest,
        PlacesForm form,
        Problems problems,
        String done,
        PlaceSheets.@Nullable Taken taken)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() || (taken != null && !taken.mistakes().isEmpty()) ? 422 : 200;
    }

    public List<VillageKind> kinds() {
        return List.of(VillageKind.values());
    }

    public List<Counted> countable() {
        return List.of(Counted.values());
    }

    public @Nullable PlaceCount count(@Nullable UUID village, Counted what) {
        return latest.stream()
                .filter(it -> it.what() == what && Objects.equals(it.village(), village))
                .findFirst()
                .orElse(null);
    }

    /// What is wrong with that line, and what would be right.
    public String sentence(PlaceSheets.Mistake mistake) {
        String key = mistake.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words().of("console.places.wrong." + key, mistake.given());
    }
}
