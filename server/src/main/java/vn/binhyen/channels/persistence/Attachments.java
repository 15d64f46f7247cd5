package vn.binhyen.channels.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.channels.Attachment;
import vn.binhyen.channels.MediaKind;
import vn.binhyen.kernel.UnitId;

/// Files of messages: to be fetched, kept, lost or refused.
@Repository
public class Attachments {

    /// A file to fetch.
    public record Wanted(
            UUID id,
            UUID conversation,
            MediaKind kind,
            byte[] sourceSealed,
            byte @Nullable [] nameSealed,
            int tries) {}

    /// The file that goes out with a message.
    public record Carried(UUID file, MediaKind kind) {}

    private final JdbcClient db;

    Attachments(JdbcClient db) {
        this.db = db;
    }

    public void want(
            UUID id,
            UUID message,
            UUID conversation,
            UnitId unit,
            MediaKind kind,
            byte[] sourceSealed,
            byte @Nullable [] nameSealed,
            Instant now) {
        db.sql(
                        """
                        insert into channels.attachments
                            (id, message, conversation, unit, kind, state, source_sealed, name_sealed, next_at)
                        values (?, ?, ?, ?, ?, 'WAITING', ?, ?, ?)
                        """)
                .param(id)
                .param(message)
                .param(conversation)
                .param(unit.toString())
                .param(kind.name())
                .param(sourceSealed)
                .param(nameSealed)
                .param(Timestamp.from(now))
                .update();
    }

    public void addKept(
            UUID id,
            UUID message,
            UUID conversation,
            UnitId unit,
            MediaKind kind,
            UUID file,
            Instant now) {
        db.sql(
                        """
                        insert into channels.attachments
                            (id, message, conversation, unit, kind, state, file, next_at)
                        values (?, ?, ?, ?, ?, 'KEPT', ?, ?)
                        """)
                .params(
                        id,
                        message,
                        conversation,
                        unit.toString(),
                        kind.name(),
                        file,
                        Timestamp.from(now))
                .update();
    }

    /// Takes the next file to fetch; nobody else takes it before the given time.
    public Optional<Wanted> claim(Instant now, Instant until) {
        return db.sql(
                        """
                        update channels.attachments set tries = tries + 1, next_at = :until
                        where id = (
                            select id from channels.attachments
                            where state = 'WAITING' and next_at <= :now
                            order by next_at for update skip locked limit 1)
                        returning id, conversation, kind, source_sealed, name_sealed, tries
                        """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query((row, _) ->
                        new Wanted(
                                row.getObject("id", UUID.class),
                                row.getObject("conversation", UUID.class),
                                MediaKind.valueOf(row.getString("kind")),
                                row.getBytes("source_sealed"),
                                row.getBytes("name_sealed"),
                                row.getInt("tries")))
                .optional();
    }

    /// Marks it kept, unless somebody else did meanwhile.
    public boolean kept(UUID id, UUID file) {
        return db.sql(
                                """
                                update channels.attachments
                                set state = 'KEPT', file = ?, word = null, source_sealed = null
                                where id = ? and state = 'WAITING'
                                """)
                        .params(file, id)
                        .update()
                == 1;
    }

    public void missed(UUID id, Attachment.State state, String word, Instant nextAt) {
        db.sql(
                        """
                        update channels.attachments set state = ?, word = ?, next_at = ?
                        where id = ? and state = 'WAITING'
                        """)
                .params(state.name(), word, Timestamp.from(nextAt), id)
                .update();
    }

    public Optional<Carried> of(UUID message) {
        return db.sql(
                        """
                        select file, kind from channels.attachments
                        where message = ? and state = 'KEPT' limit 1
                        """)
                .param(message)
                .query((row, _) ->
                        new Carried(
                                row.getObject("file", UUID.class),
                                MediaKind.valueOf(row.getString("kind"))))
                .optional();
    }
}
