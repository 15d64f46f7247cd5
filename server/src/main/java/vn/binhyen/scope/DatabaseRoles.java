package vn.binhyen.scope;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;

/// The two roles the product works under. Neither may pass row-level security, neither owns a
/// table. Said again, it changes nothing but the passwords, to the same ones. The owner needs to be
/// no superuser: to create roles is enough.
final class DatabaseRoles {

    private final JdbcTemplate owner;
    private final DatabaseAddress address;

    DatabaseRoles(DataSource owner, DatabaseAddress address) {
        this.owner = new JdbcTemplate(owner);
        this.address = address;
    }

    /// @throws IllegalStateException where a role of that name may do more than it must
    void ensure() {
        owner.execute("select pg_advisory_lock(7062025)");
        try {
            for (String role : List.of(address.appName(), address.workerName())) ensure(role);
        } finally {
            owner.execute("select pg_advisory_unlock(7062025)");
        }
    }

    private void ensure(String role) {
        // names are our own: letters, digits and underscores only
        if (!exists(role, "true")) owner.execute("create role " + role + " login");
        if (exists(role, "rolsuper or rolbypassrls or rolcreaterole or rolcreatedb")) {
            throw new IllegalStateException(
                    "The database role "
                            + role
                            + " may do more than it must. Take from it: superuser, bypassrls, createrole, createdb.");
        }
        owner.execute((Connection connection) -> {
            setPassword(connection.unwrap(PGConnection.class), role);
            return true;
        });
    }

    private boolean exists(String role, String condition) {
        String sql = "select 1 from pg_roles where rolname = ? and (" + condition + ")";
        return !owner.queryForList(sql, role).isEmpty();
    }

    /// The driver sends only what a password is checked with, so it stands in no log.
    private void setPassword(PGConnection connection, String role) throws SQLException {
        connection.alterUserPassword(role, address.password(role).toCharArray(), null);
    }
}
