package vn.binhyen.targets.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.targets.Denominator;
import vn.binhyen.targets.Target;

/// Targets, and how many there are in all. Nothing is written over.
@Repository
public class KeptTargets {

    /// One audience of one unit.
    public record Place(UnitId unit, String audience) {}

    private final JdbcClient db;

    KeptTargets(JdbcClient db) {
        this.db = db;
    }

    /// What was typed last.
    public Map<Place, Target> targets(Collection<UnitId> units, int year) {
        var known = new HashMap<Place, Target>();
        db.sql(
                        """
                        select distinct on (unit, audience) unit, audience, percent, source
                        from targets.targets where year = ? and unit = any(?) order by unit, audience, id desc
                        """)
                .param(year)
                .param(texts(units))
                .query((row, _) ->
                        new Target(
                                UnitId.parse(row.getString("unit")),
                                year,
                                row.getString("audience"),
                                row.getBigDecimal("percent"),
                                row.getString("source")))
                .list()
                .forEach(each -> known.put(new Place(each.unit(), each.audience()), each));
        return known;
    }

    /// The newest number for that day or before; of two for one day what was typed last.
    public Map<Place, Denominator> wholes(Collection<UnitId> units, LocalDate day) {
        record Row(Place place, Denominator whole) {}
        var known = new HashMap<Place, Denominator>();
        db.sql(
                        """
                        select distinct on (unit, audience) unit, audience, amount, as_of, source
                        from targets.wholes where as_of <= ? and unit = any(?)
                        order by unit, audience, as_of desc, id desc
                        """)
                .param(day)
                .param(texts(units))
                .query((row, _) ->
                        new Row(
                                new Place(
                                        UnitId.parse(row.getString("unit")),
                                        row.getString("audience")),
                                new Denominator(
                                        row.getLong("amount"),
                                        row.getObject("as_of", LocalDate.class),
                                        row.getString("source"))))
                .list()
                .forEach(each -> known.put(each.place(), each.whole()));
        return known;
    }

    public void keep(Target target, UUID by, Instant at) {
        db.sql(
                        """
                        insert into targets.targets (unit, year, audience, percent, source, staff, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        target.unit().toString(),
                        target.year(),
                        target.audience(),
                        target.percent(),
                        target.source(),
                        by,
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void keep(Place place, Denominator whole, UUID by, Instant at) {
        db.sql(
                        """
                        insert into targets.wholes (unit, audience, amount, as_of, source, staff, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        place.unit().toString(),
                        place.audience(),
                        whole.amount(),
                        whole.asOf(),
                        whole.source(),
                        by,
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whether the asker's scope holds that unit.
    public boolean maySee(UnitId unit) {
        return db.sql(
                        "select exists (select from staff.scope where staff_id = scope.asker() and unit = ?)")
                .param(unit.toString())
                .query(Boolean.class)
                .single();
    }

    private static String[] texts(Collection<UnitId> units) {
        return units.stream().map(UnitId::toString).toArray(String[]::new);
    }
}
