package vn.binhyen.simulator.control;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.simulator.talk.ResidentSpeaks;
import vn.binhyen.simulator.world.Relation;

/// What `POST /control/users/{user}/say` takes. Only `oa` is needed; without `event` it is a text.
///
/// @param event an event name: `user_send_*`, `user_send_group_*`, `anonymous_send_*`, `follow`,
///   `unfollow`, `user_click_chatnow`, `user_submit_info`, `user_reacted_message`,
///   `user_received_message`, `user_seen_message`, `user_withdraw`; or `block`, `unblock`
/// @param url where the attachment is; none: a small sample file of the right kind is served from
///   here
/// @param timestamp milliseconds; none: now
record Saying(
        String oa,
        @Nullable String event,
        @Nullable String text,
        @Nullable String url,
        @Nullable String name,
        @Nullable String latitude,
        @Nullable String longitude,
        @Nullable String stickerId,
        @Nullable String phone,
        @Nullable String messageId,
        @Nullable List<String> messageIds,
        @Nullable String icon,
        @Nullable Long timestamp,
        @Nullable String quote,
        @Nullable Boolean hidden,
        @Nullable String groupId,
        @Nullable String conversationId,
        Relation.@Nullable Contact contact) {

    String eventName() {
        return event == null ? "user_send_text" : event;
    }

    String words() {
        return text == null ? "" : text;
    }

    ResidentSpeaks.How how() {
        Instant at = timestamp == null ? null : Instant.ofEpochMilli(timestamp);
        return new ResidentSpeaks.How(messageId, at, quote, hidden != null && hidden);
    }

    /// The message this saying is about.
    String about() {
        if (messageId != null) return messageId;
        throw new IllegalArgumentException(eventName() + " needs message_id");
    }

    List<String> aboutAll() {
        return messageIds != null && !messageIds.isEmpty() ? messageIds : List.of(about());
    }
}
