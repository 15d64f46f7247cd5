package vn.binhyen.acceptance.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.binhyen.acceptance.Result;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Memory;
import vn.binhyen.acceptance.running.Ports;
import vn.binhyen.acceptance.running.Tree;

/// The first start as a newcomer lives it: `bin/run` on an empty folder, everything built before,
/// until the portal's home answers; then the server's memory once it rests.
public final class StartBench {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration REST = Duration.ofSeconds(20);

    private StartBench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            System.err.println("bin/bench start takes no options, but got " + List.of(arguments));
            System.exit(2);
        }
        Path home = Folders.temporary("start");
        int port = Ports.free();
        long begin = System.nanoTime();
        Process run = run(home, port);
        try {
            awaitHome(run, port);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "first page after %.1f s; resting %d s%n",
                    seconds,
                    REST.toSeconds());
            Thread.sleep(REST);
            new Result()
                    .with("first_page_s", seconds)
                    .with("rest_mb", residentMegabytes(run))
                    .print();
        } finally {
            run.destroy();
            if (!run.waitFor(60, TimeUnit.SECONDS)) run.destroyForcibly();
            Folders.delete(home);
        }
    }

    private static Process run(Path home, int port) throws IOException {
        var builder =
                new ProcessBuilder(
                        Tree.here().root().resolve("bin/run").toString(),
                        "--home",
                        home.toString(),
                        "--port",
                        String.valueOf(port),
                        "--simulator-port",
                        String.valueOf(Ports.free()));
        return builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("run.log").toFile())
                .start();
    }

    private static void awaitHome(Process run, int port) throws IOException, InterruptedException {
        var home =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                        .timeout(Duration.ofSeconds(30))
                        .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && run.isAlive()) {
                if (listens(port)
                        && http.send(home, HttpResponse.BodyHandlers.discarding()).statusCode()
                                == 200) {
                    return;
                }
                Thread.sleep(25);
            }
        }
        throw new IllegalStateException("the portal's home never answered 200");
    }

    private static boolean listens(int port) {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double residentMegabytes(Process run) {
        var server =
                run.descendants()
                        .filter(StartBench::isServer)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("the server is gone"));
        return Memory.residentBytes(server.pid()) / 1e6;
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
