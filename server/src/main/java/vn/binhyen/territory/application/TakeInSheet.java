package vn.binhyen.territory.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceCounts;
import vn.binhyen.territory.PlaceSheets;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Village;
import vn.binhyen.territory.Villages;
import vn.binhyen.territory.domain.PlaceSheet;
import vn.binhyen.territory.domain.PlaceSheetReader;

/// Reads a file and keeps its good lines.
@Component
class TakeInSheet implements PlaceSheets {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Territory territory;
    private final Villages villages;
    private final PlaceCounts counts;
    private final Clock clock;

    TakeInSheet(Territory territory, Villages villages, PlaceCounts counts, Clock clock) {
        this.territory = territory;
        this.villages = villages;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public Taken takeIn(byte[] file, Set<UnitId> where, LocalDate from, Asker by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        var reader =
                new PlaceSheetReader(
                        code ->
                                territory
                                        .unitOfCode(code, today)
                                        .map(Unit::id)
                                        .filter(where::contains),
                        today);
        PlaceSheet sheet = reader.read(file);
        int kept = 0;
        for (PlaceSheet.VillageLine line : sheet.villages()) {
            switch (villages.add(line.unit(), line.name(), line.kind(), from)) {
                case Villages.Added.Kept _ -> kept++;
                case Villages.Added.Known _ -> {}
            }
        }
        var mistakes = new ArrayList<>(sheet.mistakes());
        int counted = 0;
        int known = sheet.villages().size() - kept;
        Map<UnitId, List<Village>> standing = new HashMap<>();
        for (PlaceSheet.CountLine line : sheet.counts()) {
            List<Village> here =
                    standing.computeIfAbsent(line.unit(), unit -> villages.of(unit, today));
            Optional<Village> village = named(line.village(), here);
            if (village.isEmpty() && !line.village().isEmpty()) {
                mistakes.add(new Mistake(line.number(), Wrong.UNKNOWN_VILLAGE, line.village()));
            } else if (counts.record(count(line, village), by)) counted++;
            else known++;
        }
        mistakes.sort(Comparator.comparingLong(Mistake::line));
        return new Taken(kept, counted, known, mistakes);
    }

    private static PlaceCount count(PlaceSheet.CountLine line, Optional<Village> village) {
        return new PlaceCount(
                line.unit(),
                village.map(Village::id).orElse(null),
                line.what(),
                line.value(),
                line.asOf(),
                line.source());
    }

    /// The village of that full name, or of that bare name when only one bears it.
    private static Optional<Village> named(String typed, List<Village> standing) {
        String folded = Vietnamese.fold(typed);
        Optional<Village> full =
                standing.stream().filter(it -> it.folded().equals(folded)).findFirst();
        if (full.isPresent()) return full;
        List<Village> bare =
                standing.stream().filter(it -> Vietnamese.fold(it.name()).equals(folded)).toList();
        return bare.size() == 1 ? Optional.of(bare.getFirst()) : Optional.empty();
    }
}
