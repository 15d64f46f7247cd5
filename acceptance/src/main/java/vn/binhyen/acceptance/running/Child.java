package vn.binhyen.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One child process that speaks HTTP on this machine: started, awaited, stopped, killed, started
/// again on the same port. Whatever is still running when our own JVM ends is killed then.
final class Child {

    private final String name;
    private final int port;
    private final Path log;
    private @Nullable Process process;

    Child(String name, int port, Path log) {
        this.name = name;
        this.port = port;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    int port() {
        return port;
    }

    void start(Path folder, List<String> command, Map<String, String> environment) {
        if (isAlive()) throw new IllegalStateException(name + " is already running");
        try {
            Files.createDirectories(log.getParent());
            var builder =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(key -> key.startsWith("BINHYEN_"));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    /// Waits until the path answers with a status below 500.
    ///
    /// @throws IllegalStateException with the log's last lines when it does not, or has died
    void awaitAnswer(String path, Duration patience) {
        var request =
                HttpRequest.newBuilder(address().resolve(path))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        long end = System.nanoTime() + patience.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && isAlive()) {
                if (answers(http, request)) return;
                pause();
            }
        }
        throw new IllegalStateException(name + " did not come up:\n" + lastLines());
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    long pid() {
        if (process == null) throw new IllegalStateException(name + " was never started");
        return process.pid();
    }

    /// Asks it to end (SIGTERM) and waits.
    void stop() {
        if (process == null) return;
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                kill();
                throw new IllegalStateException(name + " did not stop when asked:\n" + lastLines());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// SIGKILL, and waits until it is gone.
    void kill() {
        if (process == null) return;
        process.destroyForcibly();
        process.onExit().join();
    }

    String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "(no log at " + log + ")";
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
