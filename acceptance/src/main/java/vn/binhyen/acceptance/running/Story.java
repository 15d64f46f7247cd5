package vn.binhyen.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// `bin/run` on an empty folder, as a newcomer has it: the whole story and the stand-in for Zalo.
/// Closed, nothing of it is left.
public final class Story implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home = Folders.temporary("story");
    private final int port = Ports.free();
    private final int simulatorPort = Ports.free();
    private final Process run;

    private Story() {
        var command =
                new ProcessBuilder(
                        Tree.here().root().resolve("bin/run").toString(),
                        "--home",
                        home.toString(),
                        "--port",
                        String.valueOf(port),
                        "--simulator-port",
                        String.valueOf(simulatorPort));
        try {
            run =
                    command.redirectErrorStream(true)
                            .redirectOutput(home.resolve("run.log").toFile())
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts it and returns once the portal's home answers.
    public static Story begin() {
        var story = new Story();
        try {
            story.awaitHome();
            return story;
        } catch (RuntimeException e) {
            story.close();
            throw e;
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public URI simulator() {
        return URI.create("http://localhost:" + simulatorPort);
    }

    /// What the server holds in memory, without the database.
    public double residentMegabytes() {
        var server =
                run.descendants()
                        .filter(Story::isServer)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("the server is gone"));
        return Memory.residentBytes(server.pid()) / 1e6;
    }

    @Override
    public void close() {
        run.destroy();
        try {
            if (!run.waitFor(60, TimeUnit.SECONDS)) run.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folders.delete(home);
    }

    private void awaitHome() {
        var request =
                HttpRequest.newBuilder(address().resolve("/"))
                        .timeout(Duration.ofSeconds(30))
                        .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && run.isAlive()) {
                if (listens()
                        && http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
                                == 200) {
                    return;
                }
                Thread.sleep(25);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("the portal's home never answered 200");
    }

    private boolean listens() {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean isServer(ProcessHandle process) {
        try {
            String command = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
            return command.contains("\0-jar\0binhyen.jar");
        } catch (IOException gone) {
            return false;
        }
    }
}
