package vn.binhyen.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What a page's client meets when it sends.
class SendingTest extends SimulatorTest {

    @Test
    void a_text_is_sent_and_the_answer_has_the_common_envelope_as_text_json() throws Exception {
        String user = writer("an");

        HttpResponse<String> answer =
                client.sendText(accessToken(OA), user, "Phường đã tiếp nhận phản ánh.");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualToIgnoringCase("text/json;charset=utf-8");
        JsonNode json = ForeignClient.json(answer);
        assertThat(json.path("error").asInt()).isZero();
        assertThat(json.path("message").asString()).isEqualTo("Success");
        assertThat(json.path("data").path("user_id").asString()).isEqualTo(user);
        assertThat(json.path("data").path("sent_time").isString()).isTrue();
        assertThat(json.path("data").path("quota").path("quota_type").asString())
                .isEqualTo("reply");
        JsonNode sent = client.control("/sent?oa=" + OA).get(0);
        assertThat(sent.path("message_id").asString())
                .isEqualTo(json.path("data").path("message_id").asString());
        assertThat(sent.path("text").asString()).isEqualTo("Phường đã tiếp nhận phản ánh.");
        assertThat(sent.path("user_id").asString()).isEqualTo(user);
    }

    @Test
    void everything_sent_comes_back_as_an_echo_with_the_same_message_id() throws Exception {
        String user = writer("an");

        JsonNode answer =
                ForeignClient.json(client.sendText(accessToken(OA), user, "Đã tiếp nhận"));

        JsonNode echo = product.awaits("oa_send_text").json();
        assertThat(echo.path("message").path("msg_id"))
                .isEqualTo(answer.path("data").path("message_id"));
        assertThat(echo.path("sender").path("id").asString()).isEqualTo(OA);
        assertThat(echo.path("sender").has("admin_id")).isFalse();
        assertThat(echo.path("recipient").path("id").asString()).isEqualTo(user);
    }

    @Test
    void the_echo_can_arrive_before_the_response() throws Exception {
        String user = writer("an");
        client.troubles("{\"habits\":{\"echo_before_response\":true}}");

        client.sendText(accessToken(OA), user, "Đã tiếp nhận");

        assertThat(product.heard("oa_send_text")).as("no waiting needed").hasSize(1);
    }

    @Test
    void a_reply_typed_in_the_pages_own_chat_tool_is_echoed_with_the_administrators_id()
            throws Exception {
        writer("an");

        client.control(
                "/oas/" + OA + "/reply",
                "{\"user\":\"an\",\"text\":\"Chào bác\",\"admin_id\":\"5555\"}");

        JsonNode echo = product.awaits("oa_send_text").json();
        assertThat(echo.path("sender").path("admin_id").asString()).isEqualTo("5555");
        assertThat(echo.path("message").path("text").asString()).isEqualTo("Chào bác");
    }

    @Test
    void a_lost_response_means_sent_and_no_answer_at_all_and_a_second_try_is_seen_as_doubled()
            throws Exception {
        String user = writer("an");
        client.troubles("{\"next\":{\"lost_response\":1}}");

        assertThatThrownBy(() -> client.sendText(accessToken(OA), user, "Đã rõ"))
                .isInstanceOf(IOException.class);
        assertThat(client.control("/sent").get(0).path("response_lost").asBoolean()).isTrue();
        assertThat(client.control("/sent").get(0).path("identical_sends").asInt()).isEqualTo(1);

        client.sendText(accessToken(OA), user, "Đã rõ");
        assertThat(client.control("/sent")).hasSize(2);
        assertThat(client.control("/sent").get(1).path("identical_sends").asInt()).isEqualTo(2);
        assertThat(client.control("/sent?after=1")).hasSize(1);
    }

    @Test
    void five_hundreds_and_pages_that_are_not_json_send_nothing() throws Exception {
        String user = writer("an");
        client.troubles("{\"next\":{\"server_error\":1}}");
        assertThat(client.sendText(accessToken(OA), user, "1").statusCode()).isEqualTo(502);

        client.troubles("{\"next\":{\"not_json\":1}}");
        HttpResponse<String> html = client.sendText(accessToken(OA), user, "1");
        assertThat(html.statusCode()).isEqualTo(200);
        assertThat(html.body()).startsWith("<html>");
        assertThat(client.control("/sent")).isEmpty();
    }

    @Test
    void an_answer_can_be_slow() throws Exception {
        String user = writer("an");
        client.troubles("{\"next\":{\"slow_answer\":1},\"habits\":{\"slow_by\":\"PT0.3S\"}}");

        long began = System.nanoTime();
        client.sendText(accessToken(OA), user, "1");

        assertThat(System.nanoTime() - began).isGreaterThan(300_000_000L);
    }

    @Test
    void a_send_can_be_refused_with_any_code() throws Exception {
        String user = writer("an");
        client.troubles("{\"next\":{\"refused_send\":1},\"habits\":{\"refuse_with\":-248}}");

        assertThat(error(client.sendText(accessToken(OA), user, "1"))).isEqualTo(-248);
        assertThat(error(client.sendText(accessToken(OA), user, "1"))).isZero();
    }

    @Test
    void two_thousand_characters_pass_and_one_more_does_not_however_they_are_composed()
            throws Exception {
        String user = writer("an");
        String decomposed = "e\u0302\u0323";

        assertThat(error(client.sendText(accessToken(OA), user, decomposed.repeat(2000)))).isZero();
        assertThat(error(client.sendText(accessToken(OA), user, "ệ".repeat(2001)))).isEqualTo(-210);
    }

    @Test
    void five_buttons_pass_and_six_do_not() throws Exception {
        String user = writer("an");

        assertThat(error(client.sendMessage(accessToken(OA), user, menu(5)))).isZero();
        assertThat(error(client.sendMessage(accessToken(OA), user, menu(6)))).isEqualTo(-210);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":\"  \"}",
                "{\"attachment\":{\"type\":\"template\",\"payload\":{\"template_type\":\"media\",\"elements\":[]}}}",
                "{\"attachment\":{\"type\":\"file\",\"payload\":{\"token\":\"never-uploaded\"}}}",
                "{\"text\":\"a\",\"attachment\":{\"type\":\"template\",\"payload\":{\"buttons\":[{\"title\":\"x\",\"type\":\"oa.made.up\",\"payload\":\"y\"}]}}}",
                "{\"text\":\"a\",\"attachment\":{\"type\":\"template\",\"payload\":{\"buttons\":[{\"title\":\"x\",\"type\":\"oa.open.url\",\"payload\":{\"url\":\"javascript:1\"}}]}}}"
            })
    void what_makes_no_message_is_refused_as_invalid(String message) throws Exception {
        assertThat(error(client.sendMessage(accessToken(OA), writer("an"), message)))
                .isEqualTo(-201);
    }

    @Test
    void an_unknown_kind_of_message_is_refused() throws Exception {
        String list =
                "{\"attachment\":{\"type\":\"template\",\"payload\":{\"template_type\":\"list\",\"elements\":[{}]}}}";

        assertThat(error(client.sendMessage(accessToken(OA), writer("an"), list))).isEqualTo(-233);
    }

    @Test
    void the_old_free_form_message_was_shut_down_and_withdrawn_ones_have_no_path()
            throws Exception {
        String user = writer("an");
        String body =
                "{\"recipient\":{\"user_id\":\"%s\"},\"message\":{\"text\":\"a\"}}".formatted(user);
        Map<String, String> token = Map.of("access_token", accessToken(OA));

        assertThat(error(client.post("/v2.0/oa/message", body, token))).isEqualTo(-240);
        assertThat(client.post("/v3.0/oa/message/transaction", body, token).statusCode())
                .isEqualTo(404);
        assertThat(client.post("/v3.0/oa/message/promotion", body, token).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_reaction_shows_and_is_told() throws Exception {
        String user = writer("an");
        String id = product.awaits("user_send_text").messageId();
        String body =
                "{\"recipient\":{\"user_id\":\"%s\"},\"sender_action\":{\"react_icon\":\"/-strong\",\"react_message_id\":\"%s\"}}"
                        .formatted(user, id);

        assertThat(
                        error(
                                client.post(
                                        "/v2.0/oa/message",
                                        body,
                                        Map.of("access_token", accessToken(OA)))))
                .isZero();
        assertThat(product.awaits("oa_reacted_message").messageId()).isEqualTo(id);
        assertThat(
                        client.control("/conversations/" + OA + "/an")
                                .get(0)
                                .path("reaction")
                                .asString())
                .isEqualTo("/-strong");
    }

    private static String menu(int buttons) {
        String one = "{\"title\":\"Tra cứu\",\"type\":\"oa.query.hide\",\"payload\":\"#tracuu\"}";
        String all = String.join(",", java.util.Collections.nCopies(buttons, one));
        return "{\"text\":\"Cần gì?\",\"attachment\":{\"type\":\"template\",\"payload\":{\"buttons\":["
                + all
                + "]}}}";
    }

    private static int error(HttpResponse<String> answer) {
        return ForeignClient.json(answer).path("error").asInt();
    }
}
