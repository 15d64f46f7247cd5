package vn.binhyen.movement.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.EndReason;
import vn.binhyen.movement.ModelFact;
import vn.binhyen.movement.Origin;
import vn.binhyen.movement.SiteFact;
import vn.binhyen.movement.SiteFact.Stay;
import vn.binhyen.movement.SiteFacts;

@Repository
class SqlSiteFacts implements SiteFacts {

    private static final int AT_ONCE = 2_000;

    /// What lasted is written `from/last day`, what was said `day/number`.
    private static final String SITE =
            """
            select s.id, s.unit, s.area, s.origin, s.began, s.ended, s.version,
                   (select min(day) from movement.steps p where p.site = s.id and p.kind = 'recognition') as recognised,
                   (select min(ending) from movement.steps p where p.site = s.id and p.kind = 'ending') as ending,
                   array(select concat(since, '/', until) from movement.teams t where t.site = s.id) as teams,
                   array(select concat(since, '/', until) from movement.members m where m.holder = s.id) as named,
                   array(select concat(day, '/', members) from movement.said d where d.site = s.id) as said
            from movement.sites s
            """;

    private static final String MODEL =
            """
            select m.id, m.home, sum(s.version) as version,
                   array(select concat(lower(span), '/', upper(span))
                         from unnest(range_agg(daterange(s.began, s.ended)) filter (where s.began is not null)) as each (span)
                         order by span) as spans
            from movement.models m join movement.sites s on s.model = m.id
            """;

    private final JdbcClient db;

    SqlSiteFacts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<SiteFact> sites(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql(SITE + "where s.id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> site(row))
                .list();
    }

    @Override
    public void eachSite(Consumer<SiteFact> reader) {
        try (var sites =
                db.sql(SITE).withFetchSize(AT_ONCE).query((row, _) -> site(row)).stream()) {
            sites.forEach(reader);
        }
    }

    @Override
    public List<ModelFact> modelsOf(Collection<UUID> sites) {
        if (sites.isEmpty()) return List.of();
        return db.sql(
                        MODEL
                                + "where m.id in (select model from movement.sites where id = any(?)) group by m.id")
                .param(sites.toArray(UUID[]::new))
                .query((row, _) -> model(row))
                .list();
    }

    @Override
    public void eachModel(Consumer<ModelFact> reader) {
        try (var models =
                db
                        .sql(MODEL + "group by m.id")
                        .withFetchSize(AT_ONCE)
                        .query((row, _) -> model(row))
                        .stream()) {
            models.forEach(reader);
        }
    }

    private static SiteFact site(ResultSet row) throws SQLException {
        String ending = row.getString("ending");
        NavigableMap<LocalDate, Integer> said = new TreeMap<>();
        for (String each : texts(row.getArray("said"))) {
            int slash = each.indexOf('/');
            said.put(
                    LocalDate.parse(each.substring(0, slash)),
                    Integer.valueOf(each.substring(slash + 1)));
        }
        return new SiteFact(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                Area.ofWord(row.getString("area")).orElseThrow(),
                Origin.ofWord(row.getString("origin")).orElseThrow(),
                row.getObject("began", LocalDate.class),
                row.getObject("recognised", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                ending == null ? null : EndReason.ofWord(ending).orElseThrow(),
                stays(row.getArray("teams")),
                stays(row.getArray("named")),
                said,
                row.getInt("version"));
    }

    private static ModelFact model(ResultSet row) throws SQLException {
        return new ModelFact(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("home")),
                stays(row.getArray("spans")).stream()
                        .map(each -> new ModelFact.Span(each.from(), each.lastDay()))
                        .toList(),
                row.getInt("version"));
    }

    private static List<Stay> stays(Array written) throws SQLException {
        var stays = new ArrayList<Stay>();
        for (String each : texts(written)) {
            int slash = each.indexOf('/');
            @Nullable LocalDate until =
                    each.length() == slash + 1 ? null : LocalDate.parse(each.substring(slash + 1));
            stays.add(new Stay(LocalDate.parse(each.substring(0, slash)), until));
        }
        return stays;
    }

    private static String[] texts(Array written) throws SQLException {
        return (String[]) written.getArray();
    }
}
