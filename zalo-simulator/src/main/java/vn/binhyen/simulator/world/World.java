package vn.binhyen.simulator.world;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.simulator.clock.MovableClock;

/// All of it at once: kept, restored, cleared.
@Component
public class World {
    private final Apps apps;
    private final Grants grants;
    private final Residents residents;
    private final Conversations conversations;
    private final Shelf shelf;
    private final Assets assets;
    private final MovableClock clock;

    World(
            Apps apps,
            Grants grants,
            Residents residents,
            Conversations conversations,
            Shelf shelf,
            Assets assets,
            MovableClock clock,
            Changes changes) {
        this.apps = apps;
        this.grants = grants;
        this.residents = residents;
        this.conversations = conversations;
        this.shelf = shelf;
        this.assets = assets;
        this.clock = clock;
        clock.whenMoved(changes::happened);
    }

    record Kept(
            Duration ahead,
            List<App> apps,
            List<OfficialAccount> pages,
            List<Grants.Pair> grants,
            List<Resident> residents,
            List<Conversation.Kept> conversations,
            List<Shelf.Medium> media,
            List<Assets.Asset> assets) {}

    Kept kept() {
        return new Kept(
                clock.ahead(),
                List.copyOf(apps.all()),
                apps.pages(),
                grants.kept(),
                residents.all(),
                conversations.kept(),
                shelf.kept(),
                assets.kept());
    }

    void restore(Kept kept) {
        clock.setAhead(kept.ahead());
        kept.apps().forEach(apps::save);
        kept.pages().forEach(apps::save);
        grants.restore(kept.grants());
        kept.residents().forEach(resident -> residents.name(resident.id(), resident.name()));
        conversations.restore(kept.conversations());
        shelf.restore(kept.media());
        assets.restore(kept.assets());
    }

    /// Forgets what people and pages said; apps, pages and grants stay. The clock runs with the
    /// real one again.
    public void forgetTalk() {
        conversations.clear();
        residents.clear();
        assets.clear();
        shelf.clear();
        clock.setAhead(Duration.ZERO);
    }

    /// As if just started without a state file.
    public void forgetAll() {
        forgetTalk();
        grants.clear();
        apps.clear();
    }
}
