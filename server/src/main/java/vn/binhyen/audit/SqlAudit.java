package vn.binhyen.audit;

import java.time.Clock;
import java.time.ZoneOffset;
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
