package vn.binhyen.staff.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.staff.domain.Session;

/// The sessions, by the hash of their token; the token itself is nowhere here.
@Repository
public class Sessions {

    private final JdbcClient db;

    Sessions(JdbcClient db) {
        this.db = db;
    }

    public void open(byte[] tokenHash, UUID member, Instant now, boolean secondFactor) {
        db.sql(
                        """
                        insert into staff.sessions (token_hash, staff_id, started_at, used_at, second_factor)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(tokenHash)
                .param(member)
                .param(Accounts.utc(now))
                .param(Accounts.utc(now))
                .param(secondFactor)
                .update();
    }

    public Optional<Session> of(byte[] tokenHash) {
        return db.sql(
                        """
                        select a.id, a.display_name, a.role, a.unit, a.password_once, s.used_at,
                          s.second_factor
                        from staff.sessions s join staff.accounts a on a.id = s.staff_id
                        where s.token_hash = ? and a.disabled_at is null
                        """)
                .param(tokenHash)
                .query((row, _) ->
                        new Session(
                                Accounts.member(row),
                                row.getObject("used_at", java.time.OffsetDateTime.class)
                                        .toInstant(),
                                row.getBoolean("second_factor"),
                                row.getBoolean("password_once")))
                .optional();
    }

    public void used(byte[] tokenHash, Instant now) {
        db.sql("update staff.sessions set used_at = ? where token_hash = ?")
                .param(Accounts.utc(now))
                .param(tokenHash)
                .update();
    }

    public void close(byte[] tokenHash) {
        db.sql("delete from staff.sessions where token_hash = ?").param(tokenHash).update();
    }

    public void closeAllOf(UUID member) {
        db.sql("delete from staff.sessions where staff_id = ?").param(member).update();
    }

    public int closeUnusedSince(Instant moment) {
        return db.sql("delete from staff.sessions where used_at < ?")
                .param(Accounts.utc(moment))
                .update();
    }
}
