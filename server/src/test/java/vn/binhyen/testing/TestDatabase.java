package vn.binhyen.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.binhyen.postgres.EmbeddedPostgres;

/// One real PostgreSQL for all tests of a JVM; each shared context gets a database of its own in
/// it. Durability is off here, since no test of a single JVM kills the database; the faults' tests
/// do not use it.
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    private static final class Holder {
        static final EmbeddedPostgres POSTGRES =
                EmbeddedPostgres.start(
                        Path.of("target/test-postgres/" + ProcessHandle.current().pid()),
                        List.of("fsync=off", "synchronous_commit=off", "max_connections=120"));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(POSTGRES::close));
        }
    }

    public static EmbeddedPostgres postgres() {
        return Holder.POSTGRES;
    }

    /// A fresh, empty database; its name is returned.
    public static String create() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        postgres().createDatabase(name);
        return name;
    }
}
