package vn.binhyen.acceptance.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Town;

/// Fills a product's database with made-up cases and their talks, in one transaction as the owner.
final class ManyCases {

    private static final List<String> TABLES =
            List.of("channels.conversations", "channels.messages", "cases.cases", "cases.entries");

    private ManyCases() {}

    static void load(Product product, Town town, int n) throws SQLException {
        String units =
                town.communes().stream().map(Town.Commune::unit).collect(Collectors.joining(","));
        try (Connection owner = product.sql();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String table : TABLES) {
                statement.execute("alter table " + table + " no force row level security");
            }
            for (String step : script().split(";\n")) {
                statement.execute(step.replace(":n", "" + n).replace(":units", "'" + units + "'"));
            }
            for (String table : TABLES) {
                statement.execute("alter table " + table + " force row level security");
            }
            statement.execute("select cases.learn_words()");
            owner.commit();
            owner.setAutoCommit(true);
            for (String table : TABLES) statement.execute("vacuum analyze " + table);
        }
    }

    /// Ids of some cases of that commune, or of the whole town.
    static List<String> some(Product product, String unit, int most) throws SQLException {
        try (Connection owner = product.sql();
                var select =
                        owner.prepareStatement(
                                "select id from cases.cases where unit like ? order by id limit ?")) {
            select.setString(1, unit);
            select.setInt(2, most);
            var found = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static String script() {
        try (InputStream in = ManyCases.class.getResourceAsStream("/bench/many-cases.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
