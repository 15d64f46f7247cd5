package vn.binhyen.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of our own in one folder: durable (fsync on, data checksums), reachable only from
/// this machine, with a password kept beside the data.
///
/// Starting after a `kill -9` recovers by PostgreSQL's own means; when it dies beneath a living
/// server it is started again at the same address. A postmaster left behind by a killed server is
/// stopped first: the caller must hold the folder's lock, so nobody else can be using it.
public final class EmbeddedPostgres implements AutoCloseable {

    /// Reading back two gigabytes of its log after a crash takes minutes on a slow disk.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final Path data;
    private final PostgresBinaries binaries;
    private final String password;
    private final int port;
    private volatile boolean stopping;

    private EmbeddedPostgres(Path data, PostgresBinaries binaries, String password, int port) {
        this.data = data;
        this.binaries = binaries;
        this.password = password;
        this.port = port;
    }

    /// Starts the PostgreSQL of this folder, creating it first where there is none.
    ///
    /// @param home the folder that holds data, password and log; its parent takes the programs
    /// @param settings further settings as `name=value`
    /// @throws IllegalStateException with the log's last lines when it does not come up
    public static EmbeddedPostgres start(Path home, List<String> settings) {
        try {
            Files.createDirectories(home);
            Path absolute = home.toAbsolutePath().normalize();
            var binaries = PostgresBinaries.unpackedUnder(absolute.resolveSibling("programs"));
            Path data = absolute.resolve("data");
            String password = password(absolute.resolve("password"));
            var postgres = new EmbeddedPostgres(data, binaries, password, freePort());
            postgres.createWhereMissing(absolute);
            Process process = postgres.launchAlone(absolute, settings);
            Thread.ofVirtual()
                    .name("postgres-watch")
                    .start(() -> postgres.watch(process, absolute, settings));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("could not start PostgreSQL in " + home, e);
        }
    }

    public int port() {
        return port;
    }

    public String user() {
        return "postgres";
    }

    public String password() {
        return password;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /// Creates the database unless it is there.
    public void createDatabase(String name) {
        try (var connection = DriverManager.getConnection(url("postgres"), user(), password);
                var statement = connection.createStatement()) {
            boolean there =
                    statement
                            .executeQuery(
                                    "select 1 from pg_database where datname = '" + name + "'")
                            .next();
            if (!there) statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("could not create the database " + name, e);
        }
    }

    /// Stops it cleanly; a second call finds nothing to stop.
    @Override
    public void close() {
        stopping = true;
        stop();
    }

    private void stop() {
        run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
    }

    private void createWhereMissing(Path home) throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) return;
        int result =
                run(
                        "initdb",
                        "-D",
                        data.toString(),
                        "-U",
                        "postgres",
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + home.resolve("password"),
                        "-E",
                        "UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums");
        if (result != 0) throw new IllegalStateException(unshareHint("initdb failed"));
    }

    /// A folder that was copied brings the mark of the database it was copied from, which is
    /// somebody else's and must go on running.
    private void stopOrphan() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        List<String> lines = Files.readAllLines(pidFile);
        boolean ours = lines.size() > 1 && lines.get(1).strip().equals(data.toString());
        if (ours) stop();
        else Files.delete(pidFile);
    }

    /// A server killed while it started PostgreSQL again leaves one behind that takes the folder
    /// only after we looked; then it is stopped, and we begin once more.
    private Process launchAlone(Path home, List<String> settings) throws IOException {
        for (int left = 3; ; left--) {
            stopOrphan();
            try {
                return launch(home, settings);
            } catch (IllegalStateException e) {
                if (left == 1 || !Files.exists(data.resolve("postmaster.pid"))) throw e;
                log.warn("another PostgreSQL took the folder meanwhile; it is stopped");
            }
        }
    }

    private Process launch(Path home, List<String> settings) throws IOException {
        Path words = home.resolve("postgres.log");
        var command = command("postgres", "-D", data.toString(), "-p", String.valueOf(port));
        var all = new ArrayList<String>();
        all.add("listen_addresses=127.0.0.1");
        all.add("unix_socket_directories=");
        all.add("shared_buffers=256MB");
        all.add("max_connections=80");
        all.add("max_wal_size=2GB");
        all.add("timezone=Asia/Ho_Chi_Minh");
        all.addAll(settings);
        for (String setting : all) {
            command.add("-c");
            command.add(setting);
        }
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(words.toFile()))
                        .start();
        awaitReady(process, words);
        return process;
    }

    /// Starts it again whenever it ends unasked, for as long as this server lives.
    private void watch(Process first, Path home, List<String> settings) {
        Process process = first;
        while (true) {
            waitFor(process);
            if (stopping) return;
            log.warn("PostgreSQL ended unasked; it is started again");
            try {
                process = launch(home, settings);
            } catch (IOException | IllegalStateException e) {
                // its last processes may hold the memory it shared with them for a moment longer
                log.warn("PostgreSQL did not come up again yet: {}", e.getMessage());
                pause();
            }
        }
    }

    private static void waitFor(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL runs", e);
        }
    }

    private void awaitReady(Process process, Path words) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (isReady(process)) return;
            if (!process.isAlive()) break;
            pause();
        }
        throw new IllegalStateException(
                unshareHint("PostgreSQL did not start: " + lastLines(words)));
    }

    /// The mark of one that died says "ready" too, so it must be this very process's.
    private boolean isReady(Process process) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return false;
        List<String> lines = Files.readAllLines(pidFile);
        return lines.size() >= 8
                && lines.get(0).strip().equals(String.valueOf(process.pid()))
                && lines.get(3).strip().equals(String.valueOf(port))
                && lines.get(7).strip().equals("ready");
    }

    private int run(String program, String... arguments) {
        try {
            Process process =
                    new ProcessBuilder(command(program, arguments))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(program + " could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(program + " was interrupted", e);
        }
    }

    /// PostgreSQL refuses to run as root; inside a user namespace of its own nobody is root.
    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) command.addAll(List.of("unshare", "-U"));
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static String unshareHint(String problem) {
        return isRoot()
                ? problem
                        + ". As root it needs `unshare -U` (util-linux); else start as another user."
                : problem;
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /// Below the ports a system gives its own connections (on Linux from 32768 on): else one of
    /// ours could take it before PostgreSQL does, or while it starts again.
    private static int freePort() {
        for (int i = 0; i < 100; i++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (IOException _) {
                // somebody listens there
            }
        }
        throw new IllegalStateException("no port between 20000 and 29999 is free for PostgreSQL");
    }

    private static String lastLines(Path words) throws IOException {
        if (!Files.exists(words)) return "no log was written";
        List<String> lines = Files.readAllLines(words);
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL starts", e);
        }
    }
}
