package vn.binhyen.simulator.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One message in a conversation.
///
/// @param admin who typed it in the page's own chat tool; none for residents and the API
/// @param hidden a button's text that the resident's phone does not show
public record ChatMessage(
        String id,
        Instant at,
        Author author,
        Content content,
        @Nullable String quote,
        @Nullable String admin,
        boolean hidden,
        Reach reach,
        @Nullable String reaction) {

    public enum Author {
        RESIDENT,
        PAGE
    }

    /// How far it came. A resident's message is received when the app's webhook answered 200.
    public enum Reach {
        SENT,
        RECEIVED,
        SEEN
    }

    public static ChatMessage ofResident(
            String id, Instant at, Content content, @Nullable String quote, boolean hidden) {
        return new ChatMessage(
                id, at, Author.RESIDENT, content, quote, null, hidden, Reach.SENT, null);
    }

    public static ChatMessage ofPage(
            String id,
            Instant at,
            Content content,
            @Nullable String quote,
            @Nullable String admin) {
        return new ChatMessage(id, at, Author.PAGE, content, quote, admin, false, Reach.SENT, null);
    }

    /// Never goes back: a late "received" leaves "seen" as it is.
    ChatMessage reached(Reach further) {
        if (further.compareTo(reach) <= 0) return this;
        return new ChatMessage(id, at, author, content, quote, admin, hidden, further, reaction);
    }

    ChatMessage reactedTo(@Nullable String icon) {
        return new ChatMessage(id, at, author, content, quote, admin, hidden, reach, icon);
    }

    public boolean fromResident() {
        return author == Author.RESIDENT;
    }
}
