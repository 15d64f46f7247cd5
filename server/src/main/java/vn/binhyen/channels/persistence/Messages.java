package vn.binhyen.channels.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.channels.Button;
import vn.binhyen.channels.DeliveryState;
import vn.binhyen.channels.Speaker;
import vn.binhyen.kernel.UnitId;

/// The lines of conversations as use cases write them.
@Repository
public class Messages {

    /// A line to keep.
    public record NewMessage(
            UUID id,
            UUID conversation,
            UnitId unit,
            Speaker speaker,
            @Nullable UUID staffId,
            String kind,
            String text,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String link,
            byte @Nullable [] sealed,
            List<Button> buttons,
            @Nullable String providerId,
            @Nullable String quoted,
            @Nullable String formNumber,
            boolean inGroup,
            Instant at,
            Instant recordedAt,
            @Nullable DeliveryState delivery) {}

    /// A line that has a provider's id.
    public record Identified(UUID id, Speaker speaker) {}

    /// What a message says, and the buttons under it.
    ///
    /// @param told the sealed words that leave, where the line shows others
    public record Words(String kind, String text, List<Button> buttons, byte @Nullable [] told) {}

    private final JdbcClient db;
    private final JsonMapper json;

    Messages(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// Whether the product itself said just this since then.
    public boolean saidByMachineSince(UUID conversation, String text, Instant since) {
        return db.sql(
                        """
                        select exists (select 1 from channels.messages
                        where conversation = ? and speaker = ? and text = ? and recorded_at >= ?)
                        """)
                .params(conversation, Speaker.MACHINE.name(), text, Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    /// What stands on the button of ours that carries this payload; the newest, if several do.
    public Optional<String> titleOf(UUID conversation, String payload) {
        return db.sql(
                        """
                        select b ->> 'title' from channels.messages m, jsonb_array_elements(m.buttons) b
                        where m.conversation = ? and m.speaker = 'MACHINE' and b ->> 'payload' = ?
                        order by m.seq desc limit 1
                        """)
                .params(conversation, payload)
                .query(String.class)
                .optional();
    }

    /// Notes which button a line is the tap of.
    public void tapped(UUID message, String token) {
        db.sql("update channels.messages set tapped = ? where id = ?")
                .params(token, message)
                .update();
    }

    /// Keeps the line and gives its place in the order of recording. The caller holds the
    /// conversation and has looked that no line has its provider's id or form number.
    public long add(NewMessage m) {
        return db.sql(
                        """
                        insert into channels.messages
                            (id, conversation, unit, speaker, staff_id, kind, text, latitude, longitude, link,
                             sealed, buttons, provider_id, quoted, form_number, in_group, at, recorded_at,
                             delivery)
                        values (:id, :conversation, :unit, :speaker, :staffId, :kind, :text, :latitude,
                                :longitude, :link, :sealed, :buttons::jsonb, :providerId, :quoted,
                                :formNumber, :inGroup, :at, :recordedAt, :delivery)
                        returning seq
                        """)
                .param("id", m.id())
                .param("conversation", m.conversation())
                .param("unit", m.unit().toString())
                .param("speaker", m.speaker().name())
                .param("staffId", m.staffId())
                .param("kind", m.kind())
                .param("text", m.text())
                .param("latitude", m.latitude())
                .param("longitude", m.longitude())
                .param("link", m.link())
                .param("sealed", m.sealed())
                .param("buttons", json.writeValueAsString(m.buttons()))
                .param("providerId", m.providerId())
                .param("quoted", m.quoted())
                .param("formNumber", m.formNumber())
                .param("inGroup", m.inGroup())
                .param("at", Timestamp.from(m.at()))
                .param("recordedAt", Timestamp.from(m.recordedAt()))
                .param("delivery", m.delivery() == null ? null : m.delivery().name())
                .query((row, _) -> row.getLong("seq"))
                .single();
    }

    public Optional<Identified> byProviderId(UUID conversation, String providerId) {
        return db.sql(
                        """
                        select id, speaker from channels.messages
                        where conversation = ? and provider_id = ?
                        """)
                .params(conversation, providerId)
                .query((row, _) ->
                        new Identified(
                                row.getObject("id", UUID.class),
                                Speaker.valueOf(row.getString("speaker"))))
                .optional();
    }

    /// Makes a second sending of the same form wait until the first is through.
    public void holdForm(String formNumber) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 7062030))")
                .param(formNumber)
                .query((_, _) -> true)
                .single();
    }

    /// Whether it was not taken out meanwhile.
    public boolean isThere(UUID message) {
        return db.sql("select exists (select 1 from channels.messages where id = ?)")
                .param(message)
                .query(Boolean.class)
                .single();
    }

    public UUID conversationOf(UUID message) {
        return db.sql("select conversation from channels.messages where id = ?")
                .param(message)
                .query((row, _) -> row.getObject("conversation", UUID.class))
                .single();
    }

    public DeliveryState stateOf(UUID message) {
        return db.sql("select delivery from channels.messages where id = ?")
                .param(message)
                .query((row, _) -> DeliveryState.valueOf(row.getString("delivery")))
                .single();
    }

    public Words wordsOf(UUID message) {
        return db.sql(
                        """
                        select m.kind, m.text, m.buttons::text as buttons, o.told
                        from channels.messages m left join channels.outbox o on o.message = m.id
                        where m.id = ?
                        """)
                .param(message)
                .query((row, _) ->
                        new Words(
                                row.getString("kind"),
                                row.getString("text"),
                                json.readValue(
                                        row.getString("buttons"),
                                        new TypeReference<List<Button>>() {}),
                                row.getBytes("told")))
                .single();
    }

    /// The message a form of this number made: its id, then its conversation's.
    public Optional<List<UUID>> byFormNumber(String formNumber) {
        return db.sql("select id, conversation from channels.messages where form_number = ?")
                .param(formNumber)
                .query((row, _) ->
                        List.of(
                                row.getObject("id", UUID.class),
                                row.getObject("conversation", UUID.class)))
                .optional();
    }

    /// Provider's ids in a conversation, but for one message's own.
    public Set<String> providerIds(UUID conversation, UUID except) {
        return Set.copyOf(
                db.sql(
                                """
                                select provider_id from channels.messages
                                where conversation = ? and id <> ? and provider_id is not null
                                """)
                        .params(conversation, except)
                        .query((row, _) -> row.getString("provider_id"))
                        .list());
    }

    /// The newest line after the given one that neither the asker nor the product itself said.
    public Optional<UUID> newerThan(UUID conversation, UUID seen, @Nullable UUID staffId) {
        return db.sql(
                        """
                        select id from channels.messages
                        where conversation = :conversation
                          and seq > (select seq from channels.messages where id = :seen)
                          and speaker <> 'MACHINE'
                          and (:staffId::uuid is null or staff_id is distinct from :staffId::uuid)
                        order by seq desc limit 1
                        """)
                .param("conversation", conversation)
                .param("seen", seen)
                .param("staffId", staffId, java.sql.Types.OTHER)
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    public void settle(UUID message, DeliveryState state, @Nullable String word) {
        db.sql("update channels.messages set delivery = ?, word = ? where id = ?")
                .param(state.name())
                .param(word)
                .param(message)
                .update();
    }

    public void sent(UUID message, @Nullable String providerId, DeliveryState state) {
        db.sql(
                        """
                        update channels.messages set provider_id = ?, delivery = ?, word = null
                        where id = ?
                        """)
                .param(providerId)
                .param(state.name())
                .param(message)
                .update();
    }

    /// Moves a sent message on, never back; its id when it moved.
    public Optional<UUID> advance(UUID conversation, String providerId, boolean seen) {
        return db.sql(
                        """
                        update channels.messages set delivery = case when :seen then 'SEEN' else 'RECEIVED' end
                        where conversation = :conversation and provider_id = :providerId
                          and (delivery = 'SENT' or :seen and delivery = 'RECEIVED')
                        returning id
                        """)
                .param("seen", seen)
                .param("conversation", conversation)
                .param("providerId", providerId)
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    public void remove(UUID message) {
        db.sql("delete from channels.attachments where message = ?").param(message).update();
        db.sql("delete from channels.messages where id = ?").param(message).update();
    }

    /// Keeps a receipt for a message whose provider's id is not known yet.
    public void remember(UUID conversation, String providerId, boolean seen, Instant at) {
        db.sql(
                        """
                        insert into channels.early_receipts (conversation, provider_id, seen, at)
                        values (?, ?, ?, ?)
                        on conflict (conversation, provider_id)
                        do update set seen = early_receipts.seen or excluded.seen
                        """)
                .params(conversation, providerId, seen, Timestamp.from(at))
                .update();
    }

    /// Takes back what was remembered for this id: whether it was seen; empty when nothing was.
    public Optional<Boolean> recall(UUID conversation, String providerId) {
        return db.sql(
                        """
                        delete from channels.early_receipts
                        where conversation = ? and provider_id = ? returning seen
                        """)
                .params(conversation, providerId)
                .query(Boolean.class)
                .optional();
    }

    public int forgetReceiptsBefore(Instant time) {
        return db.sql("delete from channels.early_receipts where at < ?")
                .param(Timestamp.from(time))
                .update();
    }
}
