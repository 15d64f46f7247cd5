package vn.binhyen.staff.persistence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.staff.PastReaders;

/// The same rows as [SqlReaders], however old.
@Repository
class SqlPastReaders implements PastReaders {

    private final JdbcClient db;

    SqlPastReaders(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<UUID> whoHadOpen(Collection<UUID> subjects) {
        return Set.copyOf(
                db.sql("select distinct staff_id from staff.readers where subject = any(?)")
                        .param(subjects.toArray(UUID[]::new))
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    @Override
    public void forget(Collection<UUID> subjects) {
        db.sql("delete from staff.readers where subject = any(?)")
                .param(subjects.toArray(UUID[]::new))
                .update();
    }
}
