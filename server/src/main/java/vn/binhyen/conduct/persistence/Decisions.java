package vn.binhyen.conduct.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;

/// What the province decided about the door: whether it is open, and who is named.
@Repository
public class Decisions {

    /// @param inspector null for the door itself
    public record Standing(
            UUID id, @Nullable UUID inspector, UUID proposedBy, @Nullable UUID confirmedBy) {}

    /// Named, confirmed, not ended, and still an inspector in service.
    private static final String NAMED =
            """
            exists (select 1 from conduct.decisions d join staff.accounts a on a.id = d.inspector
                    where d.what = 'NAME_INSPECTOR' and d.confirmed_at is not null and d.ended_at is null
                      and a.role = 'INSPECTOR' and a.disabled_at is null
            """;

    private final JdbcClient db;

    Decisions(JdbcClient db) {
        this.db = db;
    }

    public boolean isOpen() {
        return db.sql(
                        """
                        select exists (select 1 from conduct.decisions where what = 'OPEN_DOOR'
                                       and confirmed_at is not null and ended_at is null)
                               and
                        """
                                + NAMED
                                + ")")
                .query(Boolean.class)
                .single();
    }

    /// Whether somebody from outside that unit is named.
    public boolean someoneOutside(UnitId unit) {
        return db.sql("select " + NAMED + " and a.unit <> ?)")
                .param(unit.toString())
                .query(Boolean.class)
                .single();
    }

    public boolean isNamed(UUID staffId) {
        return db.sql("select " + NAMED + " and a.id = ?)")
                .param(staffId)
                .query(Boolean.class)
                .single();
    }

    /// Everything that stands, the door first.
    public List<Standing> standing() {
        return db.sql(
                        """
                        select id, inspector, proposed_by, confirmed_by from conduct.decisions
                        where ended_at is null order by what desc, proposed_at, id
                        """)
                .query(Decisions::row)
                .list();
    }

    public Optional<Standing> take(UUID id) {
        return db.sql(
                        """
                        select id, inspector, proposed_by, confirmed_by from conduct.decisions
                        where id = ? and ended_at is null for update
                        """)
                .param(id)
                .query(Decisions::row)
                .optional();
    }

    /// @return false when the same stands already
    public boolean propose(UUID id, @Nullable UUID inspector, UUID by, Instant at) {
        return db.sql(
                                """
                                insert into conduct.decisions (id, what, inspector, proposed_by, proposed_at)
                                values (?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(id)
                        .param(inspector == null ? "OPEN_DOOR" : "NAME_INSPECTOR")
                        .param(inspector)
                        .param(by)
                        .param(Timestamp.from(at))
                        .update()
                == 1;
    }

    public void confirm(UUID id, UUID by, Instant at) {
        db.sql("update conduct.decisions set confirmed_by = ?, confirmed_at = ? where id = ?")
                .params(by, Timestamp.from(at), id)
                .update();
    }

    public void end(UUID id, UUID by, Instant at) {
        db.sql("update conduct.decisions set ended_by = ?, ended_at = ? where id = ?")
                .params(by, Timestamp.from(at), id)
                .update();
    }

    private static Standing row(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                row.getObject("inspector", UUID.class),
                row.getObject("proposed_by", UUID.class),
                row.getObject("confirmed_by", UUID.class));
    }

    /// Inspectors in service, by name.
    public List<StaffMember> inspectors() {
        return db.sql(
                        """
                        select id, display_name, unit from staff.accounts
                        where role = 'INSPECTOR' and disabled_at is null order by display_name, id
                        """)
                .query((row, _) ->
                        new StaffMember(
                                row.getObject("id", UUID.class),
                                row.getString("display_name"),
                                Role.INSPECTOR,
                                UnitId.parse(row.getString("unit"))))
                .list();
    }
}
