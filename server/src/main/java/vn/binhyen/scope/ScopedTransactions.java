package vn.binhyen.scope;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.kernel.Asker;

/// Transactions over the pools of [RoleRouting].
final class ScopedTransactions implements Transactions {

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final JdbcClient db;

    ScopedTransactions(PlatformTransactionManager manager, JdbcClient db) {
        this.writing = new TransactionTemplate(manager);
        this.reading = new TransactionTemplate(manager);
        this.reading.setReadOnly(true);
        this.db = db;
    }

    @Override
    public <T> T as(Asker asker, Supplier<T> work) {
        return within(asker, writing, work);
    }

    @Override
    public void as(Asker asker, Runnable work) {
        within(
                asker,
                writing,
                () -> {
                    work.run();
                    return true;
                });
    }

    @Override
    public <T> T reading(Asker asker, Supplier<T> work) {
        return within(asker, reading, work);
    }

    @Override
    public void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        work.run();
                    }
                });
    }

    private <T> T within(Asker asker, TransactionTemplate template, Supplier<T> work) {
        @Nullable Asker running = RoleRouting.running();
        if (running != null) {
            if (!running.equals(asker)) {
                throw new IllegalStateException("a transaction of " + running + " is running");
            }
            return work.get();
        }
        return ScopedValue.where(RoleRouting.ASKER, asker)
                .call(() -> transaction(asker, template, work));
    }

    @SuppressWarnings("NullAway") // the work decides whether its answer may be null
    private <T> T transaction(Asker asker, TransactionTemplate template, Supplier<T> work) {
        return template.execute(status -> {
            if (asker instanceof Asker.Officer officer) {
                db.sql("select set_config('binhyen.asker', ?, true)")
                        .param(officer.staffId().toString())
                        .query(String.class)
                        .single();
            }
            return work.get();
        });
    }
}
