package vn.binhyen.figures.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.LoggedActivities;
import vn.binhyen.activities.LoggedActivities.LevelSaid;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.domain.ActivityWork;
import vn.binhyen.territory.Territory;

/// Activities as sources: what adds up one by one, levels ground by ground. A level that a
/// correction took away is told anew as well.
@Component
class TellActivities {

    private final LoggedActivities logged;
    private final ActivityWork work;

    TellActivities(LoggedActivities logged, Territory territory) {
        this.logged = logged;
        this.work = new ActivityWork(territory);
    }

    /// Of these activities, and of the levels they stand among, as they are now.
    void tell(Collection<UUID> ids, Consumer<SourceVersion> teller) {
        if (ids.isEmpty()) return;
        logged.newest(ids).forEach(it -> teller.accept(work.of(it)));
        levels(logged.levelsSaid(ids), teller);
    }

    void tellAll(Consumer<SourceVersion> teller) {
        logged.each(it -> teller.accept(work.of(it)));
        levels(logged.levelsSaid(), teller);
    }

    private void levels(Set<LevelSaid> said, Consumer<SourceVersion> teller) {
        var grounds = new HashSet<LevelSaid>();
        for (LevelSaid each : said) {
            grounds.add(new LevelSaid(each.indicator(), work.groundOf(each.unit())));
        }
        for (LevelSaid ground : grounds) {
            var saying = logged.saying(ground.indicator(), work.unitsOf(ground.unit()));
            teller.accept(work.levels(ground.indicator(), ground.unit(), saying));
        }
    }
}
