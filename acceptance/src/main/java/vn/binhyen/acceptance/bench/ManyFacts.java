package vn.binhyen.acceptance.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.binhyen.acceptance.running.Product;

/// Made-up facts of five years.
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

    private static final MadeUp SCRIPT =
            new MadeUp(
                    "many-facts.sql", List.of("figures.facts", "figures.totals", "figures.spans"));

    private ManyFacts() {}

    static void load(Product product, List<String> units, int n) throws SQLException {
        SCRIPT.fill(
                product,
                Map.of(
                        "n",
                        "" + n,
                        "units",
                        MadeUp.quoted(units),
                        "indicators",
                        MadeUp.quoted(INDICATORS)));
    }

    /// How many were loaded here before.
    static int loaded(Product product) throws SQLException {
        return (int)
                number(product, "select count(*) from figures.facts where source_type = 'case'");
    }

    /// What the fines keyed in for that day come to by now.
    static long finesOf(Product product, String day) throws SQLException {
        return number(
                product,
                "select coalesce(sum(amount), 0) from figures.totals where indicator = 'fines' and day = '"
                        + day
                        + "'");
    }

    private static long number(Product product, String query) throws SQLException {
        try (Connection owner = product.sql();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
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
}
