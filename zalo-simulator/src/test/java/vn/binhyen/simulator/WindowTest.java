package vn.binhyen.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// When a page may write to a resident, and how often it may call.
class WindowTest extends SimulatorTest {

    @Test
    void free_for_two_days_charged_for_a_week_then_closed() throws Exception {
        String user = writer("an");

        client.control("/clock", "{\"advance\":\"PT47H\"}");
        assertThat(quotaType(freshly(user))).isEqualTo("reply");
        client.control("/clock", "{\"advance\":\"PT2H\"}");
        assertThat(quotaType(freshly(user))).isEqualTo("sub_quota");
        client.control("/clock", "{\"advance\":\"PT117H\"}");
        assertThat(quotaType(freshly(user))).isEqualTo("sub_quota");
        client.control("/clock", "{\"advance\":\"PT3H\"}");
        assertThat(error(freshly(user))).isEqualTo(-230);

        says("an", "Vẫn còn đây");
        assertThat(quotaType(freshly(user))).isEqualTo("reply");
    }

    @Test
    void somebody_who_never_followed_nor_wrote_cannot_be_reached() throws Exception {
        assertThat(error("7777777777777777777")).isEqualTo(-213);
        assertThat(error("not-a-number")).isEqualTo(-201);
    }

    @Test
    void following_is_enough() throws Exception {
        String user = does("binh", "follow").path("user_id").asString();

        assertThat(quotaType(user)).isEqualTo("reply");
    }

    @Test
    void who_only_clicked_chat_now_gets_three_welcomes() throws Exception {
        String user = does("chi", "user_click_chatnow").path("user_id").asString();

        for (int i = 0; i < 3; i++) assertThat(quotaType(user)).isEqualTo("welcome_msg");
        assertThat(error(user)).isEqualTo(-211);
    }

    @Test
    void who_blocked_the_page_is_not_reached() throws Exception {
        String user = writer("an");
        does("an", "block");

        assertThat(error(user)).isEqualTo(-217);
    }

    @Test
    void a_spent_package_cannot_be_charged() throws Exception {
        String user = writer("an");
        client.control("/oas/" + OA + "/quota", "{\"remain\":1}");
        client.control("/clock", "{\"advance\":\"PT60H\"}");

        assertThat(quotaType(freshly(user))).isEqualTo("sub_quota");
        assertThat(error(freshly(user))).isEqualTo(-211);
    }

    @Test
    void the_same_person_is_somebody_else_to_another_page() throws Exception {
        String user = writer("an");

        int error =
                ForeignClient.json(client.sendText(accessToken(OTHER_OA), user, "Chào"))
                        .path("error")
                        .asInt();

        assertThat(error).isEqualTo(-213);
    }

    @Test
    void too_many_calls_a_minute_are_refused_and_the_next_minute_is_free() throws Exception {
        String user = writer("an");
        client.troubles("{\"habits\":{\"calls_per_minute\":3}}");
        client.control("/clock", "{\"advance\":\"PT2M\"}");

        HttpResponse<String> first = client.sendText(accessToken(OA), user, "1");
        assertThat(first.headers().firstValue("X-RateLimit-Limit")).contains("3");
        assertThat(first.headers().firstValue("X-RateLimit-Remain")).contains("2");
        int last = 0;
        for (int i = 0; i < 6 && last == 0; i++) {
            last =
                    ForeignClient.json(client.sendText(accessToken(OA), user, "2"))
                            .path("error")
                            .asInt();
        }
        assertThat(last).isEqualTo(-32);

        client.control("/clock", "{\"advance\":\"PT1M\"}");
        assertThat(error(user)).isZero();
    }

    /// Tokens grow old with the clock too.
    private String freshly(String user) throws IOException {
        registered = register(product.url());
        return user;
    }

    private String quotaType(String user) throws IOException {
        JsonNode answer = ForeignClient.json(client.sendText(accessToken(OA), user, "Chào"));
        return answer.path("data").path("quota").path("quota_type").asString("refused " + answer);
    }

    private int error(String user) throws IOException {
        return ForeignClient.json(client.sendText(accessToken(OA), user, "Chào"))
                .path("error")
                .asInt();
    }
}
