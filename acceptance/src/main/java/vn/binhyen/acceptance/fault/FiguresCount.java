package vn.binhyen.acceptance.fault;

import java.sql.Connection;
import java.sql.SQLException;

/// The figure "messages from residents", read three ways.
final class FiguresCount {

    private static final String TOTALS =
            "select coalesce(sum(amount), 0) from figures.totals where indicator = 'messages-heard'";
    private static final String FACTS =
            "select coalesce(sum(sign * amount), 0) from figures.facts where indicator = 'messages-heard'";
    private static final String LINES =
            "select count(*) from channels.messages where speaker = 'RESIDENT'";

    private final Connection sql;

    FiguresCount(Connection sql) {
        this.sql = sql;
    }

    /// Whether totals, facts and lines all come to this count.
    boolean equal(long count) throws SQLException {
        long totals = number(TOTALS);
        long facts = number(FACTS);
        long lines = number(LINES);
        System.out.printf(
                "heard: counted %d, lines %d, facts %d, totals %d%n", count, lines, facts, totals);
        return totals == count && facts == count && lines == count;
    }

    private long number(String query) throws SQLException {
        try (var statement = sql.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
