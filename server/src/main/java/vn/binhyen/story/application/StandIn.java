package vn.binhyen.story.application;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The control calls of the stand-in for Zalo (docs/guides/zalo-simulator.md). The driver made sure
/// at its start that this address is on this machine.
@Component
@ConditionalOnProperty(name = "binhyen.mode", havingValue = "story")
class StandIn {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final JsonMapper json;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(2))
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .build();

    StandIn(@Value("${binhyen.zalo.openapi-url}") URI address, JsonMapper json) {
        this.address = address;
        this.json = json;
    }

    URI address() {
        return address;
    }

    /// @throws IOException when it does not answer, or not with success
    JsonNode tell(String path, Map<String, ?> what) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address.resolve("/control/" + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(what)))
                        .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? json.createObjectNode() : json.readTree(answer.body());
    }
}
