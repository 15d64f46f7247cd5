package vn.binhyen.acceptance.door;

import java.nio.charset.StandardCharsets;

/// Events as Zalo words them (samples of its webhook contract; every value is fictitious).
public record Events(ZaloApp app) {

    /// A resident's text to a page.
    public byte[] text(String page, String person, String messageId, long time, String words) {
        return app.request(textBody(page, person, messageId, time, words), String.valueOf(time));
    }

    /// A text of exactly so many bytes in all, padded with words.
    public byte[] textOfSize(int size, String page, String person, String messageId, long time) {
        int bare =
                textBody(page, person, messageId, time, "").getBytes(StandardCharsets.UTF_8).length;
        String words = "mat xe o ea ninh ".repeat(1 + size / 17).substring(0, size - bare);
        return text(page, person, messageId, time, words);
    }

    /// "Received" for a message the page sent: it carries that message's id.
    public byte[] received(String page, String person, String messageId, long time) {
        return sign(
                time,
                "{\"app_id\":\"%s\",\"event_name\":\"user_received_message\",\"timestamp\":\"%d\",\"sender\":{\"id\":\"%s\"},"
                        + "\"recipient\":{\"id\":\"%s\"},\"message\":{\"msg_id\":\"%s\"}}",
                app.id(),
                time,
                page,
                person,
                messageId);
    }

    /// "Seen": it names several messages.
    public byte[] seen(String page, String person, String messageId, long time) {
        return sign(
                time,
                "{\"app_id\":\"%s\",\"event_name\":\"user_seen_message\",\"timestamp\":\"%d\",\"sender\":{\"id\":\"%s\"},"
                        + "\"recipient\":{\"id\":\"%s\"},\"message\":{\"msg_ids\":[\"%s\"]}}",
                app.id(),
                time,
                page,
                person,
                messageId);
    }

    /// What a page said, told back to us.
    public byte[] echo(String page, String person, String messageId, long time, String words) {
        return sign(
                time,
                "{\"app_id\":\"%s\",\"event_name\":\"oa_send_text\",\"timestamp\":\"%d\",\"user_id_by_app\":\"%s\","
                        + "\"sender\":{\"id\":\"%s\"},\"recipient\":{\"id\":\"%s\"},\"message\":{\"msg_id\":\"%s\",\"text\":\"%s\"}}",
                app.id(),
                time,
                "8" + person,
                page,
                person,
                messageId,
                words);
    }

    /// A text in a group the page belongs to; it addresses the page only when `words` mention it.
    public byte[] groupText(
            String page, String group, String person, String messageId, long time, String words) {
        return sign(
                time,
                "{\"app_id\":\"%s\",\"oa_id\":\"%s\",\"event_name\":\"user_send_group_text\",\"timestamp\":\"%d\","
                        + "\"sender\":{\"id\":\"%s\"},\"recipient\":{\"id\":\"%s\"},\"user_id_by_app\":\"%s\","
                        + "\"message\":{\"msg_id\":\"%s\",\"text\":\"%s\"}}",
                app.id(),
                page,
                time,
                person,
                group,
                "8" + person,
                messageId,
                words);
    }

    private String textBody(String page, String person, String messageId, long time, String words) {
        return "{\"app_id\":\"%s\",\"user_id_by_app\":\"%s\",\"event_name\":\"user_send_text\",\"timestamp\":\"%d\",\"sender\":{\"id\":\"%s\"},\"recipient\":{\"id\":\"%s\"},\"message\":{\"msg_id\":\"%s\",\"text\":\"%s\"}}"
                .formatted(app.id(), "8" + person, time, person, page, messageId, words);
    }

    private byte[] sign(long time, String pattern, Object... values) {
        return app.request(pattern.formatted(values), String.valueOf(time));
    }
}
