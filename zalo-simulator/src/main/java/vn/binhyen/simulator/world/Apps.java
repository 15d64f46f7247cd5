package vn.binhyen.simulator.world;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The apps and the pages they serve.
@Component
public class Apps {
    private final Map<String, App> apps = new ConcurrentHashMap<>();
    private final Map<String, OfficialAccount> pages = new ConcurrentHashMap<>();
    private final Changes changes;

    Apps(Changes changes) {
        this.changes = changes;
    }

    public void save(App app) {
        apps.put(app.id(), app);
        changes.happened();
    }

    public void save(OfficialAccount page) {
        pages.put(page.id(), page);
        changes.happened();
    }

    public void change(String appId, UnaryOperator<App> by) {
        apps.computeIfPresent(appId, (id, app) -> by.apply(app));
        changes.happened();
    }

    public @Nullable App app(String id) {
        return apps.get(id);
    }

    public @Nullable OfficialAccount page(String id) {
        return pages.get(id);
    }

    /// The app that hears of this page's events.
    public @Nullable App appOf(String pageId) {
        OfficialAccount page = pages.get(pageId);
        return page == null ? null : apps.get(page.appId());
    }

    public Collection<App> all() {
        return List.copyOf(apps.values());
    }

    /// Every page, by name.
    public List<OfficialAccount> pages() {
        return pages.values().stream().sorted(Comparator.comparing(OfficialAccount::name)).toList();
    }

    public List<OfficialAccount> pagesOf(String appId) {
        return pages().stream().filter(page -> page.appId().equals(appId)).toList();
    }

    void clear() {
        apps.clear();
        pages.clear();
    }
}
