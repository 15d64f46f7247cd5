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
import vn.binhyen.channels.DeliveryState;
import vn.binhyen.kernel.UnitId;

/// What is said and not settled.
///
/// A conversation's rows go out one after the other: a row is due only when none before it is left,
/// but for those that wait for a person's decision.
@Repository
public class Outbox {

    /// A row in somebody's hands.
    public record Pending(
            UUID message,
            long seq,
            UUID conversation,
            UnitId unit,
            DeliveryState state,
            int tries,
            int looks,
            Instant queuedAt,
            @Nullable Instant attemptedAt) {}

    private static final String COLUMNS =
            "message, seq, conversation, unit, state, tries, looks, queued_at, attempted_at";

    private final JdbcClient db;

    Outbox(JdbcClient db) {
        this.db = db;
    }

    public void add(UUID message, long seq, UUID conversation, UnitId unit, Instant now) {
        db.sql(
                        """
                        insert into channels.outbox
                            (message, seq, conversation, unit, state, queued_at, next_at)
                        values (?, ?, ?, ?, 'WAITING', ?, ?)
                        """)
                .params(
                        message,
                        seq,
                        conversation,
                        unit.toString(),
                        Timestamp.from(now),
                        Timestamp.from(now))
                .update();
    }

    /// What leaves is not what the line shows.
    public void tell(UUID message, byte[] sealed) {
        db.sql("update channels.outbox set told = ? where message = ?")
                .params(sealed, message)
                .update();
    }

    /// The words that leave, sealed, where the line shows others.
    public Optional<byte[]> told(UUID message) {
        return db.sql("select told from channels.outbox where message = ? and told is not null")
                .param(message)
                .query(byte[].class)
                .optional();
    }

    /// Takes the next row that is due and marks it as on its way.
    public Optional<Pending> claim(Instant now, Instant until) {
        return db.sql(
                        """
                        update channels.outbox set state = 'SENDING', tries = tries + 1, attempted_at = :now,
                            claimed_until = :until
                        where message = (
                            select o.message from channels.outbox o
                            where o.state = 'WAITING' and o.next_at <= :now
                              and not exists (
                                select 1 from channels.outbox p
                                where p.conversation = o.conversation and p.seq < o.seq
                                  and p.state <> 'UNDECIDED')
                            order by o.next_at, o.seq
                            for update skip locked limit 1)
                        returning
                        """
                                + COLUMNS)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query(Outbox::pending)
                .optional();
    }

    /// Rows left on their way by a node that is gone: from now on their fate is unknown.
    public List<Pending> abandoned(Instant now) {
        return db.sql(
                        """
                        update channels.outbox set state = 'UNKNOWN', next_at = :now, claimed_until = null
                        where message in (
                            select message from channels.outbox
                            where state = 'SENDING' and claimed_until < :now for update skip locked)
                        returning
                        """
                                + COLUMNS)
                .param("now", Timestamp.from(now))
                .query(Outbox::pending)
                .list();
    }

    /// Takes the next row to look for; it is not taken again before the given time.
    public Optional<Pending> claimUnknown(Instant now, Instant until) {
        return db.sql(
                        """
                        update channels.outbox set looks = looks + 1, next_at = :until
                        where message = (
                            select message from channels.outbox
                            where state = 'UNKNOWN' and next_at <= :now
                            order by next_at for update skip locked limit 1)
                        returning
                        """
                                + COLUMNS)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query(Outbox::pending)
                .optional();
    }

    public Optional<Pending> lock(UUID message) {
        return db.sql("select " + COLUMNS + " from channels.outbox where message = ? for update")
                .param(message)
                .query(Outbox::pending)
                .optional();
    }

    public void move(UUID message, DeliveryState state, Instant nextAt) {
        db.sql(
                        """
                        update channels.outbox set state = ?, next_at = ?, claimed_until = null
                        where message = ?
                        """)
                .params(state.name(), Timestamp.from(nextAt), message)
                .update();
    }

    public void remove(UUID message) {
        db.sql("delete from channels.outbox where message = ?").param(message).update();
    }

    /// Tried rows of a conversation with the same words and kind of file that could be the one the
    /// channel tells of, the one on its way first, then the oldest. Of rows whose words lie sealed
    /// see [#sealedCandidates].
    public List<UUID> candidates(UUID conversation, String kind, String text, Instant triedBefore) {
        return db.sql(
                        """
                        select o.message from channels.outbox o join channels.messages m on m.id = o.message
                        where o.conversation = ? and o.attempted_at <= ? and m.provider_id is null
                          and m.kind = ? and m.text = ? and o.told is null
                        order by o.state <> 'SENDING', o.seq
                        """)
                .params(conversation, Timestamp.from(triedBefore), kind, text)
                .query((row, _) -> row.getObject("message", UUID.class))
                .list();
    }

    /// Tried rows of a conversation whose words lie sealed, in the same order.
    public List<UUID> sealedCandidates(UUID conversation, Instant triedBefore) {
        return db.sql(
                        """
                        select o.message from channels.outbox o join channels.messages m on m.id = o.message
                        where o.conversation = ? and o.attempted_at <= ? and m.provider_id is null
                          and o.told is not null
                        order by o.state <> 'SENDING', o.seq
                        """)
                .params(conversation, Timestamp.from(triedBefore))
                .query((row, _) -> row.getObject("message", UUID.class))
                .list();
    }

    /// Puts a settled message back, to be looked for.
    public void reopen(UUID message, Instant now) {
        db.sql(
                        """
                        insert into channels.outbox (message, seq, conversation, unit, state, tries,
                                                     queued_at, next_at, attempted_at)
                        select id, seq, conversation, unit, 'UNKNOWN', 1, at, :now, at
                        from channels.messages where id = :message
                        on conflict (message) do nothing
                        """)
                .param("now", Timestamp.from(now))
                .param("message", message)
                .update();
    }

    private static Pending pending(ResultSet row, int number) throws SQLException {
        Timestamp attempted = row.getTimestamp("attempted_at");
        return new Pending(
                row.getObject("message", UUID.class),
                row.getLong("seq"),
                row.getObject("conversation", UUID.class),
                UnitId.parse(row.getString("unit")),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getInt("looks"),
                row.getTimestamp("queued_at").toInstant(),
                attempted == null ? null : attempted.toInstant());
    }
}
