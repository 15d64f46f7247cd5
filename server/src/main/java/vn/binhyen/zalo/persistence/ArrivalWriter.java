package vn.binhyen.zalo.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Repository;

/// Keeps arrivals, durably: one statement and one commit for each batch, straight on the worker's
/// pool.
///
/// This is the one place that goes around `Transactions`: the door is measured in thousands a
/// second, and a single statement that commits by itself saves two round trips of three.
@Repository
public class ArrivalWriter {

    private static final String COLUMNS =
            """
            insert into zalo.arrivals
                (id, app_id, oa_id, event, provider_id, provider_time, lane, key, content, received_at,
                 next_at)
            """;
    private static final String ONE =
            COLUMNS + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String MANY =
            COLUMNS
                    + """
                    select id, app, oa, event, provider_id, time, lane, key, content, at, at
                    from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[],
                                ?::int[], ?::uuid[], ?::bytea[], ?::timestamptz[])
                         as t (id, app, oa, event, provider_id, time, lane, key, content, at)
                    on conflict do nothing
                    """;

    private final HikariDataSource workers;

    ArrivalWriter(@Qualifier("workerPool") HikariDataSource workers) {
        this.workers = workers;
    }

    /// Returns once all are on disk. Those kept before are left as they are.
    public void keep(List<NewArrival> batch) {
        // one order everywhere, or two batches with the same two arrivals could wait for each other
        List<NewArrival> arrivals =
                batch.stream().sorted(Comparator.comparing(NewArrival::id)).toList();
        try (Connection connection = workers.getConnection()) {
            if (arrivals.size() == 1) one(connection, arrivals.getFirst());
            else many(connection, arrivals);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("arrivals were not kept", e);
        }
    }

    private static void one(Connection connection, NewArrival a) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ONE)) {
            Timestamp at = Timestamp.from(a.receivedAt());
            insert.setObject(1, a.id());
            insert.setString(2, a.what().appId());
            insert.setString(3, a.what().oaId());
            insert.setString(4, a.what().event());
            insert.setString(5, a.what().providerId());
            insert.setLong(6, a.what().providerTime());
            insert.setInt(7, a.lane());
            insert.setObject(8, a.key());
            insert.setBytes(9, a.content());
            insert.setTimestamp(10, at);
            insert.setTimestamp(11, at);
            insert.executeUpdate();
        }
    }

    private static void many(Connection connection, List<NewArrival> all) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(MANY)) {
            array(insert, 1, "uuid", all, NewArrival::id);
            array(insert, 2, "text", all, a -> a.what().appId());
            array(insert, 3, "text", all, a -> a.what().oaId());
            array(insert, 4, "text", all, a -> a.what().event());
            array(insert, 5, "text", all, a -> a.what().providerId());
            array(insert, 6, "bigint", all, a -> a.what().providerTime());
            array(insert, 7, "int", all, NewArrival::lane);
            array(insert, 8, "uuid", all, NewArrival::key);
            byte[][] contents = all.stream().map(NewArrival::content).toArray(byte[][]::new);
            insert.setArray(9, connection.createArrayOf("bytea", contents));
            array(insert, 10, "timestamptz", all, a -> a.receivedAt().toString());
            insert.executeUpdate();
        }
    }

    private static void array(
            PreparedStatement insert,
            int place,
            String type,
            List<NewArrival> all,
            Function<NewArrival, Object> field)
            throws SQLException {
        Object[] values = all.stream().map(field).toArray();
        insert.setArray(place, insert.getConnection().createArrayOf(type, values));
    }
}
