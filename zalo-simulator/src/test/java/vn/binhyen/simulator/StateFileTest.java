package vn.binhyen.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/// A restart with `--simulator.state`, and apps from `--simulator.config`.
class StateFileTest {
    private static final String OA = "2222222222222222222";

    @Test
    void a_restart_keeps_tokens_talk_files_and_time(@TempDir Path folder) throws Exception {
        Path state = folder.resolve("world.json");
        Path config = folder.resolve("apps.json");
        Files.writeString(
                config,
                """
                [{"app_id":"1","app_secret":"s","oa_secret_key":"k","webhook_url":"http://127.0.0.1:1/hook",
                  "oas":[{"oa_id":"%s","name":"Công an xã Ea Thử"}]}]
                """
                        .formatted(OA));
        String token;
        String user;
        String picture;
        try (ConfigurableApplicationContext first = start(state, config)) {
            ForeignClient client = new ForeignClient(port(first));
            token = token(client);
            user =
                    say(client, "{\"oa\":\"%s\",\"text\":\"Chào\"}".formatted(OA))
                            .path("user_id")
                            .asString();
            say(client, "{\"oa\":\"%s\",\"event\":\"user_send_image\"}".formatted(OA));
            picture =
                    Path.of(
                                    client.control("/conversations/" + OA + "/an")
                                            .get(1)
                                            .path("content")
                                            .path("url")
                                            .asString())
                            .getFileName()
                            .toString();
            client.control("/clock", "{\"advance\":\"PT1H\"}");
        }

        try (ConfigurableApplicationContext second = start(state, config)) {
            ForeignClient client = new ForeignClient(port(second));
            assertThat(token(client)).isEqualTo(token);
            assertThat(client.control("/clock").path("ahead").asString()).isEqualTo("PT1H");
            assertThat(
                            client.control("/conversations/" + OA + "/an")
                                    .get(0)
                                    .path("content")
                                    .path("text")
                                    .asString())
                    .isEqualTo("Chào");
            assertThat(client.get("/cdn/" + picture, Map.of()).statusCode()).isEqualTo(200);
            assertThat(
                            ForeignClient.json(client.sendText(token, user, "Vẫn nhớ"))
                                    .path("error")
                                    .asInt())
                    .isZero();
        }
    }

    private static ConfigurableApplicationContext start(Path state, Path config) {
        return SpringApplication.run(
                ZaloSimulator.class,
                "--server.port=0",
                "--simulator.state=" + state,
                "--simulator.config=" + config);
    }

    private static int port(ConfigurableApplicationContext running) {
        return Integer.parseInt(running.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /// Registered once more, without naming any page: the answer tells the tokens there are.
    private static String token(ForeignClient client) throws IOException {
        JsonNode app =
                client.control(
                        "/apps", "{\"app_id\":\"1\",\"app_secret\":\"s\",\"oa_secret_key\":\"k\"}");
        return app.path("oas").get(0).path("access_token").asString();
    }

    private static JsonNode say(ForeignClient client, String saying) throws IOException {
        return client.control("/users/an/say", saying);
    }
}
