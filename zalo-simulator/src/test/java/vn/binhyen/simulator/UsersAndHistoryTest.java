package vn.binhyen.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What a page can look up: itself, its users, its tags, and what was said before.
class UsersAndHistoryTest extends SimulatorTest {

    @Test
    void a_page_describes_itself() throws Exception {
        does("an", "follow");

        JsonNode page =
                ForeignClient.json(
                                client.get(
                                        "/v2.0/oa/getoa", Map.of("access_token", accessToken(OA))))
                        .path("data");

        assertThat(page.path("oa_id").asString()).isEqualTo(OA);
        assertThat(page.path("name").asString()).isEqualTo("Công an xã Ea Thử");
        assertThat(page.path("is_verified").asBoolean()).isTrue();
        assertThat(page.path("num_follower").asInt()).isEqualTo(1);
        assertThat(
                        client.get("/v3.0/oa/getoa", Map.of("access_token", accessToken(OA)))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void users_are_listed_by_the_data_parameter_and_plain_parameters_are_refused()
            throws Exception {
        String writer = writer("an");
        String follower = does("binh", "follow").path("user_id").asString();

        JsonNode all =
                client.ask(accessToken(OA), "/v3.0/oa/user/getlist", "{\"offset\":0,\"count\":50}")
                        .path("data");
        JsonNode followers =
                client.ask(
                                accessToken(OA),
                                "/v3.0/oa/user/getlist",
                                "{\"offset\":0,\"count\":50,\"is_follower\":\"true\"}")
                        .path("data");

        assertThat(all.path("total").asInt()).isEqualTo(2);
        assertThat(all.path("users").valueStream().map(user -> user.path("user_id").asString()))
                .containsExactlyInAnyOrder(writer, follower);
        assertThat(followers.path("users")).hasSize(1);
        JsonNode plain =
                ForeignClient.json(
                        client.get(
                                "/v3.0/oa/user/getlist?offset=0&count=5",
                                Map.of("access_token", accessToken(OA))));
        assertThat(plain.path("error").asInt()).isEqualTo(-201);
        assertThat(
                        client.ask(
                                        accessToken(OA),
                                        "/v3.0/oa/user/getlist",
                                        "{\"offset\":0,\"count\":51}")
                                .path("error")
                                .asInt())
                .isEqualTo(-210);
        assertThat(
                        client.ask(
                                        accessToken(OA),
                                        "/v3.0/oa/user/getlist",
                                        "{\"offset\":9952,\"count\":1}")
                                .path("error")
                                .asInt())
                .isEqualTo(-210);
    }

    @Test
    void users_of_a_period_are_found() throws Exception {
        writer("an");
        client.control("/clock", "{\"advance\":\"PT24H\"}");

        assertThat(of("TODAY")).isZero();
        assertThat(of("YESTERDAY")).isEqualTo(1);
        assertThat(of("L7D")).isEqualTo(1);
        assertThat(of("2020_01_01:2020_12_31")).isZero();
        assertThat(
                        client.ask(
                                        accessToken(OA),
                                        "/v3.0/oa/user/getlist",
                                        "{\"last_interaction_period\":\"soon\"}")
                                .path("error")
                                .asInt())
                .isEqualTo(-201);
    }

    @Test
    void a_users_details_are_told_with_ids_of_page_and_app() throws Exception {
        JsonNode said = says("an", "a");
        does("an", "user_submit_info");

        JsonNode user =
                client.ask(
                                accessToken(OA),
                                "/v3.0/oa/user/detail",
                                "{\"user_id\":%s}".formatted(said.path("user_id").asString()))
                        .path("data");

        assertThat(user.path("user_id")).isEqualTo(said.path("user_id"));
        assertThat(user.path("user_id_by_app")).isEqualTo(said.path("user_id_by_app"));
        assertThat(user.path("user_last_interaction_date").asString())
                .matches("\\d\\d/\\d\\d/\\d{4}");
        assertThat(user.path("user_is_follower").asBoolean()).isFalse();
        assertThat(user.path("shared_info").path("phone").asString()).isEqualTo("84900000000");
    }

    @Test
    void tags_are_put_on_listed_as_plain_texts_and_taken_off() throws Exception {
        String user = writer("an");
        Map<String, String> token = Map.of("access_token", accessToken(OA));
        String body = "{\"user_id\":\"%s\",\"tag_name\":\"Tổ 1\"}".formatted(user);

        client.post("/v2.0/oa/tag/tagfollower", body, token);
        assertThat(
                        ForeignClient.json(client.get("/v2.0/oa/tag/gettagsofoa", token))
                                .path("data")
                                .get(0)
                                .asString())
                .isEqualTo("Tổ 1");
        assertThat(
                        client.ask(
                                        accessToken(OA),
                                        "/v3.0/oa/user/getlist",
                                        "{\"tag_name\":\"Tổ 1\"}")
                                .path("data")
                                .path("total")
                                .asInt())
                .isEqualTo(1);

        client.post("/v2.0/oa/tag/rmfollowerfromtag", body, token);
        assertThat(ForeignClient.json(client.get("/v2.0/oa/tag/gettagsofoa", token)).path("data"))
                .isEmpty();
    }

    @Test
    void history_tells_both_sides_newest_first_and_at_most_ten_a_call() throws Exception {
        String user = writer("an");
        client.sendText(accessToken(OA), user, "Đã rõ");
        String query = "{\"user_id\":\"%s\",\"offset\":0,\"count\":%d}";

        JsonNode items =
                client.ask(accessToken(OA), "/v2.0/oa/conversation", query.formatted(user, 10))
                        .path("data");

        assertThat(items).hasSize(2);
        assertThat(items.get(0).path("src").asInt()).isZero();
        assertThat(items.get(0).path("message").asString()).isEqualTo("Đã rõ");
        assertThat(items.get(1).path("src").asInt()).isEqualTo(1);
        assertThat(items.get(1).path("from_id").asString()).isEqualTo(user);
        assertThat(items.get(1).path("time").isNumber()).isTrue();
        assertThat(
                        client.ask(
                                        accessToken(OA),
                                        "/v2.0/oa/conversation",
                                        query.formatted(user, 11))
                                .path("error")
                                .asInt())
                .isEqualTo(-210);
        assertThat(
                        client.ask(
                                        accessToken(OA),
                                        "/v2.0/oa/listrecentchat",
                                        "{\"offset\":0,\"count\":10}")
                                .path("data"))
                .hasSize(1);
    }

    @Test
    void quotas_of_a_user_and_of_the_page_are_told_whatever_the_content_type_claims()
            throws Exception {
        String user = writer("an");
        Map<String, String> careless =
                Map.of(
                        "access_token",
                        accessToken(OA),
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        JsonNode ofUser =
                ForeignClient.json(
                        client.post(
                                "/v3.0/oa/quota/message",
                                "{\"user_id\":\"" + user + "\"}",
                                careless));
        JsonNode ofPage =
                ForeignClient.json(
                        client.post(
                                "/v3.0/oa/quota/message",
                                "{\"quota_owner\":\"OA\",\"product_type\":\"cs\",\"quota_type\":\"sub_quota\"}",
                                careless));

        assertThat(ofUser.path("data").path("last_interaction").isString()).isTrue();
        assertThat(ofPage.path("data").get(0).path("remain").asInt()).isEqualTo(2000);
    }

    private int of(String period) throws Exception {
        return client.ask(
                        accessToken(OA),
                        "/v3.0/oa/user/getlist",
                        "{\"last_interaction_period\":\"%s\"}".formatted(period))
                .path("data")
                .path("total")
                .asInt();
    }
}
