package vn.binhyen.scope;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings each module's schema to its newest version, in the order in which modules may use each
/// other. Forward only; a second run finds nothing to do; two nodes starting at once wait for each
/// other.
public final class Migrations {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    static final List<String> MODULES =
            List.of(
                    "scope",
                    "journal",
                    "audit",
                    "vault",
                    "staff",
                    "territory", // its rules ask staff who may write
                    "presence",
                    "channels",
                    "zalo",
                    "cases",
                    "conduct",
                    "guidance",
                    "dialogue",
                    "movement",
                    "activities",
                    "figures",
                    "published",
                    "obligations",
                    "assessment",
                    "targets",
                    "announcements",
                    "openfigures",
                    "examples",
                    "partners",
                    "cameras",
                    "story");

    private final DataSource owner;
    private final DatabaseAddress address;

    Migrations(DataSource owner, DatabaseAddress address) {
        this.owner = owner;
        this.address = address;
    }

    void run() {
        int applied = 0;
        for (String module : MODULES) applied += migrate(module);
        if (applied > 0) log.info("{} migrations applied", applied);
    }

    private int migrate(String module) {
        return Flyway.configure()
                .dataSource(owner)
                .schemas(module)
                .defaultSchema(module)
                .table("migrations")
                .locations("classpath:db/migration/" + module)
                .placeholders(Map.of("app", address.appName(), "worker", address.workerName()))
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
