package vn.binhyen.territory.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Counted;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceCounts;

/// Counts as one table to which rows are only added.
@Repository
class SqlPlaceCounts implements PlaceCounts {

    private static final String COLUMNS = "unit, village, what, as_written, as_of, source";

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    SqlPlaceCounts(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<PlaceCount> latest(UnitId unit, LocalDate day) {
        return db.sql(
                        """
                        select distinct on (village, what) %s from territory.counts
                        where unit = ? and as_of <= ?
                        order by village, what, as_of desc, recorded_at desc, id desc
                        """
                                .formatted(COLUMNS))
                .params(unit.toString(), day)
                .query(SqlPlaceCounts::count)
                .list();
    }

    @Override
    public Map<UnitId, Long> wholes(Collection<UnitId> units, Counted what, LocalDate day) {
        var wholes = new HashMap<UnitId, Long>();
        db.sql(
                        """
                        select distinct on (unit) unit, amount from territory.counts
                        where unit = any(:units) and village is null and what = :what
                          and as_of <= :day and amount is not null
                        order by unit, as_of desc, recorded_at desc, id desc
                        """)
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .param("what", what.word())
                .param("day", day)
                .query(row -> {
                    wholes.put(UnitId.parse(row.getString("unit")), row.getLong("amount"));
                });
        return wholes;
    }

    @Override
    public boolean record(PlaceCount count, Asker by) {
        if (keptFor(count).contains(count)) return false;
        @Nullable UUID officer =
                switch (by) {
                    case Asker.Officer(UUID staffId) -> staffId;
                    case Asker.Worker _ -> null;
                };
        db.sql(
                        """
                        insert into territory.counts (id, unit, village, what, amount, as_written, as_of,
                                                      source, recorded_at, recorded_by)
                        values (:id, :unit, :village, :what, :amount, :written, :asOf, :source, :now, :by)
                        """)
                .param("id", ids.next())
                .param("unit", count.unit().toString())
                .param("village", count.village(), Types.OTHER)
                .param("what", count.what().word())
                .param("amount", count.amount().orElse(null), Types.NUMERIC)
                .param("written", count.asWritten())
                .param("asOf", count.asOf())
                .param("source", count.source())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", officer, Types.OTHER)
                .update();
        return true;
    }

    /// What holds for exactly that day.
    private List<PlaceCount> keptFor(PlaceCount count) {
        return db.sql(
                        """
                        select %s from territory.counts
                        where unit = :unit and village is not distinct from :village
                          and what = :what and as_of = :asOf
                        order by recorded_at desc, id desc limit 1
                        """
                                .formatted(COLUMNS))
                .param("unit", count.unit().toString())
                .param("village", count.village(), Types.OTHER)
                .param("what", count.what().word())
                .param("asOf", count.asOf())
                .query(SqlPlaceCounts::count)
                .list();
    }

    private static PlaceCount count(ResultSet row, int number) throws SQLException {
        return new PlaceCount(
                UnitId.parse(row.getString("unit")),
                row.getObject("village", UUID.class),
                Counted.of(row.getString("what")).orElseThrow(),
                row.getString("as_written"),
                row.getObject("as_of", LocalDate.class),
                row.getString("source"));
    }
}
