package vn.binhyen.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The stand-in for Zalo as a process, and its control API.
public final class Simulator implements AutoCloseable {

    private final Path home;
    private final Child process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();

    private Simulator(Path home) {
        this.home = home.toAbsolutePath();
        this.process =
                new Child(
                        "the stand-in for Zalo",
                        Ports.free(),
                        home.resolve("logs/zalo-simulator.log"));
    }

    /// Not started yet; its state is kept in the folder.
    public static Simulator in(Path home) {
        return new Simulator(home);
    }

    public Simulator start() {
        return start(List.of("--simulator.state=" + home.resolve("zalo-simulator.json")));
    }

    /// A pretended world that begins at that time, keeps nothing on disk, and whose tokens do not
    /// run out however fast its days pass.
    public Simulator startAt(Instant begin) {
        return start(List.of("--simulator.begin=" + begin, "--simulator.tokens-last=P9999D"));
    }

    private Simulator start(List<String> settings) {
        var command =
                new ArrayList<>(
                        List.of(
                                Tree.java(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                Tree.here().simulatorJar().toString(),
                                "--server.port=" + process.port()));
        command.addAll(settings);
        process.start(home, command, Map.of());
        process.awaitAnswer("/control/clock", Duration.ofSeconds(90));
        return this;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + process.port());
    }

    /// One thing a page sent, as the stand-in saw it.
    public record Sent(
            String page, String messageId, String user, String text, boolean responseLost) {}

    /// Everything pages sent so far, in order.
    public List<Sent> sent() {
        var sent = new ArrayList<Sent>();
        for (JsonNode one : call("GET", "/control/sent", null)) {
            sent.add(
                    new Sent(
                            one.path("oa_id").asString(),
                            one.path("message_id").asString(),
                            one.path("user_id").asString(),
                            one.path("text").asString(),
                            one.path("response_lost").asBoolean()));
        }
        return sent;
    }

    /// A resident writes; the event goes to the webhook by the stand-in's own hand.
    ///
    /// @return the id by which the page knows this resident
    public String say(String resident, String page, String text) {
        JsonNode said =
                call(
                        "POST",
                        "/control/users/" + resident + "/say",
                        Map.of("oa", page, "text", text));
        return said.path("user_id").asString();
    }

    /// What a resident of that name writes to a page.
    public record Line(String user, String oa, String text) {}

    /// All of these write, in this order.
    public void say(List<Line> lines) {
        call("POST", "/control/lines", lines);
    }

    /// Returns when everything told so far was taken.
    ///
    /// @throws IllegalStateException when something will never be told again
    public void awaitDelivered() {
        while (undelivered() > 0) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    /// How much was told that is not taken yet.
    ///
    /// @throws IllegalStateException when something will never be told again
    public int undelivered() {
        JsonNode counts = call("GET", "/control/deliveries?limit=0", null).path("counts");
        if (counts.path("given_up").asInt() + counts.path("dropped").asInt() > 0) {
            throw new IllegalStateException("the stand-in gave up telling: " + counts);
        }
        return counts.path("waiting").asInt();
    }

    /// Its time goes on by so much at once.
    public void advance(Duration by) {
        call("POST", "/control/clock", Map.of("advance", by.toString()));
    }

    /// A new resident of that name.
    ///
    /// @return the page where their phone is open at their talk with that page
    public URI phone(String name, String page) {
        String id = call("POST", "/control/users", Map.of("name", name)).path("id").asString();
        return address().resolve("/chat/" + page + "/" + id);
    }

    /// @param changes as `PATCH /control/troubles` takes them
    public void trouble(Map<String, Object> changes) {
        call("PATCH", "/control/troubles", changes);
    }

    /// Registers an app with its pages, as `POST /control/apps` takes it.
    ///
    /// @return what the stand-in answers: each page's tokens
    public JsonNode register(Map<String, Object> app) {
        return call("POST", "/control/apps", app);
    }

    /// Where events go from now on; the product need not be up yet.
    public void hookInto(String app, URI address) {
        call(
                "POST",
                "/control/apps/" + app + "/webhook",
                Map.of("url", address.toString(), "probe", false));
    }

    /// All texts of one talk, oldest first.
    public List<String> talk(String page, String user) {
        var texts = new ArrayList<String>();
        for (JsonNode one : call("GET", "/control/conversations/" + page + "/" + user, null)) {
            texts.add(one.path("content").path("text").asString(""));
        }
        return texts;
    }

    @Override
    public void close() {
        http.close();
        process.stop();
    }

    private JsonNode call(String method, String path, @Nullable Object body) {
        var publisher =
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body));
        var request =
                HttpRequest.newBuilder(address().resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .method(method, publisher)
                        .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        method
                                + " "
                                + path
                                + " answered "
                                + answer.statusCode()
                                + ": "
                                + answer.body());
            }
            return answer.body().isEmpty() ? json.nullNode() : json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
