package vn.binhyen.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/// The database of an installation's folder, for commands that look at it from outside.
///
/// While the product runs it is the running one. Otherwise the folder is held and its own
/// PostgreSQL started for as long as the work takes.
public final class HomeDatabase {

    /// What a command does with a connection of the owner.
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection owner) throws SQLException;
    }

    private HomeDatabase() {}

    /// @throws IllegalStateException with a sentence when nothing was ever started there
    public static <T> T of(Path home, Work<T> work) throws IOException, SQLException {
        Path file = home.resolve("secrets/database.properties");
        if (!Files.exists(file)) {
            throw new IllegalStateException("nothing was ever started in " + home);
        }
        var address = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            address.load(reader);
        }
        String url = address.getProperty("url");
        String user = address.getProperty("user");
        String password = address.getProperty("password");
        boolean own = Files.exists(home.resolve("postgres/data/PG_VERSION"));
        if (!own) return connected(url, user, password, work);
        try (var channel = new RandomAccessFile(home.resolve("lock").toFile(), "rw").getChannel();
                FileLock lock = channel.tryLock()) {
            if (lock == null) return connected(url, user, password, work);
            try (var postgres = EmbeddedPostgres.start(home.resolve("postgres"), List.of())) {
                String name = url.substring(url.lastIndexOf('/') + 1);
                return connected(postgres.url(name), postgres.user(), postgres.password(), work);
            }
        }
    }

    private static <T> T connected(String url, String user, String password, Work<T> work)
            throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, user, password)) {
            return work.with(owner);
        }
    }
}
