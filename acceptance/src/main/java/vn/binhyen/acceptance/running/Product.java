package vn.binhyen.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// The real server in a folder of its own with its own PostgreSQL, as `bin/run` starts it.
///
/// Stopped and started again it keeps its port and its data. The folder is the caller's to delete.
public final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Tree tree;
    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private final Child server;

    private Product(Tree tree, Path home) {
        this.tree = tree;
        this.home = home;
        this.server = new Child("the server", Ports.free(), home.resolve("logs/server.log"));
    }

    /// A story installation in this folder, with the stand-in's address; not started yet.
    public static Product in(Path home, Map<String, String> environment) {
        var product = new Product(Tree.here(), home.toAbsolutePath());
        product.environment.putAll(environment);
        product.environment.putIfAbsent("BINHYEN_MODE", "story");
        product.environment.put("BINHYEN_HOME", product.home.toString());
        product.environment.put("BINHYEN_PORT", String.valueOf(product.server.port()));
        return product;
    }

    /// Starts it, with BINHYEN_JAVA_OPTIONS as `bin/run` does, and waits for the first answer.
    public Product start() {
        var command = new ArrayList<String>();
        command.add(Tree.java());
        command.add("@" + tree.serverOptions());
        if (Files.exists(tree.serverFolder().resolve("start.aot"))) {
            command.add("-XX:AOTCache=start.aot");
        }
        String options = System.getenv().getOrDefault("BINHYEN_JAVA_OPTIONS", "").strip();
        if (!options.isEmpty()) command.addAll(List.of(options.split("\\s+")));
        command.addAll(List.of("-jar", "binhyen.jar"));
        server.start(tree.serverFolder(), command, environment);
        server.awaitAnswer("/", PATIENCE);
        return this;
    }

    public URI address() {
        return server.address();
    }

    public int port() {
        return server.port();
    }

    public Path home() {
        return home;
    }

    public boolean isAlive() {
        return server.isAlive();
    }

    /// SIGKILL to the server alone; its PostgreSQL lives on as an orphan.
    public void killServer() {
        server.kill();
    }

    /// SIGKILL to the postmaster and every process it started.
    public void killDatabase() {
        postmaster()
                .ifPresent(postmaster -> {
                    List<ProcessHandle> children = postmaster.descendants().toList();
                    Stream.concat(Stream.of(postmaster), children.stream())
                            .forEach(ProcessHandle::destroyForcibly);
                });
    }

    /// Asks it to end, as Ctrl-C in `bin/run` does.
    public void stop() {
        server.stop();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } finally {
            postmaster().ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /// A connection of the database's owner: sees everything, row-level security aside.
    public Connection sql() throws SQLException {
        Properties address = databaseAddress();
        return DriverManager.getConnection(
                address.getProperty("url"),
                address.getProperty("user"),
                address.getProperty("password"));
    }

    /// Where the database is and its owner's key, as the server wrote them for itself.
    public Properties databaseAddress() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("secrets/database.properties"))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The server's process, without its database.
    public long pid() {
        return server.pid();
    }

    public String lastLogLines() {
        return server.lastLines();
    }

    private Optional<ProcessHandle> postmaster() {
        Path file = home.resolve("postgres/data/postmaster.pid");
        try {
            if (!Files.exists(file)) return Optional.empty();
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(pid)
                    .filter(it -> it.info().command().orElse("").contains(home.toString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
