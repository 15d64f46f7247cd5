package vn.binhyen.simulator;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// A running simulator with one app, two pages and a product behind the webhook.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.port=0")
abstract class SimulatorTest {
    static final String APP = "1111111111111111111";
    static final String SECRET = "app-secret";
    static final String OA_SECRET = "oa-secret-key";
    static final String OA = "2222222222222222222";
    static final String OTHER_OA = "2222222222222222223";

    private static ProductDoor openDoor;

    @LocalServerPort int port;
    ForeignClient client;
    ProductDoor product;
    JsonNode registered;

    @BeforeAll
    static void open_the_door() throws IOException {
        openDoor = new ProductDoor();
    }

    @AfterAll
    static void close_the_door() {
        openDoor.close();
    }

    @BeforeEach
    void start_afresh() throws IOException {
        client = new ForeignClient(port);
        product = openDoor;
        client.control("/reset?all=true", "");
        product.move();
        registered = register(product.url());
        product.forget();
    }

    JsonNode register(String webhook) throws IOException {
        return client.control(
                "/apps",
                """
                {"app_id":"%s","app_secret":"%s","oa_secret_key":"%s","webhook_url":"%s","oas":[
                  {"oa_id":"%s","name":"Công an xã Ea Thử","description":"Xã Ea Thử, tỉnh Đắk Thử","verified":true},
                  {"oa_id":"%s","name":"Công an phường Tân Thử","verified":false}]}
                """
                        .formatted(APP, SECRET, OA_SECRET, webhook, OA, OTHER_OA));
    }

    String accessToken(String oa) {
        return tokens(oa).path("access_token").asString();
    }

    String refreshToken(String oa) {
        return tokens(oa).path("refresh_token").asString();
    }

    private JsonNode tokens(String oa) {
        return registered
                .path("oas")
                .valueStream()
                .filter(tokens -> tokens.path("oa_id").asString().equals(oa))
                .findFirst()
                .orElseThrow();
    }

    /// A resident writes; what comes back names the ids the page knows.
    JsonNode says(String resident, String text) throws IOException {
        return client.control(
                "/users/" + resident + "/say",
                "{\"oa\":\"%s\",\"text\":\"%s\"}".formatted(OA, text));
    }

    JsonNode does(String resident, String event) throws IOException {
        return client.control(
                "/users/" + resident + "/say",
                "{\"oa\":\"%s\",\"event\":\"%s\"}".formatted(OA, event));
    }

    /// The page's id of somebody who has just written.
    String writer(String resident) throws IOException {
        return says(resident, "Chào").path("user_id").asString();
    }
}
