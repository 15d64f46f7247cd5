package vn.binhyen.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The product's webhook, as far as the simulator can tell: takes what comes and answers as told.
final class ProductDoor implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<Knocked> heard = new CopyOnWriteArrayList<>();
    volatile ToIntFunction<Knocked> answer = knocked -> 200;
    volatile Duration pause = Duration.ZERO;
    private volatile int addresses;

    ProductDoor() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/hook", this::answer);
        server.start();
    }

    record Knocked(
            byte[] bytes,
            @Nullable String signature,
            @Nullable String retry,
            @Nullable String server,
            @Nullable String agent) {
        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(bytes);
        }

        String name() {
            return json().path("event_name").asString("");
        }

        String messageId() {
            return json().path("message").path("msg_id").asString("");
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path();
    }

    List<Knocked> heard() {
        return List.copyOf(heard);
    }

    List<Knocked> heard(String eventName) {
        return heard.stream().filter(knocked -> knocked.name().equals(eventName)).toList();
    }

    /// Another address from now on: what is still on its way to the old one is not heard.
    void move() {
        addresses++;
        forget();
    }

    private String path() {
        return "/hook/" + addresses;
    }

    void forget() {
        heard.clear();
        answer = knocked -> 200;
        pause = Duration.ZERO;
    }

    /// Waits until an event of this name came.
    Knocked awaits(String eventName) throws InterruptedException {
        return awaits(eventName, 1).getFirst();
    }

    List<Knocked> awaits(String eventName, int count) throws InterruptedException {
        return awaits(knocked -> knocked.name().equals(eventName), count, eventName);
    }

    List<Knocked> awaits(Predicate<Knocked> wanted, int count, String words)
            throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        List<Knocked> found = new ArrayList<>();
        while (System.nanoTime() < until) {
            found = heard.stream().filter(wanted).toList();
            if (found.size() >= count) return found;
            Thread.sleep(5);
        }
        throw new AssertionError(
                "waited for "
                        + count
                        + " × "
                        + words
                        + ", heard "
                        + heard.stream().map(Knocked::body).toList());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Knocked knocked =
                new Knocked(
                        exchange.getRequestBody().readAllBytes(),
                        exchange.getRequestHeaders().getFirst("X-ZEvent-Signature"),
                        exchange.getRequestHeaders().getFirst("num_retry"),
                        exchange.getRequestHeaders().getFirst("X-ZEvent-Server"),
                        exchange.getRequestHeaders().getFirst("User-Agent"));
        if (exchange.getRequestURI().getPath().equals(path())) heard.add(knocked);
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(answer.applyAsInt(knocked), -1);
        exchange.close();
    }
}
