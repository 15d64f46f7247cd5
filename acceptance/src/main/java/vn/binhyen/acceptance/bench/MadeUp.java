package vn.binhyen.acceptance.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.binhyen.acceptance.running.Product;

/// A script that fills some of a product's tables with made-up rows, in one transaction as the
/// owner.
///
/// @param script its name under `bench/`; a step ends with a semicolon and a line break
/// @param tables what it fills
record MadeUp(String script, List<String> tables) {

    /// @param words what stands in the script for each `:name`
    void fill(Product product, Map<String, String> words) throws SQLException {
        try (Connection owner = product.sql();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String table : tables) {
                statement.execute("alter table " + table + " no force row level security");
            }
            for (String step : text().split(";\n")) {
                String filled = step;
                for (var word : words.entrySet()) {
                    filled = filled.replace(":" + word.getKey(), word.getValue());
                }
                statement.execute(filled);
            }
            for (String table : tables) {
                statement.execute("alter table " + table + " force row level security");
            }
            owner.commit();
            owner.setAutoCommit(true);
            for (String table : tables) statement.execute("vacuum analyze " + table);
        }
    }

    static String quoted(List<String> words) {
        return "'" + String.join(",", words) + "'";
    }

    private String text() {
        try (InputStream in = MadeUp.class.getResourceAsStream("/bench/" + script)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
