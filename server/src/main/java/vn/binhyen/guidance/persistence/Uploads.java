package vn.binhyen.guidance.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.files.Format;

/// Files that were checked and wait to be taken over by whoever brought them; one a person.
@Repository
public class Uploads {

    static final Duration WAITS = Duration.ofHours(1);

    public record Upload(UUID id, EntryKind kind, Format format, byte[] packed) {}

    private final JdbcClient db;

    Uploads(JdbcClient db) {
        this.db = db;
    }

    public void keep(UUID id, EntryKind kind, Format format, byte[] packed, UUID by, Instant at) {
        db.sql(
                        """
                        insert into guidance.uploads (id, kind, format, packed, brought_by, brought_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id, kind.name(), format.name(), packed, by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Empty where it waits no more, and for another's.
    public Optional<Upload> find(UUID id, Instant now) {
        return db.sql(
                        """
                        select id, kind, format, packed from guidance.uploads where id = ? and brought_at > ?
                        """)
                .params(id, now.minus(WAITS).atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Upload(
                                id,
                                EntryKind.valueOf(row.getString("kind")),
                                Format.valueOf(row.getString("format")),
                                row.getBytes("packed")))
                .optional();
    }

    /// Forgets what this person brought.
    public void clearOf(UUID person) {
        db.sql("delete from guidance.uploads where brought_by = ?").param(person).update();
    }
}
