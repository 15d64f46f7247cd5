package vn.binhyen.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;

/// The rows of the audit.
@Repository
class SqlAudit implements Audit {

    private final JdbcClient db;
    private final Clock clock;

    SqlAudit(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void looked(
            Asker asker, String what, UUID subject, @Nullable UnitId unit, String reason) {
        write(asker, "looked:" + what, subject, unit, reason);
    }

    @Override
    public void did(Asker asker, String act, UUID subject, @Nullable UnitId unit, String note) {
        write(asker, act, subject, unit, note);
    }

    @Override
    public Set<UUID> officersAt(Collection<UUID> subjects) {
        return Set.copyOf(
                db.sql(
                                """
                                select distinct substring(asker from 9)::uuid from audit.entries
                                where subject = any(?) and asker like 'officer:%'
                                """)
                        .param(subjects.toArray(UUID[]::new))
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    @Override
    public void withhold(Collection<UUID> subjects) {
        db.sql(
                        """
                        insert into audit.withheld (subject) select * from unnest(?::uuid[])
                        on conflict do nothing
                        """)
                .param(subjects.toArray(UUID[]::new))
                .update();
    }

    private void write(
            Asker asker, String act, UUID subject, @Nullable UnitId unit, String reason) {
        String who =
                switch (asker) {
                    case Asker.Officer officer -> "officer:" + officer.staffId();
                    case Asker.Worker worker -> "worker:" + worker.name();
                };
        db.sql(
                        """
                        insert into audit.entries (at, asker, act, subject, unit, reason)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(who)
                .param(act)
                .param(subject)
                .param(unit == null ? null : unit.toString())
                .param(reason)
                .update();
    }
}
