package vn.binhyen.zalo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.channels.Content;
import vn.binhyen.channels.MediaKind;

class EventsTest {

    private static final Instant AT = Instant.ofEpochMilli(1790000000000L);

    private final Events events = new Events(new JsonMapper());

    @Test
    void words_with_the_message_they_answer() {
        var said =
                said(
                        "user_send_text",
                        "{\"msg_id\":\"m1\",\"text\":\"Có trộm\",\"quote_msg_id\":\"m0\"}");
        assertThat(said)
                .isEqualTo(
                        new Event.Said(
                                "33", "m1", List.of(new Content.Text("Có trộm")), "m0", AT, false));
    }

    @ParameterizedTest
    @CsvSource({"image,IMAGE", "gif,GIF", "audio,AUDIO", "video,VIDEO", "file,FILE"})
    void files_of_every_kind(String kind, MediaKind expected) {
        var said = said("user_send_" + kind, media(kind));
        assertThat(said.contents())
                .containsExactly(
                        new Content.Media(
                                expected,
                                URI.create("https://cdn.vi.du/o"),
                                "chú thích",
                                "don.pdf"));
    }

    @Test
    void a_place_a_sticker_a_link_and_a_card() {
        assertThat(
                        said(
                                        "user_send_location",
                                        attachment(
                                                "location",
                                                "{\"coordinates\":{\"latitude\":\"12.66\",\"longitude\":\"108.05\"}}"))
                                .contents())
                .containsExactly(new Content.Location(12.66, 108.05, ""));
        assertThat(said("user_send_sticker", attachment("sticker", "{\"id\":1}")).contents())
                .containsExactly(new Content.Sticker(""));
        assertThat(
                        said(
                                        "user_send_link",
                                        attachment(
                                                "link",
                                                "{\"url\":\"https://a\",\"description\":\"b\"}"))
                                .contents())
                .containsExactly(new Content.Link("https://a", "b"));
        assertThat(
                        said(
                                        "user_send_business_card",
                                        attachment(
                                                "link",
                                                "{\"description\":\"{\\\"phone\\\":\\\"84900\\\"}\"}"))
                                .contents())
                .containsExactly(new Content.Contact(null, "84900", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"coordinates\":{\"latitude\":\"999\",\"longitude\":\"x\"}}",
                "{\"coordinates\":{\"latitude\":\"NaN\",\"longitude\":\"1\"}}",
                "{}"
            })
    void a_place_that_is_none_leaves_the_message(String payload) {
        assertThat(said("user_send_location", attachment("location", payload)).contents())
                .containsExactly(new Content.Text(""));
    }

    @Test
    void an_address_that_is_none_is_kept_as_it_came() {
        assertThat(
                        said("user_send_image", attachment("image", "{\"url\":\"ht tp:// \"}"))
                                .contents())
                .containsExactly(new Content.Link("ht tp:// ", ""));
    }

    @Test
    void an_echo_tells_whether_a_person_wrote_it_in_zalos_tool() {
        assertThat(echo("{\"id\":\"22\",\"admin_id\":\"55\"}").byHand()).isTrue();
        assertThat(echo("{\"id\":\"22\"}").byHand()).isFalse();
        assertThat(echo("{\"id\":\"22\"}").person()).isEqualTo("33");
    }

    @ParameterizedTest
    @CsvSource({"22,33", "33,22"})
    void a_receipt_is_understood_in_both_directions(String sender, String recipient) {
        Event event =
                read(
                        "user_seen_message",
                        "\"sender\":{\"id\":\"%s\"},\"recipient\":{\"id\":\"%s\"},\"message\":{\"msg_ids\":[\"a\",\"b\"]}"
                                .formatted(sender, recipient));
        assertThat(event).isEqualTo(new Event.Reached("33", List.of("a", "b"), true, AT));
    }

    @Test
    void following_and_tapping_open_the_window() {
        assertThat(read("follow", "\"follower\":{\"id\":\"33\"}"))
                .isEqualTo(new Event.Interacted("33", AT));
        assertThat(read("user_click_chatnow", "\"user_id\":33"))
                .isEqualTo(new Event.Interacted("33", AT));
    }

    @Test
    void contact_details_in_both_shapes() {
        String parties = "\"sender\":{\"id\":\"33\"},\"recipient\":{\"id\":\"22\"},\"info\":";
        Event now =
                read(
                        "user_submit_info",
                        parties
                                + "{\"name\":\"Nguyễn Thị Thử\",\"phone\":\"84900\",\"full_address\":"
                                + "{\"user_city\":\"Đắk Lắk\",\"user_ward\":\"Ea Ning\",\"user_address\":\"Số 1\"}}");
        Event before =
                read(
                        "user_submit_info",
                        parties
                                + "{\"name\":\"Nguyễn Thị Thử\",\"phone\":84900,\"address\":\"Số 1\","
                                + "\"ward\":\"Ea Ning\",\"city\":\"Đắk Lắk\"}");
        assertThat(now).isEqualTo(before);
        assertThat(((Event.Said) now).contents())
                .containsExactly(
                        new Content.Contact("Nguyễn Thị Thử", "84900", "Số 1, Ea Ning, Đắk Lắk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user_join_group", "add_user_to_tag", "permission_revoked", "oa_send_group_text",
                "anonymous_send_text", "group.message", "oa_send_consent", ""
            })
    void other_and_unknown_names_are_left_alone(String name) {
        String parties =
                "\"sender\":{\"id\":\"33\"},\"recipient\":{\"id\":\"22\"},\"message\":{\"msg_id\":\"m\"}";
        assertThat(read(name, parties)).isEqualTo(new Event.Other(name));
    }

    private Event.Echoed echo(String sender) {
        return (Event.Echoed)
                read(
                        "oa_send_text",
                        "\"sender\":"
                                + sender
                                + ",\"recipient\":{\"id\":\"33\"},\"message\":{\"msg_id\":\"m\",\"text\":\"a\"}");
    }

    private Event.Said said(String name, String message) {
        return (Event.Said)
                read(
                        name,
                        "\"sender\":{\"id\":\"33\"},\"recipient\":{\"id\":\"22\"},\"message\":"
                                + message);
    }

    private Event read(String name, String fields) {
        String body =
                "{\"event_name\":\"%s\",\"timestamp\":\"1790000000000\",%s}"
                        .formatted(name, fields);
        return events.read(body.getBytes(StandardCharsets.UTF_8), "22", "hash");
    }

    private static String media(String kind) {
        return "{\"msg_id\":\"m\",\"text\":\"chú thích\",\"attachments\":[{\"type\":\""
                + kind
                + "\",\"payload\":{\"url\":\"https://cdn.vi.du/o\",\"name\":\"don.pdf\"}}]}";
    }

    private static String attachment(String type, String payload) {
        return "{\"msg_id\":\"m\",\"attachments\":[{\"type\":\"%s\",\"payload\":%s}]}"
                .formatted(type, payload);
    }
}
