package vn.binhyen.acceptance.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;

/// What PostgreSQL does without us: clients that insert rows of an event's size, each row committed
/// durably on its own, into a scratch table of the same server, with the same settings.
final class PostgresAlone implements AutoCloseable {

    /// Opens one more connection to the database.
    @FunctionalInterface
    interface Connecting {
        Connection open() throws SQLException;
    }

    private static final String INSERT =
            "insert into bench_alone.arrivals(id, key, body) values (?, ?, ?)";
    private final Connecting connecting;
    private final byte[] body;

    PostgresAlone(Connecting connecting, int size) throws SQLException {
        this.connecting = connecting;
        this.body =
                "mat xe o ea ninh "
                        .repeat(1 + size / 17)
                        .substring(0, size)
                        .getBytes(StandardCharsets.UTF_8);
        try (var connection = connecting.open();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists bench_alone cascade");
            statement.execute("create schema bench_alone");
            statement.execute(
                    "create table bench_alone.arrivals(id uuid primary key, key text not null unique,"
                            + " body bytea not null, at timestamptz not null default now())");
        }
    }

    /// @return rows committed in a second
    double rowsPerSecond(int clients, double seconds) {
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        long rows = Crowd.together(clients, client -> inserting(end));
        return rows / ((System.nanoTime() - begin) / 1e9);
    }

    @Override
    public void close() throws SQLException {
        try (var connection = connecting.open();
                var statement = connection.createStatement()) {
            statement.execute("drop schema bench_alone cascade");
        }
    }

    private Callable<Long> inserting(long end) {
        return () -> {
            try (var connection = connecting.open();
                    var insert = connection.prepareStatement(INSERT)) {
                requireDurable(connection);
                long rows = 0;
                while (System.nanoTime() < end) {
                    var id = UUID.randomUUID();
                    insert.setObject(1, id);
                    insert.setString(2, "user_send_text:" + id);
                    insert.setBytes(3, body);
                    insert.executeUpdate();
                    rows++;
                }
                return rows;
            }
        };
    }

    private static void requireDurable(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select current_setting('fsync'), current_setting('synchronous_commit')")) {
            row.next();
            if (!row.getString(1).equals("on") || !row.getString(2).equals("on")) {
                throw new IllegalStateException("this PostgreSQL does not commit durably");
            }
        }
    }
}
