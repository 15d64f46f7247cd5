package vn.binhyen.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/// OAuth v4: consent, codes, rotation, time, and errors outside the common envelope.
class TokensTest extends SimulatorTest {
    private static final String BACK = "http://127.0.0.1:1/back";

    @Test
    void a_refresh_gives_a_new_pair_and_the_old_refresh_token_never_serves_again()
            throws Exception {
        JsonNode fresh = refresh(refreshToken(OA));

        assertThat(fresh.path("access_token").asString())
                .isNotBlank()
                .isNotEqualTo(accessToken(OA));
        assertThat(fresh.path("refresh_token").asString())
                .isNotBlank()
                .isNotEqualTo(refreshToken(OA));
        assertThat(fresh.path("expires_in").isString()).isTrue();
        assertThat(fresh.path("expires_in").asString()).isEqualTo("90000");

        HttpResponse<String> second = client.token(SECRET, refreshForm(refreshToken(OA)));
        assertThat(second.statusCode()).isEqualTo(200);
        JsonNode refused = ForeignClient.json(second);
        assertThat(refused.has("access_token")).isFalse();
        assertThat(refused.has("error")).as("the trap: no numeric error").isFalse();
        assertThat(refused.path("error_name").asString()).isEqualTo("Invalid refresh token");
        assertThat(refresh(fresh.path("refresh_token").asString()).has("access_token")).isTrue();
    }

    @Test
    void a_lost_response_has_rotated_all_the_same() throws Exception {
        client.troubles("{\"next\":{\"lost_token_response\":1}}");

        assertThatThrownBy(() -> refresh(refreshToken(OA))).isInstanceOf(IOException.class);
        assertThat(refresh(refreshToken(OA)).has("access_token")).isFalse();
    }

    @Test
    void the_token_endpoint_can_fail_too_without_spending_the_token() throws Exception {
        client.troubles("{\"next\":{\"server_error\":1}}");

        assertThat(client.token(SECRET, refreshForm(refreshToken(OA))).statusCode()).isEqualTo(502);
        assertThat(refresh(refreshToken(OA)).has("access_token")).isTrue();
    }

    @Test
    void an_access_token_lives_twenty_five_hours_by_the_movable_clock() throws Exception {
        client.control("/clock", "{\"advance\":\"PT24H59M\"}");
        assertThat(getOa(accessToken(OA)).path("error").asInt()).isZero();

        client.control("/clock", "{\"advance\":\"PT2M\"}");
        assertThat(getOa(accessToken(OA)).path("error").asInt()).isEqualTo(-220);
    }

    @Test
    void a_refresh_token_lives_three_months() throws Exception {
        client.control("/clock", "{\"advance\":\"P89D\"}");
        String next = refresh(refreshToken(OA)).path("refresh_token").asString();
        assertThat(next).isNotBlank();

        client.control("/clock", "{\"advance\":\"P91D\"}");
        assertThat(refresh(next).has("access_token")).isFalse();
    }

    @Test
    void only_the_access_token_header_is_looked_at() throws Exception {
        String token = accessToken(OA);
        JsonNode bearer =
                ForeignClient.json(
                        client.get("/v2.0/oa/getoa", Map.of("Authorization", "Bearer " + token)));
        JsonNode query =
                ForeignClient.json(client.get("/v2.0/oa/getoa?access_token=" + token, Map.of()));

        assertThat(bearer.path("error").asInt()).isEqualTo(-216);
        assertThat(query.path("error").asInt()).isEqualTo(-216);
        assertThat(getOa("made-up").path("error").asInt()).isEqualTo(-216);
        assertThat(getOa(token).path("data").path("oa_id").asString()).isEqualTo(OA);
    }

    @Test
    void the_secret_is_checked_and_belongs_into_the_header() throws Exception {
        assertThat(
                        ForeignClient.json(client.token("wrong", refreshForm(refreshToken(OA))))
                                .has("access_token"))
                .isFalse();
        String inBody = refreshForm(refreshToken(OA)) + "&secret_key=" + SECRET;
        assertThat(ForeignClient.json(client.token("wrong", inBody)).has("access_token")).isFalse();
        assertThat(refresh(refreshToken(OA)).has("access_token")).as("nothing was spent").isTrue();
    }

    @Test
    void parameters_may_come_in_the_query_as_some_clients_send_them() throws Exception {
        HttpResponse<String> answer =
                client.post(
                        "/v4/oa/access_token?" + refreshForm(refreshToken(OA)),
                        "",
                        Map.of("secret_key", SECRET));

        assertThat(ForeignClient.json(answer).has("access_token")).isTrue();
    }

    @Test
    void consent_leads_back_with_a_code_that_serves_once_and_checks_the_verifier()
            throws Exception {
        String verifier = "0123456789012345678901234567890123456789012";
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(verifier.getBytes(StandardCharsets.US_ASCII));
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        String path =
                "/v4/oa/permission?app_id=%s&oa_id=%s&redirect_uri=%s&code_challenge=%s&state=a%%26b"
                        .formatted(APP, OA, BACK, challenge);

        URI back =
                URI.create(
                        client.get(path, Map.of()).headers().firstValue("Location").orElseThrow());
        var query = UriComponentsBuilder.fromUri(back).build().getQueryParams();
        String code = query.getFirst("code");
        assertThat(query.getFirst("oa_id")).isEqualTo(OA);
        assertThat(back.getQuery()).endsWith("state=a&b");

        assertThat(redeem(code, "wrong").has("access_token")).isFalse();
        assertThat(redeem(code, verifier).has("access_token"))
                .as("a code serves once, even wrongly")
                .isFalse();
        String again = client.get(path, Map.of()).headers().firstValue("Location").orElseThrow();
        String second =
                UriComponentsBuilder.fromUriString(again).build().getQueryParams().getFirst("code");
        assertThat(redeem(second, verifier).path("access_token").asString()).isNotBlank();
    }

    @Test
    void a_code_is_dead_after_ten_minutes() throws Exception {
        String path =
                "/v4/oa/permission?app_id=%s&oa_id=%s&redirect_uri=%s".formatted(APP, OA, BACK);
        String back = client.get(path, Map.of()).headers().firstValue("Location").orElseThrow();
        String code =
                UriComponentsBuilder.fromUriString(back).build().getQueryParams().getFirst("code");

        client.control("/clock", "{\"advance\":\"PT11M\"}");

        assertThat(redeem(code, "").has("access_token")).isFalse();
    }

    @Test
    void an_app_with_several_pages_asks_which_one() throws Exception {
        String path = "/v4/oa/permission?app_id=%s&redirect_uri=%s".formatted(APP, BACK);

        HttpResponse<String> page = client.get(path, Map.of());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Công an xã Ea Thử", "Công an phường Tân Thử", "oa_id=" + OTHER_OA);
    }

    @Test
    void consent_errors_have_their_own_envelope_with_a_number() throws Exception {
        JsonNode unknown =
                ForeignClient.json(
                        client.get("/v4/oa/permission?app_id=9&redirect_uri=" + BACK, Map.of()));
        JsonNode nowhere =
                ForeignClient.json(
                        client.get(
                                "/v4/oa/permission?app_id=" + APP + "&redirect_uri=nowhere",
                                Map.of()));

        assertThat(unknown.path("error").asInt()).isEqualTo(-14002);
        assertThat(nowhere.path("error").asInt()).isEqualTo(-14003);
        assertThat(nowhere.path("error_name").asString()).isEqualTo("Invalid redirect uri");
    }

    @Test
    void registering_again_gives_the_same_tokens_and_after_a_refresh_the_newest() throws Exception {
        JsonNode again = register(product.url());
        assertThat(again.path("oas")).isEqualTo(registered.path("oas"));

        String rotated = refresh(refreshToken(OA)).path("refresh_token").asString();
        registered = register(product.url());
        assertThat(refreshToken(OA)).isEqualTo(rotated);
    }

    @Test
    void a_wrong_proof_of_the_app_secret_is_refused() throws Exception {
        Map<String, String> headers =
                Map.of("access_token", accessToken(OA), "appsecret_proof", "00");

        assertThat(ForeignClient.json(client.get("/v2.0/oa/getoa", headers)).path("error").asInt())
                .isEqualTo(-242);
    }

    private JsonNode refresh(String refreshToken) throws IOException {
        return ForeignClient.json(client.token(SECRET, refreshForm(refreshToken)));
    }

    private static String refreshForm(String refreshToken) {
        return "grant_type=refresh_token&app_id=" + APP + "&refresh_token=" + refreshToken;
    }

    private JsonNode redeem(@Nullable String code, String verifier) throws IOException {
        String form =
                "grant_type=authorization_code&app_id=%s&code=%s&code_verifier=%s"
                        .formatted(APP, code, verifier);
        return ForeignClient.json(client.token(SECRET, form));
    }

    private JsonNode getOa(String token) throws IOException {
        return ForeignClient.json(client.get("/v2.0/oa/getoa", Map.of("access_token", token)));
    }
}
