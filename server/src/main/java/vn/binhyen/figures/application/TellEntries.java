package vn.binhyen.figures.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.binhyen.figures.CountEntry;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.domain.EnteredWork;
import vn.binhyen.figures.persistence.Entries;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Territory;

/// Keyed-in counts as sources: flows one by one, levels ground by ground. Entries of an indicator
/// that is no more count nothing.
@Component
class TellEntries {

    private record Ground(String indicator, UnitId unit) {}

    private final Entries entries;
    private final Indicators indicators;
    private final EnteredWork work;

    TellEntries(Entries entries, Indicators indicators, Territory territory) {
        this.entries = entries;
        this.indicators = indicators;
        this.work = new EnteredWork(territory);
    }

    /// Of these entries, and of the levels they stand among, as they are now.
    void tell(Collection<UUID> ids, Consumer<SourceVersion> teller) {
        if (ids.isEmpty()) return;
        var touched = new HashSet<Ground>();
        for (CountEntry entry : entries.newest(ids)) {
            if (isStock(entry)) touched.add(groundOf(entry));
            else teller.accept(work.of(entry));
        }
        for (Ground ground : touched) {
            teller.accept(
                    work.levels(
                            ground.indicator(),
                            ground.unit(),
                            entries.newest(ground.indicator(), work.unitsOf(ground.unit()))));
        }
    }

    void tellAll(Consumer<SourceVersion> teller) {
        var levels = new HashMap<Ground, List<CountEntry>>();
        entries.eachNewest(entry -> {
            if (isStock(entry)) {
                levels.computeIfAbsent(groundOf(entry), _ -> new java.util.ArrayList<>())
                        .add(entry);
            } else {
                teller.accept(work.of(entry));
            }
        });
        levels.forEach((ground, ofOne) ->
                teller.accept(work.levels(ground.indicator(), ground.unit(), ofOne)));
    }

    private boolean isStock(CountEntry entry) {
        return indicators.find(entry.indicator()).map(Indicator::isStock).orElse(false);
    }

    private Ground groundOf(CountEntry entry) {
        return new Ground(entry.indicator(), work.groundOf(entry.unit()));
    }
}
