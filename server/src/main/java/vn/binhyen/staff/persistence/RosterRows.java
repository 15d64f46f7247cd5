package vn.binhyen.staff.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Shift;

/// The shifts of the duty rosters, and whether a unit's roster assigns.
@Repository
public class RosterRows {

    private static final String SHIFTS =
            """
            select d.id, d.unit, d.staff_id, a.display_name, d.begins, d.ends
            from staff.shifts d join staff.accounts a on a.id = d.staff_id
            """;

    private final JdbcClient db;

    RosterRows(JdbcClient db) {
        this.db = db;
    }

    /// Those of officers still in service.
    public List<Shift> at(UnitId unit, Instant at) {
        return db.sql(
                        SHIFTS
                                + """
                                where d.unit = :unit and d.begins <= :at and d.ends > :at and a.disabled_at is null
                                order by d.begins, a.display_name, d.id
                                """)
                .param("unit", unit.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> shift(row))
                .list();
    }

    public List<Shift> between(UnitId unit, Instant from, Instant until) {
        return db.sql(
                        SHIFTS
                                + """
                                where d.unit = :unit and d.begins < :until and d.ends > :from
                                order by d.begins, a.display_name, d.id
                                """)
                .param("unit", unit.toString())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, _) -> shift(row))
                .list();
    }

    public Optional<Shift> see(UnitId unit, UUID id) {
        return db.sql(SHIFTS + "where d.unit = :unit and d.id = :id")
                .param("unit", unit.toString())
                .param("id", id)
                .query((row, _) -> shift(row))
                .optional();
    }

    public void add(Shift shift) {
        db.sql("insert into staff.shifts (id, unit, staff_id, begins, ends) values (?, ?, ?, ?, ?)")
                .params(shift.id(), shift.unit().toString(), shift.officer())
                .params(shift.from().atOffset(ZoneOffset.UTC))
                .params(shift.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// False where the unit has no such shift.
    public boolean change(Shift shift) {
        return db.sql(
                                """
                                update staff.shifts set staff_id = ?, begins = ?, ends = ?
                                where id = ? and unit = ?
                                """)
                        .params(shift.officer(), shift.from().atOffset(ZoneOffset.UTC))
                        .params(shift.until().atOffset(ZoneOffset.UTC))
                        .params(shift.id(), shift.unit().toString())
                        .update()
                == 1;
    }

    /// False where the unit has no such shift.
    public boolean remove(UnitId unit, UUID id) {
        return db.sql("delete from staff.shifts where id = ? and unit = ?")
                        .params(id, unit.toString())
                        .update()
                == 1;
    }

    public boolean assigns(UnitId unit) {
        return db.sql("select assigns from staff.rosters where unit = ?")
                .param(unit.toString())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public void assign(UnitId unit, boolean assigns) {
        db.sql(
                        """
                        insert into staff.rosters (unit, assigns) values (?, ?)
                        on conflict (unit) do update set assigns = excluded.assigns
                        """)
                .params(unit.toString(), assigns)
                .update();
    }

    private static Shift shift(ResultSet row) throws SQLException {
        return new Shift(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getObject("staff_id", UUID.class),
                row.getString("display_name"),
                row.getTimestamp("begins").toInstant(),
                row.getTimestamp("ends").toInstant());
    }
}
