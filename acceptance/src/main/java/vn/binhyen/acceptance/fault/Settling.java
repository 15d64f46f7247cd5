package vn.binhyen.acceptance.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import vn.binhyen.acceptance.running.Product;

/// Waits until nothing is on its way any more inside the product.
final class Settling {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String UNDER_WAY =
            "select (select count(*) from zalo.arrivals where state = 'WAITING')"
                    + " + (select count(*) from channels.outbox where state <> 'UNDECIDED')";
    private static final String COUNTED = "select coalesce(sum(amount), 0) from figures.totals";

    private Settling() {}

    /// Returns when nothing was under way and no figure moved for three seconds, or patience is
    /// over: then what is left counts as lost.
    static void await(Product product) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var sql = product.sql()) {
            long counted = -1;
            int quiet = 0;
            while (quiet < 3 && System.nanoTime() < end) {
                long now = number(sql, COUNTED);
                quiet = number(sql, UNDER_WAY) == 0 && now == counted ? quiet + 1 : 0;
                counted = now;
                Thread.sleep(1_000);
            }
            if (quiet < 3) System.out.println("still under way: " + number(sql, UNDER_WAY));
        }
    }

    private static long number(Connection sql, String query) throws SQLException {
        try (var statement = sql.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
