package vn.binhyen.dialogue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.dialogue.domain.Forwarding;

/// Bound chats, the codes that bind them, and what is being forwarded in each.
@Repository
public class Bindings {

    /// @param lastGroup the group named last; empty for none
    /// @param heardAt the channel's time of the newest thing taken into account
    public record Bound(UUID staffId, Forwarding forwarding, String lastGroup, Instant heardAt) {}

    private final JdbcClient db;

    Bindings(JdbcClient db) {
        this.db = db;
    }

    /// Gives a member a code; the one before is void.
    public void giveCode(UUID staffId, byte[] fingerprint, Instant until) {
        db.sql(
                        """
                        insert into dialogue.binding_codes (staff_id, fingerprint, until) values (?, ?, ?)
                        on conflict (staff_id) do update
                        set fingerprint = excluded.fingerprint, until = excluded.until
                        """)
                .params(staffId, fingerprint, Timestamp.from(until))
                .update();
    }

    /// Takes a code back, once: whose it was, if it is still good.
    public Optional<UUID> redeem(byte[] fingerprint, Instant now) {
        return db.sql(
                        """
                        delete from dialogue.binding_codes where fingerprint = ? and until > ?
                        returning staff_id
                        """)
                .params(fingerprint, Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    public void bind(UUID conversation, UUID staffId, Instant at, Instant now) {
        db.sql(
                        """
                        insert into dialogue.bindings (conversation, staff_id, bound_at, heard_at)
                        values (?, ?, ?, ?)
                        on conflict (conversation) do update
                        set staff_id = excluded.staff_id, bound_at = excluded.bound_at, step = 'IDLE',
                            words = '', pictures = 0, last_group = '', heard_at = excluded.heard_at
                        """)
                .params(conversation, staffId, Timestamp.from(now), Timestamp.from(at))
                .update();
    }

    /// Held until the running transaction ends.
    public Optional<Bound> take(UUID conversation) {
        return db.sql("select * from dialogue.bindings where conversation = ? for update")
                .param(conversation)
                .query((row, _) ->
                        new Bound(
                                row.getObject("staff_id", UUID.class),
                                forwarding(row),
                                row.getString("last_group"),
                                row.getTimestamp("heard_at").toInstant()))
                .optional();
    }

    public void keep(UUID conversation, Bound now) {
        String words = "";
        int pictures = 0;
        String group = now.lastGroup();
        String step =
                switch (now.forwarding()) {
                    case Forwarding.Idle _ -> "IDLE";
                    case Forwarding.WhichGroup _ -> "WHICH_GROUP";
                    case Forwarding.Consent _ -> "CONSENT";
                };
        if (now.forwarding() instanceof Forwarding.WhichGroup it) {
            words = it.words();
            pictures = it.pictures();
        }
        if (now.forwarding() instanceof Forwarding.Consent it) {
            words = it.words();
            pictures = it.pictures();
            group = it.group();
        }
        db.sql(
                        """
                        update dialogue.bindings
                        set step = ?, words = ?, pictures = ?, last_group = ?, heard_at = ?
                        where conversation = ?
                        """)
                .params(step, words, pictures, group, Timestamp.from(now.heardAt()), conversation)
                .update();
    }

    public List<Instant> since(UUID staffId) {
        return db.sql("select bound_at from dialogue.bindings where staff_id = ? order by 1")
                .param(staffId)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .list();
    }

    public int unbind(UUID staffId) {
        return db.sql("delete from dialogue.bindings where staff_id = ?").param(staffId).update();
    }

    private static Forwarding forwarding(ResultSet row) throws SQLException {
        String words = row.getString("words");
        int pictures = row.getInt("pictures");
        return switch (row.getString("step")) {
            case "IDLE" -> new Forwarding.Idle();
            case "WHICH_GROUP" -> new Forwarding.WhichGroup(words, pictures);
            case "CONSENT" -> new Forwarding.Consent(words, pictures, row.getString("last_group"));
            case String other -> throw new IllegalStateException("unknown step " + other);
        };
    }
}
