package vn.binhyen.staff.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.domain.Account;
import vn.binhyen.staff.domain.SealedSecret;

/// The accounts. Officers read names and roles; the rest is read and written by the worker only.
@Repository
public class Accounts {

    private static final String COLUMNS =
            """
            id, display_name, role, unit, sign_in_name, password_hash, password_once, totp_key,
            totp_sealed, totp_step, failures, locked_until, last_seen_at, disabled_at
            """;

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    /// The account of that name, held until the transaction ends, so that tries count one by one.
    public Optional<Account> holdNamed(String signInName) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + " from staff.accounts where sign_in_name = ? for update")
                .param(signInName.strip().toLowerCase(Locale.ROOT))
                .query((row, _) -> account(row))
                .optional();
    }

    public Optional<Account> hold(UUID id) {
        return db.sql("select " + COLUMNS + " from staff.accounts where id = ? for update")
                .param(id)
                .query((row, _) -> account(row))
                .optional();
    }

    /// One account for each role, the first by name: the people of the story.
    public List<StaffMember> oneOfEachRole() {
        return db.sql(
                        """
                        select distinct on (role) id, display_name, role, unit
                        from staff.accounts where disabled_at is null
                        order by role, sign_in_name
                        """)
                .query((row, _) -> member(row))
                .list();
    }

    public List<StaffMember> all() {
        return db.sql("select id, display_name, role, unit from staff.accounts")
                .query((row, _) -> member(row))
                .list();
    }

    public Optional<StaffMember> memberOf(UUID id) {
        return db.sql("select id, display_name, role, unit from staff.accounts where id = ?")
                .param(id)
                .query((row, _) -> member(row))
                .optional();
    }

    public List<StaffMember> membersOf(Set<UUID> ids) {
        return db.sql("select id, display_name, role, unit from staff.accounts where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> member(row))
                .list();
    }

    public List<StaffMember> inService(UnitId unit) {
        return db.sql(
                        """
                        select id, display_name, role, unit from staff.accounts
                        where unit = ? and disabled_at is null order by display_name, id
                        """)
                .param(unit.toString())
                .query((row, _) -> member(row))
                .list();
    }

    /// Adds the account.
    ///
    /// @return false if the name is taken
    public boolean add(Account account) {
        StaffMember member = account.member();
        return db.sql(
                                """
                                insert into staff.accounts
                                  (id, sign_in_name, display_name, role, unit, password_hash, password_once)
                                values (?, ?, ?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .param(member.id())
                        .param(account.signInName().toLowerCase(Locale.ROOT))
                        .param(member.displayName())
                        .param(member.role().name())
                        .param(member.unit().toString())
                        .param(account.passwordHash())
                        .param(account.passwordOnce())
                        .update()
                == 1;
    }

    public void keep(Account account) {
        SealedSecret secret = account.secret();
        db.sql(
                        """
                        update staff.accounts set password_hash = ?, password_once = ?, totp_key = ?,
                          totp_sealed = ?, totp_step = ?, failures = ?, locked_until = ?, last_seen_at = ?
                        where id = ?
                        """)
                .param(account.passwordHash())
                .param(account.passwordOnce())
                .param(secret == null ? null : secret.key())
                .param(secret == null ? null : secret.sealed())
                .param(account.lastStep())
                .param(account.failures())
                .param(utc(account.lockedUntil()))
                .param(utc(account.lastSeenAt()))
                .param(account.member().id())
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("totp_sealed");
        return new Account(
                member(row),
                row.getString("sign_in_name"),
                row.getString("password_hash"),
                row.getBoolean("password_once"),
                sealed == null
                        ? null
                        : new SealedSecret(row.getObject("totp_key", UUID.class), sealed),
                row.getLong("totp_step"),
                row.getInt("failures"),
                instant(row, "locked_until"),
                instant(row, "last_seen_at"),
                instant(row, "disabled_at"));
    }

    static StaffMember member(ResultSet row) throws SQLException {
        return new StaffMember(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                UnitId.parse(row.getString("unit")));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
