package vn.binhyen.figures.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.Activity;
import vn.binhyen.activities.LoggedActivities;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.domain.ActivityWork;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Territory;

/// Activities as sources: what adds up one by one, levels ground by ground. Every version counts
/// what the newest says; a level that a correction took away is told anew as well.
@Component
class TellActivities {

    private record Ground(String indicator, UnitId unit) {}

    private final LoggedActivities logged;
    private final ActivityWork work;
    private final List<String> stocks;

    TellActivities(LoggedActivities logged, Indicators indicators, Territory territory) {
        this.logged = logged;
        this.work = new ActivityWork(territory);
        this.stocks =
                indicators.all().stream()
                        .filter(each -> each.isStock())
                        .map(each -> each.code())
                        .toList();
    }

    /// Of these activities, and of the levels they stand among, as they are now.
    void tell(Collection<UUID> ids, Consumer<SourceVersion> teller) {
        if (ids.isEmpty()) return;
        var grounds = new HashSet<UnitId>();
        for (Activity it : logged.newest(ids)) {
            teller.accept(work.of(it));
            if (logged.everSaidALevel(it.id())) grounds.add(work.groundOf(it.unit()));
        }
        for (UnitId ground : grounds) {
            for (String indicator : stocks) {
                List<Activity> saying = logged.saying(indicator, work.unitsOf(ground));
                if (!saying.isEmpty()) teller.accept(work.levels(indicator, ground, saying));
            }
        }
    }

    void tellAll(Consumer<SourceVersion> teller) {
        var grounds = new HashMap<Ground, List<Activity>>();
        logged.each(it -> {
            teller.accept(work.of(it));
            for (String indicator : logged.levelsEverSaid(it)) {
                grounds.computeIfAbsent(
                                new Ground(indicator, work.groundOf(it.unit())),
                                _ -> new ArrayList<>())
                        .add(it);
            }
        });
        grounds.forEach((ground, ofOne) ->
                teller.accept(work.levels(ground.indicator(), ground.unit(), ofOne)));
    }
}
