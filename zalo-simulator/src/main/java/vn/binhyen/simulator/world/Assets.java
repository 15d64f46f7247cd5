package vn.binhyen.simulator.world;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.binhyen.simulator.clock.MovableClock;

/// What pages uploaded to send: each id serves for 7 days.
@Component
public class Assets {
    private static final Duration LIFE = Duration.ofDays(7);

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();
    private final Ids ids;
    private final Clock clock;
    private final Changes changes;

    Assets(Ids ids, MovableClock clock, Changes changes) {
        this.ids = ids;
        this.clock = clock;
        this.changes = changes;
    }

    public enum Kind {
        IMAGE,
        GIF,
        FILE
    }

    record Asset(String id, Kind kind, String pageId, Shelf.Medium medium) {}

    /// What an id stands for.
    public sealed interface Found {
        record Usable(Shelf.Medium medium) implements Found {}

        record Expired() implements Found {}

        record Unknown() implements Found {}
    }

    public String add(Kind kind, String pageId, Shelf.Medium medium) {
        String id = ids.token();
        assets.put(id, new Asset(id, kind, pageId, medium));
        changes.happened();
        return id;
    }

    public Found find(Kind kind, String pageId, String id) {
        Asset asset = assets.get(id);
        if (asset == null || asset.kind() != kind || !asset.pageId().equals(pageId))
            return new Found.Unknown();
        boolean old = asset.medium().since().plus(LIFE).isBefore(clock.instant());
        return old ? new Found.Expired() : new Found.Usable(asset.medium());
    }

    List<Asset> kept() {
        return List.copyOf(assets.values());
    }

    void restore(List<Asset> kept) {
        kept.forEach(asset -> assets.put(asset.id(), asset));
    }

    void clear() {
        assets.clear();
    }
}
