package vn.binhyen.vault;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is known of each kept file: its type, size and hash in plain, its own key and name sealed.
@Repository
class FileRecords {

    record FileRecord(
            UUID id, UUID key, String type, long size, String sha256, byte[] secret, byte[] name) {}

    private final JdbcClient db;

    FileRecords(JdbcClient db) {
        this.db = db;
    }

    void add(FileRecord file, Instant at) {
        db.sql(
                        """
                        insert into vault.files (id, key, type, size, sha256, secret, name, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        file.id(),
                        file.key(),
                        file.type(),
                        file.size(),
                        file.sha256(),
                        file.secret(),
                        file.name(),
                        Timestamp.from(at))
                .update();
    }

    void rekey(UUID id, UUID key, byte[] secret, byte[] name) {
        db.sql("update vault.files set key = ?, secret = ?, name = ? where id = ?")
                .params(key, secret, name, id)
                .update();
    }

    Optional<FileRecord> see(UUID id) {
        return db.sql(
                        """
                        select id, key, type, size, sha256, secret, name
                        from vault.files where id = ?
                        """)
                .param(id)
                .query(FileRecord.class)
                .optional();
    }

    List<UUID> under(UUID key) {
        return db.sql("select id from vault.files where key = ?")
                .param(key)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Those of these files that are kept.
    Set<UUID> among(List<UUID> files) {
        return Set.copyOf(
                db.sql("select id from vault.files where id in (:ids)")
                        .param("ids", files)
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list());
    }
}
