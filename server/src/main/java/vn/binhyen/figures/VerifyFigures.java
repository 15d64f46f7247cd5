package vn.binhyen.figures;

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
import vn.binhyen.figures.persistence.Verification;
import vn.binhyen.figures.persistence.Verification.Difference;
import vn.binhyen.figures.persistence.Verification.Outcome;
import vn.binhyen.postgres.EmbeddedPostgres;

/// `bin/figures verify`: compares every figure with its sources. Prints each cell that differs and
/// a last line `RESULT {json}`.
///
/// While the product runs it uses the running database; otherwise it holds the folder and starts
/// the database itself for as long as it takes.
public final class VerifyFigures {

    private static final int MOST_PRINTED = 200;

    private VerifyFigures() {}

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("Which installation? bin/figures verify [--home FOLDER]");
            System.exit(2);
        }
        try {
            Outcome outcome = verify(Path.of(args[0]));
            outcome.differences().stream()
                    .limit(MOST_PRINTED)
                    .map(VerifyFigures::sentence)
                    .forEach(System.out::println);
            System.out.printf(
                    "RESULT {\"checked\": %d, \"differences\": %d}%n",
                    outcome.checked(), outcome.differences().size());
        } catch (IOException | SQLException | RuntimeException e) {
            System.err.println("Figures could not be compared: " + e.getMessage());
            System.exit(1);
        }
    }

    private static Outcome verify(Path home) throws IOException, SQLException {
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
        if (!own) return verify(url, user, password);
        try (var channel = new RandomAccessFile(home.resolve("lock").toFile(), "rw").getChannel();
                FileLock lock = channel.tryLock()) {
            if (lock == null) return verify(url, user, password);
            try (var postgres = EmbeddedPostgres.start(home.resolve("postgres"), List.of())) {
                String name = url.substring(url.lastIndexOf('/') + 1);
                return verify(postgres.url(name), postgres.user(), postgres.password());
            }
        }
    }

    private static Outcome verify(String url, String user, String password) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, user, password)) {
            return new Verification(owner).run();
        }
    }

    private static String sentence(Difference each) {
        return "%s, %s, %s: the sources say %d, the totals %d, the facts %d"
                .formatted(
                        each.indicator(),
                        each.unit(),
                        each.day(),
                        each.should(),
                        each.totals(),
                        each.facts());
    }
}
