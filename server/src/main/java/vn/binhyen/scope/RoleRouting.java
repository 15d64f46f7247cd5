package vn.binhyen.scope;

import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import vn.binhyen.kernel.Asker;

/// Gives a connection of the role that fits whoever asks; none at all when nobody does.
final class RoleRouting extends AbstractRoutingDataSource {

    static final ScopedValue<Asker> ASKER = ScopedValue.newInstance();

    enum Role {
        APP,
        WORKER
    }

    RoleRouting(DataSource app, DataSource worker) {
        setTargetDataSources(Map.of(Role.APP, app, Role.WORKER, worker));
        setLenientFallback(false);
    }

    static @Nullable Asker running() {
        return ASKER.isBound() ? ASKER.get() : null;
    }

    @Override
    protected Object determineCurrentLookupKey() {
        if (!ASKER.isBound()) {
            throw new IllegalStateException("the database is read only inside a transaction");
        }
        return switch (ASKER.get()) {
            case Asker.Officer _ -> Role.APP;
            case Asker.Worker _ -> Role.WORKER;
        };
    }
}
