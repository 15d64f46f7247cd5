package vn.binhyen.acceptance.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Tree;

/// Waits until the product is ready for what comes next.
final class Steady {

    private static final int PATIENCE_S = 180;

    /// What the figures have not read yet.
    private static final String UNCOUNTED =
            """
            select count(*) from (
                select from journal.entries
                where (xid, seq) > (select xid, seq from journal.positions where reader like 'figures-%'
                                    order by xid, seq limit 1)
                limit 1) ahead
            """;

    private Steady() {}

    static void awaitCounted(Product product) throws SQLException, InterruptedException {
        await(product, UNCOUNTED, "everything is counted");
    }

    private static void await(Product product, String none, String what)
            throws SQLException, InterruptedException {
        try (var sql = product.sql();
                var statement = sql.prepareStatement(none)) {
            for (int i = 0; i < PATIENCE_S * 20; i++) {
                try (var row = statement.executeQuery()) {
                    row.next();
                    if (row.getLong(1) == 0) return;
                }
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("waited too long until " + what);
    }

    /// Whether independent SQL over the sources finds no difference (`bin/figures verify`). What it
    /// says is printed.
    static boolean verified(Product product) throws IOException, InterruptedException {
        Process verify =
                new ProcessBuilder(Tree.here().verifyFigures(product.home()))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(said.replace("RESULT", "verify"));
        return verify.waitFor() == 0 && said.contains("\"differences\": 0}");
    }

    static Path var() {
        return Tree.here().root().resolve("var");
    }
}
