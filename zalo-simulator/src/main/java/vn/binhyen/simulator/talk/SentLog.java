package vn.binhyen.simulator.talk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.simulator.world.ChatMessage;
import vn.binhyen.simulator.world.Conversation;

/// Everything pages sent, in order: what tests look at to find doubled or missing sends. Memory
/// only; the oldest go first beyond 50,000.
@Component
public class SentLog {
    private static final int KEPT = 50_000;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> requests = new HashMap<>();
    private final Map<String, Integer> sends = new HashMap<>();
    private long seq;

    private record Entry(
            long seq,
            String pageId,
            String userId,
            ChatMessage message,
            boolean responseLost,
            String fingerprint) {}

    /// @param seq grows by one with each; ask for those after the last one seen
    /// @param adminId who typed it in the page's chat tool; none for the API
    /// @param responseLost the sender never got the answer
    /// @param identicalRequests how often this page's same request body came in, refused ones
    ///   included
    /// @param identicalSends how often it was carried out
    public record Sent(
            long seq,
            String oaId,
            String messageId,
            String userId,
            String kind,
            String text,
            Instant at,
            @Nullable String adminId,
            boolean responseLost,
            int identicalRequests,
            int identicalSends) {}

    /// @return the fingerprint to give to `sent`
    public synchronized String received(String pageId, byte[] request) {
        String fingerprint = pageId + ":" + hash(request);
        requests.merge(fingerprint, 1, Integer::sum);
        return fingerprint;
    }

    public synchronized void sent(
            Conversation talk, ChatMessage message, boolean responseLost, String fingerprint) {
        sends.merge(fingerprint, 1, Integer::sum);
        entries.add(
                new Entry(++seq, talk.pageId(), talk.userId(), message, responseLost, fingerprint));
        if (entries.size() > KEPT) entries.removeFirst();
    }

    /// @param pageId only this page's; none: everybody's
    public synchronized List<Sent> after(@Nullable String pageId, long after) {
        return entries.stream()
                .filter(entry -> entry.seq() > after)
                .filter(entry -> pageId == null || entry.pageId().equals(pageId))
                .map(this::view)
                .toList();
    }

    public synchronized void clear() {
        entries.clear();
        requests.clear();
        sends.clear();
        seq = 0;
    }

    private Sent view(Entry entry) {
        return new Sent(
                entry.seq(),
                entry.pageId(),
                entry.message().id(),
                entry.userId(),
                entry.message().content().eventEnding(),
                entry.message().content().words(),
                entry.message().at(),
                entry.message().admin(),
                entry.responseLost(),
                requests.getOrDefault(entry.fingerprint(), 0),
                sends.getOrDefault(entry.fingerprint(), 0));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
