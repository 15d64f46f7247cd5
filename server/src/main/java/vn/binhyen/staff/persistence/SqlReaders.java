package vn.binhyen.staff.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.staff.Readers;
import vn.binhyen.staff.StaffMember;

/// The readers of the last few seconds.
@Repository
class SqlReaders implements Readers {

    private static final Duration JUST_NOW = Duration.ofSeconds(20);

    private final JdbcClient db;
    private final Clock clock;

    SqlReaders(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<StaffMember> lookingToo(StaffMember me, UUID subject) {
        Instant now = clock.instant();
        db.sql(
                        """
                        insert into staff.readers (subject, staff_id, seen_at) values (?, ?, ?)
                        on conflict (subject, staff_id) do update set seen_at = excluded.seen_at
                        """)
                .param(subject)
                .param(me.id())
                .param(Accounts.utc(now))
                .update();
        return db.sql(
                        """
                        select a.id, a.display_name, a.role, a.unit
                        from staff.readers r join staff.accounts a on a.id = r.staff_id
                        where r.subject = ? and r.staff_id <> ? and r.seen_at > ?
                        order by a.display_name, a.id
                        """)
                .param(subject)
                .param(me.id())
                .param(Accounts.utc(now.minus(JUST_NOW)))
                .query((row, _) -> Accounts.member(row))
                .list();
    }
}
