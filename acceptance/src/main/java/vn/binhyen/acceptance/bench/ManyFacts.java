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
import vn.binhyen.acceptance.running.Product;

/// Fills a product's figures with made-up facts of five years, in one transaction as the owner.
final class ManyFacts {

    /// Twenty that add up.
    static final List<String> INDICATORS =
            List.of(
                    "cases-received",
                    "tips-received",
                    "tips-resolved",
                    "tips-of-value",
                    "questions-answered",
                    "cases-answered",
                    "cases-late",
                    "cases-closed",
                    "cases-handed-over",
                    "messages-heard",
                    "conversations",
                    "questions-asked",
                    "questions-answered-at-once",
                    "look-ups",
                    "patrols",
                    "outreach-sessions",
                    "outreach-listeners",
                    "disputes",
                    "disputes-mediated",
                    "leaflets");

    private static final List<String> TABLES =
            List.of("figures.facts", "figures.totals", "figures.months");

    private ManyFacts() {}

    static void load(Product product, List<String> units, int n) throws SQLException {
        try (Connection owner = product.sql();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String table : TABLES) {
                statement.execute("alter table " + table + " no force row level security");
            }
            for (String step : script().split(";\n")) {
                statement.execute(
                        step.replace(":n", "" + n)
                                .replace(":units", "'" + String.join(",", units) + "'")
                                .replace(":indicators", "'" + String.join(",", INDICATORS) + "'"));
            }
            for (String table : TABLES) {
                statement.execute("alter table " + table + " force row level security");
            }
            owner.commit();
            owner.setAutoCommit(true);
            for (String table : TABLES) statement.execute("vacuum analyze " + table);
        }
    }

    /// So many of the units that person may read, communes of today first.
    static List<String> unitsOf(Product product, String member, int most) throws SQLException {
        try (Connection owner = product.sql();
                var select =
                        owner.prepareStatement(
                                """
                                select unit from staff.scope where staff_id = ?::uuid and length(unit) = 16
                                order by right(unit, 10) desc, unit limit ?
                                """)) {
            select.setString(1, member);
            select.setInt(2, most);
            var found = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static String script() {
        try (InputStream in = ManyFacts.class.getResourceAsStream("/bench/many-facts.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
