package vn.binhyen.zalo.persistence;

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
import vn.binhyen.zalo.AccountState;

/// The connected pages and their sealed tokens.
@Repository
public class Accounts {

    /// A page; both tokens sealed under its key.
    public record Account(
            String oaId,
            String appId,
            UUID page,
            UUID key,
            byte[] accessToken,
            byte[] refreshToken,
            byte[] seed,
            AccountState state,
            @Nullable String word,
            Instant refreshedAt,
            Instant expiresAt,
            @Nullable Instant refreshSentAt) {}

    private static final String COLUMNS =
            """
            oa_id, app_id, page, key, access_token, refresh_token, seed, state, word, refreshed_at,
            expires_at, refresh_sent_at
            """;

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    public List<Account> all() {
        return db.sql("select " + COLUMNS + " from zalo.accounts order by oa_id")
                .query(Accounts::account)
                .list();
    }

    public Optional<Account> see(String oaId) {
        return db.sql("select " + COLUMNS + " from zalo.accounts where oa_id = ?")
                .param(oaId)
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> ofPage(UUID page) {
        return db.sql("select " + COLUMNS + " from zalo.accounts where page = ?")
                .param(page)
                .query(Accounts::account)
                .optional();
    }

    /// Adds the page, or gives it the operator's new tokens and makes it whole again.
    public void put(Account account, Instant nextRefresh) {
        db.sql(
                        """
                        insert into zalo.accounts
                            (oa_id, app_id, page, key, access_token, refresh_token, seed, refreshed_at,
                             expires_at, next_refresh_at)
                        values (:oaId, :appId, :page, :key, :access, :refresh, :seed, :refreshedAt,
                                :expiresAt, :next)
                        on conflict (oa_id) do update
                        set app_id = excluded.app_id, page = excluded.page, key = excluded.key,
                            access_token = excluded.access_token,
                            refresh_token = excluded.refresh_token, seed = excluded.seed,
                            state = 'CONNECTED', word = null, refreshed_at = excluded.refreshed_at,
                            expires_at = excluded.expires_at, refresh_sent_at = null,
                            next_refresh_at = excluded.next_refresh_at, lease_by = null,
                            lease_until = null
                        """)
                .param("oaId", account.oaId())
                .param("appId", account.appId())
                .param("page", account.page())
                .param("key", account.key())
                .param("access", account.accessToken())
                .param("refresh", account.refreshToken())
                .param("seed", account.seed())
                .param("refreshedAt", Timestamp.from(account.refreshedAt()))
                .param("expiresAt", Timestamp.from(account.expiresAt()))
                .param("next", Timestamp.from(nextRefresh))
                .update();
    }

    public List<String> dueForRefresh(Instant now) {
        return db.sql(
                        """
                        select oa_id from zalo.accounts
                        where state = 'CONNECTED' and next_refresh_at <= ?
                        """)
                .param(Timestamp.from(now))
                .query((row, _) -> row.getString("oa_id"))
                .list();
    }

    /// Takes the lease on a page's refresh token, if nobody holds it.
    public boolean lease(String oaId, UUID by, Instant now, Instant until) {
        return db.sql(
                                """
                                update zalo.accounts set lease_by = ?, lease_until = ?
                                where oa_id = ? and (lease_until is null or lease_until < ?)
                                """)
                        .params(by, Timestamp.from(until), oaId, Timestamp.from(now))
                        .update()
                == 1;
    }

    public boolean isLeased(String oaId, Instant now) {
        return db.sql("select lease_until >= ? as held from zalo.accounts where oa_id = ?")
                .params(Timestamp.from(now), oaId)
                .query((row, _) -> row.getBoolean("held"))
                .single();
    }

    /// Written before the refresh token leaves the house.
    public void sending(String oaId, UUID by, Instant now) {
        db.sql("update zalo.accounts set refresh_sent_at = ? where oa_id = ? and lease_by = ?")
                .params(Timestamp.from(now), oaId, by)
                .update();
    }

    /// The new pair; nothing happens unless the lease is still held.
    public boolean refreshed(
            String oaId,
            UUID by,
            byte[] access,
            byte[] refresh,
            Instant now,
            Instant expiresAt,
            Instant nextRefresh) {
        return db.sql(
                                """
                                update zalo.accounts
                                set access_token = :access, refresh_token = :refresh, state = 'CONNECTED',
                                    word = null, refreshed_at = :now, expires_at = :expires,
                                    refresh_sent_at = null, next_refresh_at = :next, lease_by = null,
                                    lease_until = null
                                where oa_id = :oaId and lease_by = :by
                                """)
                        .param("access", access)
                        .param("refresh", refresh)
                        .param("now", Timestamp.from(now))
                        .param("expires", Timestamp.from(expiresAt))
                        .param("next", Timestamp.from(nextRefresh))
                        .param("oaId", oaId)
                        .param("by", by)
                        .update()
                == 1;
    }

    /// The refresh failed: the tokens stay as they are.
    ///
    /// @param mayBeSpent whether the token left and no answer came
    public void notRefreshed(
            String oaId,
            UUID by,
            AccountState state,
            String word,
            boolean mayBeSpent,
            Instant nextRefresh) {
        db.sql(
                        """
                        update zalo.accounts
                        set state = :state, word = :word, next_refresh_at = :next, lease_by = null,
                            lease_until = null,
                            refresh_sent_at = case when :mayBeSpent then refresh_sent_at end
                        where oa_id = :oaId and lease_by = :by
                        """)
                .param("state", state.name())
                .param("word", word)
                .param("mayBeSpent", mayBeSpent)
                .param("next", Timestamp.from(nextRefresh))
                .param("oaId", oaId)
                .param("by", by)
                .update();
    }

    public void release(String oaId, UUID by) {
        db.sql(
                        """
                        update zalo.accounts set lease_by = null, lease_until = null
                        where oa_id = ? and lease_by = ?
                        """)
                .params(oaId, by)
                .update();
    }

    public void stop(String oaId, String word) {
        db.sql("update zalo.accounts set state = 'STOPPED', word = ? where oa_id = ?")
                .params(word, oaId)
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Timestamp sent = row.getTimestamp("refresh_sent_at");
        return new Account(
                row.getString("oa_id"),
                row.getString("app_id"),
                row.getObject("page", UUID.class),
                row.getObject("key", UUID.class),
                row.getBytes("access_token"),
                row.getBytes("refresh_token"),
                row.getBytes("seed"),
                AccountState.valueOf(row.getString("state")),
                row.getString("word"),
                row.getTimestamp("refreshed_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                sent == null ? null : sent.toInstant());
    }
}
