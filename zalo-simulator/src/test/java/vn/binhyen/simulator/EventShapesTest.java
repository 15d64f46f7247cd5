package vn.binhyen.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Events field by field, as the platform writes them.
class EventShapesTest extends SimulatorTest {
    private static final String GROUP = "a1b2c3d4e5f60718293a";

    @Test
    void a_text_has_exactly_the_documented_fields() throws Exception {
        JsonNode said = says("an", "Có trộm xe ở ngõ 5");

        JsonNode event = product.awaits("user_send_text").json();

        JsonNode wanted =
                new JsonMapper()
                        .readTree(
                                """
                                {"app_id":"%s","user_id_by_app":"%s","event_name":"user_send_text","timestamp":"%s",
                                 "sender":{"id":"%s"},"recipient":{"id":"%s"},
                                 "message":{"msg_id":"%s","text":"Có trộm xe ở ngõ 5"}}
                                """
                                        .formatted(
                                                APP,
                                                said.path("user_id_by_app").asString(),
                                                event.path("timestamp").asString(),
                                                said.path("user_id").asString(),
                                                OA,
                                                said.path("message_id").asString()));
        assertThat(event).isEqualTo(wanted);
        assertThat(said.path("message_id").asString()).matches("[0-9a-f]{20}");
        assertThat(said.path("user_id").asString()).matches("[1-9][0-9]{18}");
        assertThat(Long.parseLong(event.path("timestamp").asString()))
                .isGreaterThan(1_700_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "user_send_image,image,url",
        "user_send_gif,gif,url",
        "user_send_file,file,checksum",
        "user_send_audio,audio,url",
        "user_send_video,video,thumbnail",
        "user_send_location,location,coordinates",
        "user_send_sticker,sticker,id",
        "user_send_link,link,url",
        "user_send_business_card,link,description"
    })
    void every_kind_of_message_carries_its_attachment(String event, String type, String field)
            throws Exception {
        does("an", event);

        JsonNode attachment =
                product.awaits(event).json().path("message").path("attachments").path(0);

        assertThat(attachment.path("type").asString()).isEqualTo(type);
        assertThat(attachment.path("payload").has(field)).isTrue();
    }

    @Test
    void coordinates_and_sizes_are_texts() throws Exception {
        does("an", "user_send_location");
        does("an", "user_send_file");

        JsonNode place =
                product.awaits("user_send_location")
                        .json()
                        .at("/message/attachments/0/payload/coordinates");
        JsonNode file =
                product.awaits("user_send_file").json().at("/message/attachments/0/payload");

        assertThat(place.path("latitude").isString()).isTrue();
        assertThat(file.path("size").isString()).isTrue();
        assertThat(file.path("name").asString()).isEqualTo("don.pdf");
        assertThat(file.path("type").asString()).isEqualTo("pdf");
    }

    @Test
    void what_a_resident_sent_can_be_fetched_without_a_key_until_its_address_dies()
            throws Exception {
        client.troubles("{\"habits\":{\"media_dies_after\":\"PT30M\"}}");
        does("an", "user_send_image");
        String url =
                product.awaits("user_send_image")
                        .json()
                        .at("/message/attachments/0/payload/url")
                        .asString();
        String path = java.net.URI.create(url).getPath();

        assertThat(client.get(path, java.util.Map.of()).headers().firstValue("Content-Type"))
                .contains("image/png");
        client.control("/clock", "{\"advance\":\"PT31M\"}");
        assertThat(client.get(path, java.util.Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void follow_and_unfollow_name_a_follower_and_no_sender() throws Exception {
        String user = does("an", "follow").path("user_id").asString();
        does("an", "unfollow");

        JsonNode follow = product.awaits("follow").json();
        assertThat(follow.path("oa_id").asString()).isEqualTo(OA);
        assertThat(follow.path("follower").path("id").asString()).isEqualTo(user);
        assertThat(follow.path("source").asString()).isEqualTo("oa_profile");
        assertThat(follow.has("sender")).isFalse();
        product.awaits("unfollow");
    }

    @Test
    void chat_now_is_told_once_and_only_of_people_who_never_wrote() throws Exception {
        does("an", "user_click_chatnow");
        does("an", "user_click_chatnow");
        says("binh", "a");
        does("binh", "user_click_chatnow");
        does("an", "follow");

        product.awaits("follow");
        assertThat(product.heard("user_click_chatnow")).hasSize(1);
    }

    @Test
    void contact_details_come_in_the_shape_of_2026() throws Exception {
        does("an", "user_submit_info");

        JsonNode info = product.awaits("user_submit_info").json().path("info");

        assertThat(info.path("phone").asString()).isEqualTo("84900000000");
        assertThat(info.path("full_address").path("user_ward").asString()).isEqualTo("Phường Thử");
    }

    @ParameterizedTest
    @CsvSource({
        "user_send_group_text",
        "user_send_group_image",
        "user_send_group_file",
        "user_send_group_sticker"
    })
    void in_a_group_the_recipient_is_the_group_and_the_page_stands_beside_it(String name)
            throws Exception {
        client.control(
                "/users/an/say",
                "{\"oa\":\"%s\",\"event\":\"%s\",\"group_id\":\"%s\",\"text\":\"[@%s] đèn đường hỏng\"}"
                        .formatted(OA, name, GROUP, OA));

        JsonNode event = product.awaits(name).json();

        assertThat(event.path("recipient").path("id").asString()).isEqualTo(GROUP);
        assertThat(event.path("oa_id").asString()).isEqualTo(OA);
    }

    @Test
    void an_anonymous_visitor_takes_the_senders_place() throws Exception {
        client.control(
                "/users/an-1/say",
                "{\"oa\":\"%s\",\"event\":\"anonymous_send_text\",\"text\":\"Chào\",\"conversation_id\":\"cv-1\"}"
                        .formatted(OA));

        JsonNode event = product.awaits("anonymous_send_text").json();

        assertThat(event.path("sender").path("id").asString()).isEqualTo("an-1");
        assertThat(event.path("message").path("conversation_id").asString()).isEqualTo("cv-1");
    }

    @Test
    void a_quoted_message_and_a_given_id_and_time_are_kept() throws Exception {
        client.control(
                "/users/an/say",
                "{\"oa\":\"%s\",\"text\":\"a\",\"message_id\":\"m1\",\"timestamp\":1790000000000,\"quote\":\"m0\"}"
                        .formatted(OA));

        JsonNode event = product.awaits("user_send_text").json();

        assertThat(event.path("message").path("msg_id").asString()).isEqualTo("m1");
        assertThat(event.path("message").path("quote_msg_id").asString()).isEqualTo("m0");
        assertThat(event.path("timestamp").asString()).isEqualTo("1790000000000");
    }

    @Test
    void any_body_at_all_can_be_sent_signed() throws Exception {
        client.control(
                "/events",
                "{\"app_id\":\"%s\",\"body\":{\"event_name\":\"user_join_group\",\"group_id\":\"%s\",\"timestamp\":\"1\"}}"
                        .formatted(APP, GROUP));

        assertThat(product.awaits("user_join_group").json().path("group_id").asString())
                .isEqualTo(GROUP);
    }

    @Test
    void an_event_that_makes_no_sense_gets_a_sentence() throws Exception {
        var answer =
                client.post(
                        "/control/users/an/say",
                        "{\"oa\":\"%s\",\"event\":\"user_click_button\"}".formatted(OA),
                        java.util.Map.of("Content-Type", "application/json"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("no such event: user_click_button");
    }
}
