package vn.binhyen;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.postgres.EmbeddedPostgres;

/// What this process was started as: story or real, in which folder, on which database.
///
/// Story and real never share a folder or a database. One process at a time holds a folder.
final class Installation implements AutoCloseable {

    private final Path home;
    private final boolean story;
    private final Map<String, Object> properties = new HashMap<>();
    private @Nullable FileLock lock;
    private @Nullable EmbeddedPostgres postgres;

    private Installation(Path home, boolean story) {
        this.home = home;
        this.story = story;
    }

    /// Opens the installation the environment describes, starting its own PostgreSQL unless
    /// `BINHYEN_DATABASE_URL` names another.
    ///
    /// @throws SetUpProblem with a sentence that says the cure
    static Installation open(Map<String, String> environment) {
        boolean story = !"real".equals(environment.getOrDefault("BINHYEN_MODE", "story"));
        if (!story && environment.containsKey("BINHYEN_REPLAY_CLOCK")) {
            throw new SetUpProblem(
                    "Real work knows no time but the machine's. Take BINHYEN_REPLAY_CLOCK out of the"
                            + " environment; it is for bin/replay.",
                    null);
        }
        Path home =
                Path.of(environment.getOrDefault("BINHYEN_HOME", story ? "var/story" : "var/real"));
        var installation = new Installation(home.toAbsolutePath().normalize(), story);
        installation.prepare(environment);
        return installation;
    }

    Map<String, Object> properties() {
        return properties;
    }

    @Override
    public void close() {
        if (postgres != null) postgres.close();
        postgres = null;
        try {
            if (lock != null) lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare(Map<String, String> environment) {
        try {
            Files.createDirectories(home.resolve("secrets"));
            hold();
            properties.put("binhyen.mode", story ? "story" : "real");
            properties.put("binhyen.home", home.toString());
            // the story's province asks for reports since then; nothing is missing from before
            if (story) properties.put("binhyen.obligations.since", "2026-05-01");
            properties.put("binhyen.secret", secret(environment.get("BINHYEN_SECRET")));
            properties.put(
                    "binhyen.master-key-file",
                    masterKey(environment.get("BINHYEN_MASTER_KEY_FILE")).toString());
            String url = environment.get("BINHYEN_DATABASE_URL");
            if (url == null) ownDatabase(environment);
            else foreignDatabase(url, environment);
        } catch (IOException e) {
            throw new SetUpProblem("The folder " + home + " cannot be used: " + e.getMessage(), e);
        }
    }

    private void hold() throws IOException {
        FileChannel channel =
                new RandomAccessFile(home.resolve("lock").toFile(), "rw").getChannel();
        lock = channel.tryLock();
        if (lock == null) {
            throw new SetUpProblem(
                    "Bình Yên is already running in " + home + ". Stop it, or set BINHYEN_HOME.",
                    null);
        }
    }

    private void ownDatabase(Map<String, String> environment) throws IOException {
        String extra = environment.getOrDefault("BINHYEN_POSTGRES_SETTINGS", "");
        var own =
                EmbeddedPostgres.start(
                        home.resolve("postgres"),
                        extra.isBlank() ? List.of() : List.of(extra.split(",")));
        postgres = own;
        String name = story ? "binhyen_story" : "binhyen";
        own.createDatabase(name);
        database(own.url(name), own.user(), own.password());
    }

    private void foreignDatabase(String url, Map<String, String> environment) throws IOException {
        if (story && !url.contains("story") && !url.contains("test")) {
            throw new SetUpProblem(
                    "Story data goes only into a database whose name says so (…_story). For real work use"
                            + " bin/run --real.",
                    null);
        }
        database(
                url,
                environment.getOrDefault("BINHYEN_DATABASE_USER", "binhyen"),
                environment.getOrDefault("BINHYEN_DATABASE_PASSWORD", ""));
    }

    private void database(String url, String user, String password) throws IOException {
        properties.put("binhyen.database.url", url);
        properties.put("binhyen.database.user", user);
        properties.put("binhyen.database.password", password);
        Path file = home.resolve("secrets/database.properties");
        privately(file, "url=" + url + "\nuser=" + user + "\npassword=" + password + "\n");
    }

    /// A story makes its own; real work never goes on with a new key where one was lost.
    private Path masterKey(@Nullable String given) {
        Path file = given == null ? home.resolve("secrets/master-key") : Path.of(given);
        if (!story && !Files.exists(file)) {
            throw new SetUpProblem(
                    "The master key file "
                            + file
                            + " is missing. Put it back, or make one with bin/new-master-key.",
                    null);
        }
        return file;
    }

    private String secret(@Nullable String given) throws IOException {
        if (given != null && !given.isBlank()) return given;
        Path file = home.resolve("secrets/installation");
        if (!Files.exists(file)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            privately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    private static void privately(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    /// Something in the set-up that a person can put right; the message says how.
    static final class SetUpProblem extends RuntimeException {
        SetUpProblem(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
