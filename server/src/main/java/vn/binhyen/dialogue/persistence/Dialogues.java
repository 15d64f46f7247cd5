package vn.binhyen.dialogue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.dialogue.domain.Draft;
import vn.binhyen.dialogue.domain.Standing;

/// Where the dialogues stand, so that any node can go on after any restart.
@Repository
public class Dialogues {

    /// @param heardAt the channel's time of the newest thing taken into account
    public record Kept(
            Standing standing,
            Instant heardAt,
            @Nullable Instant offeredAt,
            @Nullable Instant officerAt) {}

    private final JdbcClient db;
    private final JsonMapper json;

    Dialogues(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// Held until the running transaction ends.
    public Optional<Kept> take(UUID conversation) {
        return db.sql(
                        """
                        select mode, reminded, draft::text as draft, heard_at, offered_at, officer_at
                        from dialogue.dialogues where conversation = ? for update
                        """)
                .param(conversation)
                .query((row, _) -> kept(row))
                .optional();
    }

    /// Keeps where it stands. Times only go forward.
    public void keep(UUID conversation, Kept now) {
        db.sql(
                        """
                        insert into dialogue.dialogues
                            (conversation, mode, reminded, draft, heard_at, offered_at, officer_at)
                        values (:conversation, :mode, :reminded, :draft::jsonb, :heardAt, :offeredAt,
                                :officerAt)
                        on conflict (conversation) do update
                        set mode = excluded.mode, reminded = excluded.reminded, draft = excluded.draft,
                            heard_at = greatest(dialogues.heard_at, excluded.heard_at),
                            offered_at = excluded.offered_at, officer_at = excluded.officer_at
                        """)
                .param("conversation", conversation)
                .param("mode", mode(now.standing()))
                .param("reminded", now.standing() instanceof Standing.Paused p && p.reminded())
                .param("draft", json.writeValueAsString(draft(now.standing())))
                .param("heardAt", Timestamp.from(now.heardAt()))
                .param("offeredAt", time(now.offeredAt()))
                .param("officerAt", time(now.officerAt()))
                .update();
    }

    /// Lets go of what these dialogues had been told; from now on they are quiet.
    public void forget(Collection<UUID> conversations) {
        db.sql(
                        """
                        update dialogue.dialogues set mode = 'QUIET', reminded = false, draft = '{}'
                        where conversation = any(?)
                        """)
                .param(conversations.toArray(UUID[]::new))
                .update();
    }

    private Kept kept(ResultSet row) throws SQLException {
        Standing standing =
                switch (row.getString("mode")) {
                    case "QUIET" -> new Standing.Quiet();
                    case "OFFERED" -> new Standing.Offered(draft(row));
                    case "FILLING" -> new Standing.Filling(draft(row));
                    case "CHANGING" -> new Standing.Changing(draft(row));
                    case "PAUSED" -> new Standing.Paused(draft(row), row.getBoolean("reminded"));
                    case String other -> throw new IllegalStateException("unknown mode " + other);
                };
        return new Kept(
                standing,
                row.getTimestamp("heard_at").toInstant(),
                instant(row, "offered_at"),
                instant(row, "officer_at"));
    }

    /// Only where there is one: of a quiet dialogue nothing is left to read.
    private Draft draft(ResultSet row) throws SQLException {
        return json.readValue(row.getString("draft"), Draft.class);
    }

    private static String mode(Standing standing) {
        return switch (standing) {
            case Standing.Quiet _ -> "QUIET";
            case Standing.Offered _ -> "OFFERED";
            case Standing.Filling _ -> "FILLING";
            case Standing.Changing _ -> "CHANGING";
            case Standing.Paused _ -> "PAUSED";
        };
    }

    private static Draft draft(Standing standing) {
        return switch (standing) {
            case Standing.Quiet _ -> Draft.EMPTY;
            case Standing.Offered(Draft draft) -> draft;
            case Standing.Filling(Draft draft) -> draft;
            case Standing.Changing(Draft draft) -> draft;
            case Standing.Paused(Draft draft, _) -> draft;
        };
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
