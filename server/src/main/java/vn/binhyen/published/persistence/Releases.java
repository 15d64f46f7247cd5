package vn.binhyen.published.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.Release;
import vn.binhyen.published.domain.Count;
import vn.binhyen.published.domain.Cut;
import vn.binhyen.published.domain.PublicCell;

/// What was published, and the frozen months it is summed from.
@Repository
public class Releases {

    private static final String NEWEST =
            "select id, period, edition, published_at, hash from published.releases where newest";

    /// Whether a number of a public period is shown.
    public record Told(
            PublicPeriod period, String indicator, Cut cut, String item, boolean shown) {}

    private record Frozen(
            YearMonth month, String indicator, String axis, String item, Figure figure) {}

    private final JdbcClient db;

    Releases(JdbcClient db) {
        this.db = db;
    }

    /// Others who publish wait until this transaction ends.
    public void alone() {
        db.sql("select pg_advisory_xact_lock(hashtext('published.releases'))")
                .query((row, _) -> 1)
                .list();
    }

    /// Latest period first.
    public List<Release> all() {
        return db.sql(NEWEST).query((row, _) -> release(row)).list().stream()
                .sorted((one, other) -> other.period().compareTo(one.period()))
                .toList();
    }

    /// Finer periods before those they make up.
    public List<Release> ofYear(int year) {
        return db
                .sql(NEWEST + " and year = ?")
                .param(year)
                .query((row, _) -> release(row))
                .list()
                .stream()
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .toList();
    }

    public Optional<Release> find(PublicPeriod period) {
        return db.sql(NEWEST + " and period = ?")
                .param(period.word())
                .query((row, _) -> release(row))
                .optional();
    }

    /// In the order in which they were published.
    public List<PublicCell> cells(UUID release) {
        return db.sql(
                        """
                        select indicator, cut, item, amount, mark from published.cells
                        where release = ? order by place
                        """)
                .param(release)
                .query((row, _) ->
                        new PublicCell(
                                row.getString("indicator"),
                                Cut.ofWord(row.getString("cut")),
                                row.getString("item"),
                                figure(row)))
                .list();
    }

    /// What every public period of a year shows and hides.
    public List<Told> told(int year) {
        return db.sql(
                        """
                        select r.period, c.indicator, c.cut, c.item, c.amount is not null as shown
                        from published.releases r join published.cells c on c.release = r.id
                        where r.newest and r.year = ?
                        """)
                .param(year)
                .query((row, _) ->
                        new Told(
                                period(row),
                                row.getString("indicator"),
                                Cut.ofWord(row.getString("cut")),
                                row.getString("item"),
                                row.getBoolean("shown")))
                .list();
    }

    /// The frozen months of a year's edition, indicator by indicator.
    public Map<String, Map<YearMonth, Count>> months(int year, int edition) {
        var units = new HashMap<String, Map<YearMonth, Map<String, Figure>>>();
        var kinds = new HashMap<String, Map<YearMonth, Map<String, Figure>>>();
        for (Frozen each : frozen(year, edition)) {
            Map<String, Figure> ofUnits = numbers(units, each);
            Map<String, Figure> ofKinds = numbers(kinds, each);
            if (each.axis.equals("unit")) ofUnits.put(each.item, each.figure);
            if (each.axis.equals("kind")) ofKinds.put(each.item, each.figure);
        }
        var counts = new HashMap<String, Map<YearMonth, Count>>();
        units.forEach((indicator, months) -> {
            var read = new HashMap<YearMonth, Count>();
            months.forEach((month, numbers) ->
                    read.put(
                            month,
                            new Count(
                                    numbers,
                                    kinds.getOrDefault(indicator, Map.of())
                                            .getOrDefault(month, Map.of()))));
            counts.put(indicator, read);
        });
        return counts;
    }

    private static Map<String, Figure> numbers(
            Map<String, Map<YearMonth, Map<String, Figure>>> into, Frozen each) {
        return into.computeIfAbsent(each.indicator, _ -> new HashMap<>())
                .computeIfAbsent(each.month, _ -> new HashMap<>());
    }

    private List<Frozen> frozen(int year, int edition) {
        return db.sql(
                        """
                        select month, indicator, axis, item, amount, mark from published.months
                        where edition = ? and month between ? and ?
                        """)
                .params(edition, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query((row, _) ->
                        new Frozen(
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                row.getString("indicator"),
                                row.getString("axis"),
                                row.getString("item"),
                                Figure.of(
                                        row.getLong("amount"), Mark.ofWord(row.getString("mark")))))
                .list();
    }

    /// Freezes a month; a month that came to nothing is frozen as that.
    public void freeze(int edition, YearMonth month, Map<String, Count> counts) {
        var rows = new ArrayList<Frozen>();
        counts.forEach((indicator, count) -> {
            count.units()
                    .forEach(
                            (item, it) -> rows.add(new Frozen(month, indicator, "unit", item, it)));
            count.kinds()
                    .forEach(
                            (item, it) -> rows.add(new Frozen(month, indicator, "kind", item, it)));
            if (count.units().isEmpty()) {
                rows.add(new Frozen(month, indicator, "none", "", Figure.NONE));
            }
        });
        db.sql(
                        """
                        insert into published.months (month, edition, indicator, axis, item, amount, mark)
                        select ?, ?, * from unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[])
                        """)
                .param(month.atDay(1))
                .param(edition)
                .param(rows.stream().map(Frozen::indicator).toArray(String[]::new))
                .param(rows.stream().map(Frozen::axis).toArray(String[]::new))
                .param(rows.stream().map(Frozen::item).toArray(String[]::new))
                .param(rows.stream().map(it -> it.figure().amount()).toArray(Long[]::new))
                .param(rows.stream().map(it -> it.figure().mark().word()).toArray(String[]::new))
                .update();
    }

    /// Makes a period public, in the place of its edition before.
    public void keep(Release release, UUID staff, Collection<PublicCell> cells) {
        db.sql("update published.releases set newest = false where period = ? and newest")
                .param(release.period().word())
                .update();
        db.sql(
                        """
                        insert into published.releases (id, period, year, edition, published_at, staff, hash)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        release.id(),
                        release.period().word(),
                        release.period().year(),
                        release.edition(),
                        release.publishedAt().atOffset(ZoneOffset.UTC),
                        staff,
                        release.hash())
                .update();
        db.sql(
                        """
                        insert into published.cells (release, place, indicator, cut, item, amount, mark)
                        select ?, place, indicator, cut, item, amount, mark
                        from unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[])
                             with ordinality as c (indicator, cut, item, amount, mark, place)
                        """)
                .param(release.id())
                .param(cells.stream().map(PublicCell::indicator).toArray(String[]::new))
                .param(cells.stream().map(it -> it.cut().word()).toArray(String[]::new))
                .param(cells.stream().map(PublicCell::item).toArray(String[]::new))
                .param(cells.stream().map(Releases::amount).toArray(Long[]::new))
                .param(cells.stream().map(Releases::mark).toArray(String[]::new))
                .update();
    }

    private static @Nullable Long amount(PublicCell cell) {
        Figure figure = cell.figure();
        return figure == null ? null : Long.valueOf(figure.amount());
    }

    private static @Nullable String mark(PublicCell cell) {
        Figure figure = cell.figure();
        return figure == null ? null : figure.mark().word();
    }

    private static @Nullable Figure figure(ResultSet row) throws SQLException {
        String mark = row.getString("mark");
        return mark == null ? null : Figure.of(row.getLong("amount"), Mark.ofWord(mark));
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getObject("id", UUID.class),
                period(row),
                row.getInt("edition"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("hash"));
    }

    private static PublicPeriod period(ResultSet row) throws SQLException {
        return PublicPeriod.ofWord(row.getString("period")).orElseThrow();
    }
}
