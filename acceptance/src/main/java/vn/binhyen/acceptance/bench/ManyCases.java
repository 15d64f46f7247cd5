package vn.binhyen.acceptance.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Town;

/// Made-up cases and their talks.
final class ManyCases {

    private static final MadeUp SCRIPT =
            new MadeUp(
                    "many-cases.sql",
                    List.of(
                            "channels.conversations",
                            "channels.messages",
                            "cases.cases",
                            "cases.entries"));

    private ManyCases() {}

    static void load(Product product, Town town, int n) throws SQLException {
        List<String> units = town.communes().stream().map(Town.Commune::unit).toList();
        SCRIPT.fill(product, Map.of("n", "" + n, "units", MadeUp.quoted(units)));
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
}
