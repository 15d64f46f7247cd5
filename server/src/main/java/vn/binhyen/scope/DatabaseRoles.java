package vn.binhyen.scope;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// The two roles the product works under. Neither may pass row-level security, neither owns a
/// table. Said again, it changes nothing but the passwords, to the same ones.
final class DatabaseRoles {

    private final JdbcTemplate owner;
    private final DatabaseAddress address;

    DatabaseRoles(DataSource owner, DatabaseAddress address) {
        this.owner = new JdbcTemplate(owner);
        this.address = address;
    }

    void ensure() {
        owner.execute("select pg_advisory_lock(7062025)");
        try {
            for (String role : List.of(address.appName(), address.workerName())) ensure(role);
        } finally {
            owner.execute("select pg_advisory_unlock(7062025)");
        }
    }

    private void ensure(String role) {
        boolean there =
                owner.queryForList("select 1 from pg_roles where rolname = ?", role).size() == 1;
        // names and passwords are our own: letters, digits and underscores only
        String verb = there ? "alter" : "create";
        owner.execute(
                verb
                        + " role "
                        + role
                        + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                        + address.password(role)
                        + "'");
    }
}
