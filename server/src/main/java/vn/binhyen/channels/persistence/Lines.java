package vn.binhyen.channels.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.channels.Attachment;
import vn.binhyen.channels.Button;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.DeliveryState;
import vn.binhyen.channels.HeardLine;
import vn.binhyen.channels.InboxCounts;
import vn.binhyen.channels.InboxQuery;
import vn.binhyen.channels.Line;
import vn.binhyen.channels.MediaKind;
import vn.binhyen.channels.Message;
import vn.binhyen.channels.Speaker;
import vn.binhyen.channels.Window;
import vn.binhyen.kernel.UnitId;

/// Conversations read for eyes: one with all its lines, many as lines of the inbox.
@Repository
public class Lines {

    /// Whether what was said last, or anything undecided, did not arrive.
    private static final String UNDELIVERED =
            """
            (exists (select 1 from channels.messages u
                     where u.conversation = c.id and u.delivery = 'UNDECIDED')
             or exists (select 1 from channels.messages r
                        where r.conversation = c.id and r.delivery in ('REFUSED', 'CLOSED')
                          and not exists (select 1 from channels.messages s
                                          where s.conversation = c.id and s.delivery is not null
                                            and s.seq > r.seq)))
            """;

    /// The rule on answering, by channel and last interaction.
    public interface WindowRule {
        Window of(String channel, @Nullable Instant interactedAt);
    }

    private final JdbcClient db;
    private final JsonMapper json;

    Lines(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    public Optional<Conversation> see(UUID id, WindowRule rule) {
        return db.sql(
                        """
                        select unit, channel, page, nickname, anonymous, started_at, waiting_since,
                               withdrew_at, interacted_at
                        from channels.conversations where id = ?
                        """)
                .param(id)
                .query((row, _) ->
                        new Conversation(
                                id,
                                UnitId.parse(row.getString("unit")),
                                row.getString("channel"),
                                row.getObject("page", UUID.class),
                                row.getString("nickname"),
                                row.getBoolean("anonymous"),
                                row.getTimestamp("started_at").toInstant(),
                                time(row, "waiting_since"),
                                time(row, "withdrew_at"),
                                rule.of(row.getString("channel"), time(row, "interacted_at")),
                                messages(id)))
                .optional();
    }

    public Optional<UUID> conversationOf(UUID message) {
        return db.sql("select conversation from channels.messages where id = ?")
                .param(message)
                .query((row, _) -> row.getObject("conversation", UUID.class))
                .optional();
    }

    public Optional<HeardLine> heard(UUID message) {
        return db.sql(
                        """
                        select m.id, m.conversation, m.unit, c.channel, c.page, m.kind, m.text, m.latitude,
                               m.longitude, m.tapped, m.in_group, m.at
                        from channels.messages m join channels.conversations c on c.id = m.conversation
                        where m.id = ? and m.speaker = 'RESIDENT'
                        """)
                .param(message)
                .query((row, _) ->
                        new HeardLine(
                                message,
                                row.getObject("conversation", UUID.class),
                                UnitId.parse(row.getString("unit")),
                                row.getString("channel"),
                                row.getObject("page", UUID.class),
                                row.getString("kind"),
                                row.getString("text"),
                                row.getObject("latitude", Double.class),
                                row.getObject("longitude", Double.class),
                                row.getString("tapped"),
                                row.getBoolean("in_group"),
                                row.getTimestamp("at").toInstant()))
                .optional();
    }

    public List<Line> inbox(InboxQuery query, WindowRule rule) {
        boolean waiting = query.show() == InboxQuery.Show.WAITING;
        String where =
                switch (query.show()) {
                    case WAITING -> "c.waiting_since is not null";
                    case UNDELIVERED -> UNDELIVERED;
                    case ALL -> "true";
                };
        String sql =
                """
                select c.id, c.unit, c.channel, c.page, c.nickname, c.waiting_since, c.interacted_at,
                       m.speaker, m.kind, left(m.text, 160) as text, m.at,
                """
                        + UNDELIVERED
                        + """
                        as undelivered
                        from channels.conversations c
                        cross join lateral (
                            select speaker, kind, text, at from channels.messages
                            where conversation = c.id order by at desc, seq desc limit 1) m
                        where
                        """
                        + where
                        + (query.unit() == null ? "" : " and c.unit = :unit")
                        + (query.channel() == null ? "" : " and c.channel = :channel")
                        + (query.beyond() == null
                                ? ""
                                : waiting
                                        ? " and c.waiting_since > :beyond"
                                        : " and c.last_at < :beyond")
                        + (waiting ? " order by c.waiting_since" : " order by c.last_at desc")
                        + " limit :most";
        Map<String, Object> values = new HashMap<>();
        values.put("most", query.most());
        if (query.unit() != null) values.put("unit", query.unit().toString());
        if (query.channel() != null) values.put("channel", query.channel());
        if (query.beyond() != null) values.put("beyond", Timestamp.from(query.beyond()));
        return db.sql(sql).params(values).query((row, _) -> line(row, rule)).list();
    }

    public InboxCounts counts() {
        return db.sql(
                        """
                        select count(*) as waiting,
                               (select count(*) from channels.conversations c
                                where c.id in (select conversation from channels.messages
                                               where delivery in ('UNDECIDED', 'REFUSED', 'CLOSED'))
                                  and
                        """
                                + UNDELIVERED
                                + """
                                ) as undelivered
                                from channels.conversations where waiting_since is not null
                                """)
                .query((row, _) ->
                        new InboxCounts(row.getLong("waiting"), row.getLong("undelivered")))
                .single();
    }

    private List<Message> messages(UUID conversation) {
        Map<UUID, List<Attachment>> attachments = attachments(conversation);
        return db.sql(
                        """
                        select id, speaker, staff_id, kind, text, latitude, longitude, link, quoted, in_group,
                               at, recorded_at, delivery, word, buttons::text as buttons
                        from channels.messages where conversation = ? order by at, seq
                        """)
                .param(conversation)
                .query((row, _) ->
                        message(
                                row,
                                attachments.getOrDefault(
                                        row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<Attachment>> attachments(UUID conversation) {
        Map<UUID, List<Attachment>> found = new HashMap<>();
        db.sql(
                        """
                        select id, message, kind, state, file, word from channels.attachments
                        where conversation = ? order by id
                        """)
                .param(conversation)
                .query(row -> {
                    found.computeIfAbsent(
                                    row.getObject("message", UUID.class), _ -> new ArrayList<>())
                            .add(
                                    new Attachment(
                                            row.getObject("id", UUID.class),
                                            MediaKind.valueOf(row.getString("kind")),
                                            Attachment.State.valueOf(row.getString("state")),
                                            row.getObject("file", UUID.class),
                                            row.getString("word")));
                });
        return found;
    }

    private Message message(ResultSet row, List<Attachment> attachments) throws SQLException {
        String delivery = row.getString("delivery");
        return new Message(
                row.getObject("id", UUID.class),
                Speaker.valueOf(row.getString("speaker")),
                row.getObject("staff_id", UUID.class),
                row.getString("kind"),
                row.getString("text"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getString("link"),
                row.getString("quoted"),
                row.getBoolean("in_group"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                delivery == null ? null : DeliveryState.valueOf(delivery),
                row.getString("word"),
                json.readValue(row.getString("buttons"), new TypeReference<List<Button>>() {}),
                attachments);
    }

    private static Line line(ResultSet row, WindowRule rule) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getString("channel"),
                row.getObject("page", UUID.class),
                row.getString("nickname"),
                Speaker.valueOf(row.getString("speaker")),
                row.getString("kind"),
                row.getString("text"),
                row.getTimestamp("at").toInstant(),
                time(row, "waiting_since"),
                row.getBoolean("undelivered"),
                rule.of(row.getString("channel"), time(row, "interacted_at")));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
