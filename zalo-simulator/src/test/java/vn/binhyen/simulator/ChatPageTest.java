package vn.binhyen.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The pages as a browser without JavaScript uses them.
class ChatPageTest extends SimulatorTest {
    private static final Map<String, String> FORM =
            Map.of("Content-Type", "application/x-www-form-urlencoded");

    @Test
    void a_page_is_found_without_diacritics() throws Exception {
        assertThat(get("/?q=ea%20thu")).contains("Công an xã Ea Thử").doesNotContain("Tân Thử");
        assertThat(get("/?q=TAN%20phuong"))
                .contains("Công an phường Tân Thử")
                .doesNotContain("Ea Thử");
        assertThat(get("/?q=zzz")).contains("Không thấy trang nào");
    }

    @Test
    void a_newcomer_gets_a_phone() throws Exception {
        HttpResponse<String> answer = client.post("/residents", "name=B%C3%A1c+Th%E1%BB%AD", FORM);

        assertThat(answer.statusCode()).isEqualTo(303);
        String home = answer.headers().firstValue("Location").orElseThrow();
        assertThat(get(home)).contains("Bác Thử");
    }

    @Test
    void what_is_typed_reaches_the_product_and_stands_in_the_talk() throws Exception {
        HttpResponse<String> answer = say("text=mat+xe+o+ea+ninh");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(product.awaits("user_send_text").json().path("message").path("text").asString())
                .isEqualTo("mat xe o ea ninh");
        assertThat(chat()).contains("mat xe o ea ninh");
    }

    @Test
    void a_picture_a_file_a_place_and_a_sticker_each_go_as_their_own_event() throws Exception {
        String body =
                part("files\"; filename=\"anh.jpg", "\u00ff\u00d8\u00ff\u00e0....")
                        + part("files\"; filename=\"don.pdf", "%PDF-1.4")
                        + part("place", "12.6797,108.0447")
                        + part("sticker", "2")
                        + part("text", "xe day")
                        + "--cut--\r\n";

        client.post(
                chatPath(),
                body.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                Map.of("Content-Type", "multipart/form-data; boundary=cut"));

        for (String name : new String[] {"image", "file", "location", "sticker", "text"})
            product.awaits("user_send_" + name);
        assertThat(chat()).contains("/cdn/", "don.pdf", "12.6797", "/stickers/2.svg", "xe day");
    }

    @Test
    void a_tapped_button_sends_its_payload_as_text_and_a_hidden_one_does_not_show()
            throws Exception {
        String user = writer("me-bi-bo");
        String message =
                """
                {"text":"Ông bà cần gì?","attachment":{"type":"template","payload":{"buttons":[
                  {"title":"Tra cứu","type":"oa.query.hide","payload":"#tracuu"},
                  {"title":"Người trực","type":"oa.query.show","payload":"Gặp người trực"},
                  {"title":"Cổng","type":"oa.open.url","payload":{"url":"https://vi.du/?a=1&b=2"}},
                  {"title":"Gọi","type":"oa.open.phone","payload":{"phone_code":"113"}}]}}}
                """;
        client.sendMessage(accessToken(OA), user, message);
        assertThat(chat())
                .contains(
                        "value=\"#tracuu\"",
                        "form=\"tap-hidden\"",
                        "https://vi.du/?a=1&amp;b=2",
                        "tel:+113");

        client.post(chatPath() + "/taps", "payload=%23tracuu&hidden=true", FORM);

        product.awaits(knocked -> knocked.body().contains("\"text\":\"#tracuu\""), 1, "#tracuu");
        assertThat(chat()).doesNotContain("<p class=\"words\">#tracuu");
        client.post(chatPath() + "/taps", "payload=xem", FORM);
        assertThat(chat()).contains("<p class=\"words\">xem");
    }

    @Test
    void the_talk_is_asked_for_again_only_when_something_is_new() throws Exception {
        say("text=a");
        product.awaits("user_send_text");
        HttpResponse<String> first = settled();
        String mark = first.headers().firstValue("ETag").orElseThrow();

        assertThat(client.get(chatPath() + "/talk", Map.of("If-None-Match", mark)).statusCode())
                .isEqualTo(304);
        client.sendText(accessToken(OA), userOf(), "Đã rõ");
        HttpResponse<String> later =
                client.get(chatPath() + "/talk", Map.of("If-None-Match", mark));
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(later.body()).contains("Đã rõ").doesNotContain("<html");
    }

    @Test
    void script_in_names_and_texts_is_shown_and_never_run() throws Exception {
        client.control("/users", "{\"id\":\"me-bi-bo\",\"name\":\"<script>1</script>\"}");
        say("text=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(chat())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert")
                .doesNotContain("<script>1");
        HttpResponse<String> page = client.get(chatPath(), Map.of());
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'");
        assertThat(page.body()).doesNotContain("style=\"", "onclick");
    }

    @Test
    void a_foreign_site_cannot_push_buttons_here() throws Exception {
        Map<String, String> foreign =
                Map.of(
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "cross-site");

        assertThat(client.post(chatPath() + "/taps", "payload=xem", foreign).statusCode())
                .isEqualTo(403);
        assertThat(client.control("/conversations/" + OA + "/me-bi-bo")).isEmpty();
    }

    @Test
    void the_pages_own_desk_answers_with_the_administrators_echo() throws Exception {
        writer("me-bi-bo");

        client.post("/desk/" + OA + "/me-bi-bo", "text=Ch%C3%A0o+ch%E1%BB%8B", FORM);

        assertThat(product.awaits("oa_send_text").json().path("sender").has("admin_id")).isTrue();
        assertThat(chat()).contains("Chào chị");
        assertThat(get("/desk?oa=" + OA)).contains("Mẹ Bi Bo", "Nhắn được, miễn phí");
        assertThat(get("/desk/" + OA + "/me-bi-bo")).contains("từ bàn trực OA");
    }

    @Test
    void switches_set_on_the_page_are_in_force_and_calm_puts_them_back() throws Exception {
        client.post(
                "/troubles",
                "share_duplicate=20&next_lost_response=1&seed=9&receipts=SEEN&echoes=on&media_minutes=30",
                FORM);

        var now = client.control("/troubles");
        assertThat(now.path("shares").path("duplicate").asDouble()).isEqualTo(0.2);
        assertThat(now.path("next").path("lost_response").asInt()).isEqualTo(1);
        assertThat(now.path("habits").path("receipts").asString()).isEqualTo("SEEN");
        assertThat(now.path("habits").path("media_dies_after").asString()).isEqualTo("PT30M");
        assertThat(get("/troubles")).contains("Gửi trùng", "value=\"20\"");

        client.post("/troubles/calm", "", FORM);
        assertThat(client.control("/troubles").path("shares").path("duplicate").asDouble())
                .isZero();
    }

    @Test
    void deliveries_are_shown_with_their_attempts() throws Exception {
        say("text=a");
        product.awaits("user_send_text");

        assertThat(get("/deliveries")).contains("user_send_text", product.url());
    }

    @Test
    void nobody_and_nowhere_are_not_found() throws Exception {
        assertThat(client.get("/chat/" + OA + "/nobody", Map.of()).statusCode()).isEqualTo(404);
        assertThat(client.get("/chat/9/me-bi-bo", Map.of()).statusCode()).isEqualTo(404);
        assertThat(client.get("/cdn/nothing", Map.of()).statusCode()).isEqualTo(404);
    }

    private String get(String path) throws IOException {
        HttpResponse<String> page = client.get(path, Map.of());
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private String chat() throws IOException {
        return get(chatPath());
    }

    private HttpResponse<String> say(String form) throws IOException {
        return client.post(chatPath(), form, FORM);
    }

    /// The talk once the own message is marked as received: nothing changes any more.
    private HttpResponse<String> settled() throws Exception {
        for (int i = 0; i < 400; i++) {
            HttpResponse<String> talk = client.get(chatPath() + "/talk", Map.of());
            if (talk.body().contains("Đã nhận")) return talk;
            Thread.sleep(10);
        }
        throw new AssertionError("never received");
    }

    private String userOf() throws IOException {
        return client.control(
                        "/users/me-bi-bo/say", "{\"oa\":\"" + OA + "\",\"event\":\"unblock\"}")
                .path("user_id")
                .asString();
    }

    private static String chatPath() {
        return "/chat/" + OA + "/me-bi-bo";
    }

    private static String part(String name, String content) {
        return "--cut\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + content
                + "\r\n";
    }
}
