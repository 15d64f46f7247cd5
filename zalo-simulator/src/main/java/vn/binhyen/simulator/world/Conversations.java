package vn.binhyen.simulator.world;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Every conversation of every page.
@Component
public class Conversations {
    private record Between(String pageId, String userId) {}

    private final Map<Between, Conversation> all = new ConcurrentHashMap<>();
    private final Changes changes;

    Conversations(Changes changes) {
        this.changes = changes;
    }

    /// The conversation of these two; it begins here when there was none.
    public Conversation between(String pageId, String residentId) {
        return all.computeIfAbsent(
                new Between(pageId, Ids.userOfPage(pageId, residentId)),
                unmet ->
                        new Conversation(
                                new Conversation.Kept(pageId, residentId, Relation.NONE, List.of()),
                                changes));
    }

    /// @param userId the id the page knows the resident by
    public @Nullable Conversation ofUser(String pageId, String userId) {
        return all.get(new Between(pageId, userId));
    }

    /// A page's conversations in which somebody did something, the latest first.
    public List<Conversation> of(String pageId) {
        return all.values().stream()
                .filter(talk -> talk.pageId().equals(pageId))
                .filter(talk -> !talk.relation().equals(Relation.NONE) || talk.last() != null)
                .sorted(Comparator.comparing(Conversations::lastSign).reversed())
                .toList();
    }

    private static Instant lastSign(Conversation talk) {
        ChatMessage last = talk.last();
        Instant sign = last == null ? talk.relation().lastInteraction() : last.at();
        return sign == null ? Instant.EPOCH : sign;
    }

    List<Conversation.Kept> kept() {
        return all.values().stream().map(Conversation::kept).toList();
    }

    void restore(List<Conversation.Kept> kept) {
        kept.forEach(one ->
                all.put(
                        new Between(one.pageId(), Ids.userOfPage(one.pageId(), one.residentId())),
                        new Conversation(one, changes)));
    }

    void clear() {
        all.clear();
    }
}
