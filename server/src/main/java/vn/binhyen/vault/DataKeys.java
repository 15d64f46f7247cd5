package vn.binhyen.vault;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The wrapped data keys.
@Repository
class DataKeys {

    private final JdbcClient db;

    DataKeys(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, byte[] wrapped, Instant at) {
        db.sql("insert into vault.keys (id, wrapped, made_at) values (?, ?, ?)")
                .params(id, wrapped, Timestamp.from(at))
                .update();
    }

    /// Empty for an unknown key and for a destroyed one.
    Optional<byte[]> wrapped(UUID id) {
        return db.sql("select wrapped from vault.keys where id = ? and wrapped is not null")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    void destroy(UUID id, Instant at) {
        db.sql(
                        """
                        update vault.keys set wrapped = null, destroyed_at = ?
                        where id = ? and wrapped is not null
                        """)
                .params(Timestamp.from(at), id)
                .update();
    }
}
