package vn.binhyen.zalo.application;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls Zalo. Every answer is told apart by what we may conclude from it, never thrown.
@Component
class ZaloHttp {

    /// How a call ended.
    sealed interface Answer {

        /// Zalo answered with JSON, be it good or an error.
        record Json(int status, JsonNode body, @Nullable String rateLeft) implements Answer {}

        /// The call certainly never reached Zalo.
        record NotReached() implements Answer {}

        /// It may have reached Zalo: time ran out, the line broke, or what answered was not Zalo.
        record Lost() implements Answer {}
    }

    private final Duration patience;
    private final JsonMapper json;
    private final HttpClient http;

    ZaloHttp(
            JsonMapper json,
            @Value("${binhyen.zalo.connect-timeout:5s}") Duration connecting,
            @Value("${binhyen.zalo.timeout:12s}") Duration patience) {
        this.json = json;
        this.patience = patience;
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(connecting)
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /// A GET whose parameters travel as URL-encoded JSON in `data`, as the v2 family wants them.
    Answer get(URI at, String token, Map<String, Object> data) {
        String query = URLEncoder.encode(json.writeValueAsString(data), StandardCharsets.UTF_8);
        return call(request(URI.create(at + "?data=" + query), token).GET());
    }

    Answer post(URI at, String token, Object body) {
        return call(
                request(at, token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body))));
    }

    /// A file as the part `file` of a form.
    Answer upload(URI at, String token, String type, String name, byte[] content) {
        String boundary = "binhyen" + Long.toHexString(System.nanoTime());
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(boundary, name, type);
        BodyPublisher body =
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return call(
                request(at, token)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(body));
    }

    /// A form to the OAuth host, signed with the app's secret.
    Answer form(URI at, String appSecret, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(e ->
                                e.getKey()
                                        + "="
                                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return call(
                HttpRequest.newBuilder(at)
                        .header("secret_key", appSecret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(URI at, String token) {
        return HttpRequest.newBuilder(at).header("access_token", token);
    }

    private Answer call(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    http.send(request.timeout(patience).build(), BodyHandlers.ofByteArray());
            JsonNode body = json.readTree(response.body());
            // told by its content: Zalo says text/json, and a proxy's page may say anything
            if (!body.isObject()) return new Answer.Lost();
            return new Answer.Json(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("X-RateLimit-Remain").orElse(null));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Answer.NotReached();
        } catch (IOException | JacksonException e) {
            return new Answer.Lost();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Lost();
        }
    }
}
