package vn.binhyen.channels.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Uprooting;

/// The rows of a conversation as they are taken out.
@Repository
public class TalkRows {

    /// A file that lies with the channel still.
    public record Unfetched(UUID id, byte[] sourceSealed) {}

    private final JdbcClient db;
    private final Uprooting uprooting;

    TalkRows(JdbcClient db, Uprooting uprooting) {
        this.db = db;
        this.uprooting = uprooting;
    }

    /// From the first line of the resident's in that time: an officer's last words about what was
    /// before stay.
    public List<UUID> between(UUID conversation, Instant from, @Nullable Instant until) {
        return db.sql(
                        """
                        select id from channels.messages
                        where conversation = :conversation and at >= (
                            select min(at) from channels.messages
                            where conversation = :conversation and speaker = 'RESIDENT' and at >= :from)
                          and (:until::timestamptz is null or at < :until::timestamptz)
                        """)
                .param("conversation", conversation)
                .param("from", Timestamp.from(from))
                .param("until", until == null ? null : Timestamp.from(until))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    public Set<String> providerIds(Collection<UUID> messages) {
        return Set.copyOf(
                db.sql(
                                "select provider_id from channels.messages where id = any(?) and provider_id is not null")
                        .param(messages.toArray(UUID[]::new))
                        .query((row, _) -> row.getString(1))
                        .list());
    }

    public List<UUID> files(Collection<UUID> messages) {
        return db.sql(
                        "select file from channels.attachments where message = any(?) and file is not null")
                .param(messages.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    public List<Unfetched> unfetched(Collection<UUID> messages) {
        return db.sql(
                        """
                        select id, source_sealed from channels.attachments
                        where message = any(?) and state <> 'KEPT' and source_sealed is not null
                        """)
                .param(messages.toArray(UUID[]::new))
                .query((row, _) -> new Unfetched(row.getObject("id", UUID.class), row.getBytes(2)))
                .list();
    }

    /// Lines already on their way to the channel go to another conversation, where their echo finds
    /// them; the others are deleted.
    public void remove(Collection<UUID> messages, @Nullable UUID apart, UnitId nowhere) {
        if (apart != null) {
            List<UUID> onTheirWay =
                    db.sql(
                                    "select message from channels.outbox where message = any(?) and state in ('SENDING', 'UNKNOWN')")
                            .param(messages.toArray(UUID[]::new))
                            .query((row, _) -> row.getObject(1, UUID.class))
                            .list();
            for (String each :
                    List.of(
                            "messages where id",
                            "outbox where message",
                            "attachments where message")) {
                String[] table = each.split(" where ");
                db.sql(
                                "update channels.%s set conversation = ?, unit = ? where %s = any(?)"
                                        .formatted(table[0], table[1]))
                        .param(apart)
                        .param(nowhere.toString())
                        .param(onTheirWay.toArray(UUID[]::new))
                        .update();
            }
            messages = messages.stream().filter(id -> !onTheirWay.contains(id)).toList();
        }
        uprooting.uproot("channels.messages", messages);
    }

    public boolean isEmpty(UUID conversation) {
        return db.sql("select not exists (select 1 from channels.messages where conversation = ?)")
                .param(conversation)
                .query(Boolean.class)
                .single();
    }

    public void removeConversation(UUID conversation) {
        forgetReceipts(conversation);
        uprooting.uproot("channels.conversations", Set.of(conversation));
    }

    public void forgetReceipts(UUID conversation) {
        db.sql("delete from channels.early_receipts where conversation = ?")
                .param(conversation)
                .update();
    }

    /// As if the lines had never been there: times are those of what is left.
    public void settle(UUID conversation) {
        db.sql(
                        """
                        update channels.conversations c
                        set last_at = m.last_at, started_at = greatest(c.started_at, m.first_at),
                            interacted_at = case when c.interacted_at is null then null else m.heard_at end,
                            waiting_since = case when c.waiting_since is null then null else m.waiting_at end
                        from (select max(at) as last_at, min(at) as first_at,
                                     max(at) filter (where speaker = 'RESIDENT' and not in_group) as heard_at,
                                     min(at) filter (where speaker = 'RESIDENT' and at > coalesce(
                                         (select max(a.at) from channels.messages a where a.conversation = :id
                                          and a.speaker in ('OFFICER', 'CHANNEL_TOOL')), '-infinity')) as waiting_at
                              from channels.messages where conversation = :id) m
                        where c.id = :id
                        """)
                .param("id", conversation)
                .update();
    }
}
