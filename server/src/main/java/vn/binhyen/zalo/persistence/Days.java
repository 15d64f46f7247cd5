package vn.binhyen.zalo.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The data key of each day's arrivals.
@Repository
public class Days {

    private final JdbcClient db;

    Days(JdbcClient db) {
        this.db = db;
    }

    public Optional<UUID> keyOf(LocalDate day) {
        return db.sql("select key from zalo.days where day = ?")
                .param(day)
                .query((row, _) -> row.getObject("key", UUID.class))
                .optional();
    }

    /// Offers a key for the day; the first one offered, on whatever node, is the day's.
    public UUID offer(LocalDate day, UUID key) {
        db.sql("insert into zalo.days (day, key) values (?, ?) on conflict do nothing")
                .params(day, key)
                .update();
        return keyOf(day).orElseThrow();
    }
}
