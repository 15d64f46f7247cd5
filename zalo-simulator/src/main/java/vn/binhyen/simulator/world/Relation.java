package vn.binhyen.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands between one resident and one page.
///
/// @param welcomes messages sent to somebody who clicked "chat now" but never wrote
public record Relation(
        boolean follows,
        boolean wrote,
        boolean clickedChatNow,
        boolean blocks,
        int welcomes,
        @Nullable Instant lastInteraction,
        List<String> tags,
        @Nullable Contact contact) {

    private static final Duration FREE = Duration.ofHours(48);
    private static final Duration OPEN = Duration.ofDays(7);
    private static final int WELCOMES = 3;

    public static final Relation NONE =
            new Relation(false, false, false, false, 0, null, List.of(), null);

    /// What the resident gave when asked for contact details.
    public record Contact(String name, String phone, String address, String ward, String city) {}

    /// May the page write to this resident now? Consultation messages: free for 48 hours after the
    /// last interaction, charged up to 7 days, then closed.
    public Window window(Instant now) {
        if (blocks) return new Window.Blocked();
        if (lastInteraction == null) return new Window.NeverMet();
        if (clickedChatNow && !wrote && !follows) {
            return welcomes < WELCOMES
                    ? new Window.Welcome(WELCOMES - welcomes)
                    : new Window.WelcomesSpent();
        }
        Duration silent = Duration.between(lastInteraction, now);
        if (silent.compareTo(FREE) <= 0) return new Window.Free();
        return silent.compareTo(OPEN) <= 0 ? new Window.Charged() : new Window.LongSilent();
    }

    Relation followed(Instant now) {
        return new Relation(true, wrote, clickedChatNow, blocks, welcomes, now, tags, contact);
    }

    Relation unfollowed() {
        return new Relation(
                false, wrote, clickedChatNow, blocks, welcomes, lastInteraction, tags, contact);
    }

    Relation wroteAt(Instant now) {
        return new Relation(follows, true, clickedChatNow, blocks, welcomes, now, tags, contact);
    }

    Relation chatNowAt(Instant now) {
        return new Relation(follows, wrote, true, blocks, welcomes, now, tags, contact);
    }

    Relation welcomed() {
        return new Relation(
                follows,
                wrote,
                clickedChatNow,
                blocks,
                welcomes + 1,
                lastInteraction,
                tags,
                contact);
    }

    Relation blocking(boolean on) {
        return new Relation(
                follows, wrote, clickedChatNow, on, welcomes, lastInteraction, tags, contact);
    }

    Relation tagged(String tag) {
        List<String> more = Stream.concat(tags.stream(), Stream.of(tag)).distinct().toList();
        return new Relation(
                follows, wrote, clickedChatNow, blocks, welcomes, lastInteraction, more, contact);
    }

    Relation untagged(String tag) {
        List<String> fewer = tags.stream().filter(other -> !other.equals(tag)).toList();
        return new Relation(
                follows, wrote, clickedChatNow, blocks, welcomes, lastInteraction, fewer, contact);
    }

    Relation shared(Contact given) {
        return new Relation(
                follows, wrote, clickedChatNow, blocks, welcomes, lastInteraction, tags, given);
    }
}
