package vn.binhyen.channels.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;

/// The conversations as use cases need them: locked, with what is sealed in them.
///
/// Whoever changes a conversation or its messages locks it first; so an echo and the answer to the
/// same sending wait for each other.
@Repository
public class Threads {

    private static final String COLUMNS =
            """
            select id, unit, channel, page, key, person_sealed, name_sealed, interacted_at
            from channels.conversations
            """;

    /// One conversation.
    public record Thread(
            UUID id,
            UnitId unit,
            String channel,
            @Nullable UUID page,
            UUID key,
            byte @Nullable [] personSealed,
            byte @Nullable [] nameSealed,
            @Nullable Instant interactedAt) {}

    private final JdbcClient db;

    Threads(JdbcClient db) {
        this.db = db;
    }

    public Optional<Thread> lock(UUID conversation) {
        return db.sql(COLUMNS + "where id = ? for update")
                .param(conversation)
                .query(Threads::thread)
                .optional();
    }

    public Optional<Thread> lock(UUID page, byte[] person) {
        return db.sql(COLUMNS + "where page = ? and person = ? for update")
                .params(page, person)
                .query(Threads::thread)
                .optional();
    }

    public Optional<Thread> see(UUID conversation) {
        return db.sql(COLUMNS + "where id = ?")
                .param(conversation)
                .query(Threads::thread)
                .optional();
    }

    /// Adds a conversation, unless somebody else added the same one meanwhile.
    public void add(
            Thread thread,
            byte @Nullable [] person,
            String nickname,
            boolean anonymous,
            Instant at) {
        db.sql(
                        """
                        insert into channels.conversations
                            (id, unit, channel, page, person, key, person_sealed, name_sealed, nickname,
                             anonymous, started_at, last_at)
                        values (:id, :unit, :channel, :page, :person, :key, :personSealed, :nameSealed,
                                :nickname, :anonymous, :at, :at)
                        on conflict (page, person) do nothing
                        """)
                .param("id", thread.id())
                .param("unit", thread.unit().toString())
                .param("channel", thread.channel())
                .param("page", thread.page())
                .param("person", person)
                .param("key", thread.key())
                .param("personSealed", thread.personSealed())
                .param("nameSealed", thread.nameSealed())
                .param("nickname", nickname)
                .param("anonymous", anonymous)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// A resident wrote. A late message takes its place and moves nothing back.
    public void heard(UUID conversation, Instant at, boolean opensWindow) {
        db.sql(
                        """
                        update channels.conversations
                        set last_at = greatest(last_at, :at), started_at = least(started_at, :at),
                            waiting_since = least(waiting_since, :at),
                            interacted_at = case when :opens then greatest(interacted_at, :at)
                                                 else interacted_at end
                        where id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("opens", opensWindow)
                .param("id", conversation)
                .update();
    }

    public void interacted(UUID conversation, Instant at) {
        db.sql(
                        """
                        update channels.conversations
                        set interacted_at = greatest(interacted_at, ?) where id = ?
                        """)
                .params(Timestamp.from(at), conversation)
                .update();
    }

    /// An officer answered everything that was there.
    public void answered(UUID conversation, Instant at) {
        db.sql(
                        """
                        update channels.conversations
                        set last_at = greatest(last_at, ?), waiting_since = null where id = ?
                        """)
                .params(Timestamp.from(at), conversation)
                .update();
    }

    /// What was heard then is answered; what came later still waits, and so does all where
    /// something older does.
    public void answeredByMachine(UUID conversation, Instant heardAt) {
        db.sql(
                        """
                        update channels.conversations c
                        set waiting_since = (select min(m.at) from channels.messages m
                            where m.conversation = c.id and m.speaker = 'RESIDENT' and m.kind <> 'tap'
                              and m.at > :at)
                        where id = :id and waiting_since = :at
                        """)
                .param("at", Timestamp.from(heardAt))
                .param("id", conversation)
                .update();
    }

    /// Nothing up to this line of it needs an answer; what came later still waits.
    ///
    /// @return whether something up to that line waited, and the line is in it
    public boolean needsNoAnswer(UUID conversation, UUID line) {
        return db.sql(
                                """
                                update channels.conversations c
                                set waiting_since = (select min(m.at) from channels.messages m
                                    where m.conversation = c.id and m.speaker = 'RESIDENT' and m.kind <> 'tap'
                                      and m.seq > seen.seq)
                                from channels.messages seen
                                where c.id = :id and seen.id = :line and seen.conversation = c.id
                                  and exists (select 1 from channels.messages m
                                    where m.conversation = c.id and m.speaker = 'RESIDENT' and m.kind <> 'tap'
                                      and m.seq <= seen.seq and m.at >= c.waiting_since)
                                """)
                        .param("id", conversation)
                        .param("line", line)
                        .update()
                == 1;
    }

    /// Somebody answered elsewhere at that time; what residents wrote later still waits.
    public void answeredElsewhere(UUID conversation, Instant at) {
        db.sql(
                        """
                        update channels.conversations c
                        set last_at = greatest(last_at, :at),
                            waiting_since = case when waiting_since is null then null else
                                (select min(m.at) from channels.messages m
                                 where m.conversation = c.id and m.speaker = 'RESIDENT' and m.kind <> 'tap'
                                   and m.at > :at)
                            end
                        where id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("id", conversation)
                .update();
    }

    /// The product spoke: the person still waits for an officer.
    public void spoken(UUID conversation, Instant at) {
        db.sql("update channels.conversations set last_at = greatest(last_at, ?) where id = ?")
                .params(Timestamp.from(at), conversation)
                .update();
    }

    /// A conversation goes to another unit with everything in it; the caller has locked it.
    public void moveTo(UUID conversation, UnitId unit) {
        db.sql("update channels.conversations set unit = ? where id = ?")
                .params(unit.toString(), conversation)
                .update();
        for (String table : List.of("messages", "attachments", "outbox")) {
            db.sql("update channels." + table + " set unit = ? where conversation = ?")
                    .params(unit.toString(), conversation)
                    .update();
        }
    }

    public void withdrew(UUID conversation, Instant at) {
        db.sql(
                        """
                        update channels.conversations
                        set withdrew_at = coalesce(withdrew_at, ?) where id = ?
                        """)
                .params(Timestamp.from(at), conversation)
                .update();
    }

    private static Thread thread(ResultSet row, int number) throws SQLException {
        Timestamp interacted = row.getTimestamp("interacted_at");
        return new Thread(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getString("channel"),
                row.getObject("page", UUID.class),
                row.getObject("key", UUID.class),
                row.getBytes("person_sealed"),
                row.getBytes("name_sealed"),
                interacted == null ? null : interacted.toInstant());
    }

    /// Empties everything said and every trace of who said it; the row stays, for what was counted.
    public void forget(UUID conversation) {
        db.sql(
                        """
                        update channels.conversations set person = null, person_sealed = null,
                            name_sealed = null, waiting_since = null
                        where id = ?
                        """)
                .param(conversation)
                .update();
        db.sql(
                        """
                        update channels.messages set text = '', latitude = null, longitude = null,
                            link = null, sealed = null, quoted = null
                        where conversation = ?
                        """)
                .param(conversation)
                .update();
        db.sql("delete from channels.outbox where conversation = ?").param(conversation).update();
        db.sql("delete from channels.attachments where conversation = ?")
                .param(conversation)
                .update();
    }
}
