package vn.binhyen.obligations.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.obligations.Gate.Leave;
import vn.binhyen.obligations.Owed;

/// Exceptions granted.
@Repository
public class Leaves {

    private final JdbcClient db;

    Leaves(JdbcClient db) {
        this.db = db;
    }

    /// False where it was granted before.
    public boolean keep(Owed owed, Leave leave) {
        return db.sql(
                                """
                                insert into obligations.leaves (id, obligation, due_before, unit, until, reason, staff, at)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                leave.id(),
                                owed.term().obligation().code(),
                                owed.term().before(),
                                owed.unit().toString(),
                                leave.until(),
                                leave.reason(),
                                leave.by(),
                                leave.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Newest first.
    public List<Leave> of(Owed owed) {
        return db.sql(
                        """
                        select * from obligations.leaves where obligation = ? and due_before = ? and unit = ?
                        order by at desc, id desc
                        """)
                .params(
                        owed.term().obligation().code(),
                        owed.term().before(),
                        owed.unit().toString())
                .query((row, _) ->
                        new Leave(
                                row.getObject("id", UUID.class),
                                row.getObject("until", LocalDate.class),
                                row.getString("reason"),
                                row.getObject("staff", UUID.class),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
