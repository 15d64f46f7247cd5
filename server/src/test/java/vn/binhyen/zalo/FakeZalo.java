package vn.binhyen.zalo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The few calls of Zalo's that module tests need, with its single-use refresh tokens, and a way to
/// misbehave once. The full stand-in is a program of its own.
public final class FakeZalo implements AutoCloseable {

    /// How to spoil the next answer.
    public enum Trouble {
        /// Does what was asked and drops the line before answering.
        LOSE_ANSWER,
        /// Does nothing and answers with a web page.
        ANSWER_A_PAGE,
    }

    /// A message that reached a resident.
    public record Sent(
            String id, String oaToken, String person, String text, long at, JsonNode body) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final AtomicInteger number = new AtomicInteger();
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private final Deque<String> errors = new ArrayDeque<>();
    private final Map<String, byte[]> media = new HashMap<>();
    private final Map<String, String> redirects = new HashMap<>();

    public final List<Sent> sent = new CopyOnWriteArrayList<>();
    public final List<String> calls = new CopyOnWriteArrayList<>();
    public final List<byte[]> uploads = new CopyOnWriteArrayList<>();

    /// Refresh tokens that still work, with the access token that goes with each.
    public final Map<String, String> refreshTokens = new HashMap<>();

    public volatile Runnable beforeAnswer = () -> {};

    public FakeZalo() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::route);
        server.start();
    }

    public String url() {
        return "http://" + host();
    }

    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public synchronized void trouble(Trouble trouble) {
        troubles.add(trouble);
    }

    /// Refuses the next call with this code.
    public synchronized void refuse(int code) {
        errors.add("{\"error\":%d,\"message\":\"no\"}".formatted(code));
    }

    public synchronized void put(String path, byte[] content) {
        media.put(path, content);
    }

    public synchronized void redirect(String path, String to) {
        redirects.put(path, to);
    }

    public synchronized void forgetEverything() {
        sent.clear();
        calls.clear();
        uploads.clear();
        troubles.clear();
        errors.clear();
        beforeAnswer = () -> {};
    }

    public long callsTo(String path) {
        return calls.stream().filter(path::equals).count();
    }

    private void route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        calls.add(path);
        try (exchange) {
            String answer;
            Trouble trouble;
            synchronized (this) {
                if (redirects.containsKey(path)) {
                    exchange.getResponseHeaders().add("Location", redirects.get(path));
                    exchange.sendResponseHeaders(302, -1);
                    return;
                }
                if (path.startsWith("/media/")) {
                    send(
                            exchange,
                            media.containsKey(path) ? 200 : 404,
                            media.getOrDefault(path, new byte[0]));
                    return;
                }
                trouble = troubles.poll();
                if (trouble == Trouble.ANSWER_A_PAGE) {
                    send(exchange, 200, "<html>proxy</html>".getBytes(StandardCharsets.UTF_8));
                    return;
                }
                answer = errors.isEmpty() ? answer(path, exchange, body) : errors.poll();
            }
            beforeAnswer.run();
            if (trouble == Trouble.LOSE_ANSWER) return; // closed without an answer
            exchange.getResponseHeaders().add("Content-Type", "text/json;charset=utf-8");
            send(exchange, 200, answer.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String answer(String path, HttpExchange exchange, byte[] body) {
        String token = exchange.getRequestHeaders().getFirst("access_token");
        return switch (path) {
            case "/v4/oa/access_token" -> refresh(new String(body, StandardCharsets.UTF_8));
            case "/v3.0/oa/message/cs" -> message(token, JSON.readTree(body));
            case "/v2.0/oa/conversation" -> history(exchange.getRequestURI().getRawQuery());
            case "/v2.0/oa/upload/image" -> {
                uploads.add(body);
                yield "{\"data\":{\"attachment_id\":\"ATT-1\"},\"error\":0}";
            }
            default -> "{\"error\":-201,\"message\":\"no such path\"}";
        };
    }

    private String refresh(String form) {
        String token = "";
        for (String field : form.split("&")) {
            if (field.startsWith("refresh_token=")) token = field.substring(14);
        }
        if (refreshTokens.remove(token) == null) {
            return "{\"error_name\":\"Invalid refresh token\",\"error_description\":\"spent\"}";
        }
        int n = number.incrementAndGet();
        refreshTokens.put("RT-" + n, "AT-" + n);
        return "{\"access_token\":\"AT-%d\",\"refresh_token\":\"RT-%d\",\"expires_in\":\"90000\"}"
                .formatted(n, n);
    }

    private String message(String token, JsonNode body) {
        String id = "out" + number.incrementAndGet();
        String person = body.path("recipient").path("user_id").asString("");
        String text = body.path("message").path("text").asString("");
        sent.add(new Sent(id, token, person, text, System.currentTimeMillis(), body));
        return "{\"data\":{\"message_id\":\"%s\",\"user_id\":\"%s\"},\"error\":0,\"message\":\"Success\"}"
                .formatted(id, person);
    }

    private String history(String query) {
        JsonNode data =
                JSON.readTree(URLDecoder.decode(query.substring(5), StandardCharsets.UTF_8));
        String person = data.path("user_id").asString("");
        List<Map<String, Object>> items = new ArrayList<>();
        for (Sent each : sent.reversed()) {
            if (!each.person().equals(person)) continue;
            items.add(
                    Map.of(
                            "src",
                            0,
                            "time",
                            each.at(),
                            "type",
                            "text",
                            "message",
                            each.text(),
                            "message_id",
                            each.id(),
                            "to_id",
                            person));
        }
        int offset = Math.min(data.path("offset").asInt(), items.size());
        int end = Math.min(offset + data.path("count").asInt(), items.size());
        return JSON.writeValueAsString(Map.of("error", 0, "data", items.subList(offset, end)));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
