package vn.binhyen.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody else's client: knows the platform's documents and nothing of this program.
final class ForeignClient {
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    ForeignClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).GET();
        headers.forEach(request::header);
        return send(request.build());
    }

    HttpResponse<String> post(String path, String body, Map<String, String> headers)
            throws IOException {
        return post(path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> post(String path, byte[] body, Map<String, String> headers)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request.build());
    }

    JsonNode control(String path, String body) throws IOException {
        return json(post("/control" + path, body, Map.of("Content-Type", "application/json")));
    }

    JsonNode control(String path) throws IOException {
        return json(get("/control" + path, Map.of()));
    }

    JsonNode troubles(String body) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base + "/control/troubles"))
                        .header("Content-Type", "application/json")
                        .method("PATCH", HttpRequest.BodyPublishers.ofString(body))
                        .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != 200) throw new AssertionError(answer.body());
        return json(answer);
    }

    /// `GET` with the one query parameter `data`.
    JsonNode ask(String token, String path, String data) throws IOException {
        String query = URLEncoder.encode(data, StandardCharsets.UTF_8);
        return json(get(path + "?data=" + query, Map.of("access_token", token)));
    }

    HttpResponse<String> sendText(String token, String userId, String text) throws IOException {
        return sendMessage(token, userId, "{\"text\":" + JSON.writeValueAsString(text) + "}");
    }

    HttpResponse<String> sendMessage(String token, String userId, String message)
            throws IOException {
        String body =
                "{\"recipient\":{\"user_id\":\"%s\"},\"message\":%s}".formatted(userId, message);
        return post(
                "/v3.0/oa/message/cs",
                body,
                Map.of("access_token", token, "Content-Type", "application/json"));
    }

    HttpResponse<String> token(String secret, String form) throws IOException {
        return post(
                "/v4/oa/access_token",
                form,
                Map.of("secret_key", secret, "Content-Type", "application/x-www-form-urlencoded"));
    }

    JsonNode upload(String token, String path, String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head =
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers =
                Map.of("access_token", token, "Content-Type", "multipart/form-data; boundary=cut");
        return json(post(path, body.toByteArray(), headers));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(stopped));
        }
    }
}
