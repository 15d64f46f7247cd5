package vn.binhyen.figures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.figures.CountEntries.Sought;
import vn.binhyen.figures.CountEntry;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.UnitId;

/// Keyed-in counts, version by version.
@Repository
public class Entries {

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    /// Keeps versions, each the newest of its entry from now on. One that is there already stays as
    /// it is.
    ///
    /// @return the ids of those that were new
    public List<UUID> keep(Collection<CountEntry> entries) {
        if (entries.isEmpty()) return List.of();
        UUID[] ids = entries.stream().map(CountEntry::id).toArray(UUID[]::new);
        db.sql(
                        """
                        update figures.entries e set newest = false
                        from unnest(?::uuid[], ?::int[]) as new (id, version)
                        where e.id = new.id and e.version < new.version and e.newest
                        """)
                .param(ids)
                .param(entries.stream().map(CountEntry::version).toArray(Integer[]::new))
                .update();
        return db.sql(
                        """
                        insert into figures.entries (id, version, indicator, unit, day, amount, up_to, mark, note,
                                                     origin, withdrawn, staff, written_at)
                        select * from unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::date[], ?::bigint[],
                                             ?::bigint[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::uuid[],
                                             ?::timestamptz[])
                        on conflict do nothing returning id
                        """)
                .param(ids)
                .param(entries.stream().map(CountEntry::version).toArray(Integer[]::new))
                .param(entries.stream().map(CountEntry::indicator).toArray(String[]::new))
                .param(entries.stream().map(it -> it.unit().toString()).toArray(String[]::new))
                .param(entries.stream().map(it -> it.day().toString()).toArray(String[]::new))
                .param(entries.stream().map(it -> it.figure().amount()).toArray(Long[]::new))
                .param(entries.stream().map(it -> it.figure().upTo()).toArray(Long[]::new))
                .param(entries.stream().map(it -> it.figure().mark().word()).toArray(String[]::new))
                .param(entries.stream().map(CountEntry::note).toArray(String[]::new))
                .param(entries.stream().map(CountEntry::origin).toArray(String[]::new))
                .param(entries.stream().map(CountEntry::withdrawn).toArray(Boolean[]::new))
                .param(entries.stream().map(CountEntry::by).toArray(UUID[]::new))
                .param(
                        entries.stream()
                                .map(it -> it.at().atOffset(ZoneOffset.UTC).toString())
                                .toArray(String[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// All versions of one, newest first; held until the running transaction ends.
    public List<CountEntry> take(UUID id) {
        return db.sql("select * from figures.entries where id = ? order by version desc for update")
                .param(id)
                .query((row, _) -> entry(row))
                .list();
    }

    public List<CountEntry> history(UUID id) {
        return db.sql("select * from figures.entries where id = ? order by version desc")
                .param(id)
                .query((row, _) -> entry(row))
                .list();
    }

    /// The newest version of each.
    public List<CountEntry> newest(Collection<UUID> ids) {
        return db.sql("select * from figures.entries where newest and id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> entry(row))
                .list();
    }

    /// The newest version of all entries of that indicator in those units.
    public List<CountEntry> newest(String indicator, Collection<UnitId> units) {
        return db.sql(
                        "select * from figures.entries where newest and indicator = ? and unit = any(?)")
                .param(indicator)
                .param(units.stream().map(UnitId::toString).toArray(String[]::new))
                .query((row, _) -> entry(row))
                .list();
    }

    /// The newest version of every entry, one by one.
    public void eachNewest(Consumer<CountEntry> reader) {
        db.sql("select * from figures.entries where newest")
                .query((ResultSet row) -> reader.accept(entry(row)));
    }

    public List<CountEntry> page(Sought sought, int page, int size) {
        return db.sql(
                        "select * from figures.entries where "
                                + SOUGHT
                                + " order by day desc, id limit :size offset :from")
                .param("indicator", sought.indicator())
                .param("unit", sought.unit().map(UnitId::toString).orElse(""))
                .param("size", size)
                .param("from", (page - 1) * size)
                .query((row, _) -> entry(row))
                .list();
    }

    public long count(Sought sought) {
        return db.sql("select count(*) from figures.entries where " + SOUGHT)
                .param("indicator", sought.indicator())
                .param("unit", sought.unit().map(UnitId::toString).orElse(""))
                .query(Long.class)
                .single();
    }

    private static final String SOUGHT =
            "newest and (:indicator = '' or indicator = :indicator) and (:unit = '' or unit = :unit)";

    /// Whether the asker may write for that unit.
    public boolean maySee(UnitId unit) {
        return db.sql(
                        "select exists (select from staff.scope where staff_id = scope.asker() and unit = ?)")
                .param(unit.toString())
                .query(Boolean.class)
                .single();
    }

    private static CountEntry entry(ResultSet row) throws SQLException {
        return new CountEntry(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("indicator"),
                UnitId.parse(row.getString("unit")),
                row.getObject("day", LocalDate.class),
                new Figure(
                        row.getLong("amount"),
                        row.getLong("up_to"),
                        Mark.ofWord(row.getString("mark"))),
                row.getString("note"),
                row.getString("origin"),
                row.getBoolean("withdrawn"),
                row.getObject("staff", UUID.class),
                row.getTimestamp("written_at").toInstant());
    }
}
