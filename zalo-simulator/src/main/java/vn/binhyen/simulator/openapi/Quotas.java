package vn.binhyen.simulator.openapi;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How many charged messages a page's package still holds.
@Component
public class Quotas {
    public static final int TOTAL = 2_000;
    private final Map<String, Integer> left = new ConcurrentHashMap<>();

    public int left(String pageId) {
        return left.getOrDefault(pageId, TOTAL);
    }

    public void set(String pageId, int messages) {
        left.put(pageId, messages);
    }

    /// @return what is left after taking one; negative when there was none
    int take(String pageId) {
        return left.merge(pageId, TOTAL - 1, (now, _) -> Math.max(-1, now - 1));
    }

    public void clear() {
        left.clear();
    }
}
