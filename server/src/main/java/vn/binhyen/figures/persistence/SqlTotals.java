package vn.binhyen.figures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.figures.Comparison;
import vn.binhyen.figures.FactPage;
import vn.binhyen.figures.FactPage.Line;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Mark;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.figures.Total;
import vn.binhyen.figures.Totals;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// Totals summed from the leaves, and the facts behind them.
@Repository
class SqlTotals implements Totals {

    private static final String SUMS =
            "sum(amount) as amount, sum(over) as over, sum(about) as about, sum(range) as range";
    private static final String CELLS =
            " from figures.totals where indicator = any(?) and unit = any(?)"
                    + " and day between ? and ? and dimensions @> ?::jsonb ";

    /// Before the first day anybody counts: a stock adds up from its beginning.
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final JdbcClient db;
    private final DimensionText dimensions;
    private final Indicators indicators;

    SqlTotals(JdbcClient db, DimensionText dimensions, Indicators indicators) {
        this.db = db;
        this.dimensions = dimensions;
        this.indicators = indicators;
    }

    @Override
    public Total of(Question question) {
        return cells("select " + SUMS + CELLS, question).query(SqlTotals::total).single();
    }

    @Override
    public Comparison compared(Question question) {
        return new Comparison(of(question), of(question.in(question.period().yearBefore())));
    }

    @Override
    public Map<String, Map<UnitId, Total>> byUnit(Collection<String> codes, Question question) {
        var found = new HashMap<String, Map<UnitId, Total>>();
        for (boolean stock : new boolean[] {false, true}) {
            String[] ofOneNature =
                    codes.stream().filter(code -> isStock(code) == stock).toArray(String[]::new);
            if (ofOneNature.length == 0) continue;
            db.sql("select indicator, unit, " + SUMS + CELLS + " group by indicator, unit")
                    .param(ofOneNature)
                    .param(units(question))
                    .param(stock ? BEGINNING : question.period().from())
                    .param(question.period().to())
                    .param(dimensions.write(question.cut()))
                    .query((row, n) ->
                            found.computeIfAbsent(row.getString("indicator"), _ -> new HashMap<>())
                                    .put(UnitId.parse(row.getString("unit")), total(row, n)))
                    .list();
        }
        return found;
    }

    @Override
    public SortedMap<YearMonth, Total> byMonth(Question question) {
        var months = new TreeMap<YearMonth, Total>();
        question.period().months().forEach(month -> months.put(month, Total.NONE));
        if (isStock(question.indicator())) {
            months.replaceAll((month, _) ->
                    of(
                            question.in(
                                    new Period(
                                            month.atDay(1),
                                            earlier(
                                                    month.atEndOfMonth(),
                                                    question.period().to())))));
            return months;
        }
        cells(
                        "select date_trunc('month', day)::date as month, "
                                + SUMS
                                + CELLS
                                + " group by 1",
                        question)
                .query((row, n) ->
                        months.put(
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                total(row, n)))
                .list();
        return months;
    }

    @Override
    public Map<String, Total> byDimension(Question question, String dimension) {
        var values = new LinkedHashMap<String, Total>();
        db.sql(
                        "select coalesce(dimensions ->> ?, '') as value, "
                                + SUMS
                                + CELLS
                                + " group by 1 having sum(amount) <> 0 order by sum(amount) desc, 1")
                .param(dimension)
                .param(new String[] {question.indicator()})
                .param(units(question))
                .param(first(question))
                .param(question.period().to())
                .param(dimensions.write(question.cut()))
                .query((row, n) -> values.put(row.getString("value"), total(row, n)))
                .list();
        return values;
    }

    @Override
    public Total asRecordedAt(Instant moment, Question question) {
        return db.sql(
                        """
                        select sum(sign * amount) as amount,
                               sum(sign) filter (where mark = 'over') as over,
                               sum(sign) filter (where mark = 'about') as about,
                               sum(sign) filter (where mark = 'range') as range
                        from figures.facts
                        where indicator = any(?) and unit = any(?) and day between ? and ?
                          and dimensions @> ?::jsonb and recorded_at <= ?
                        """)
                .params(parameters(question))
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(SqlTotals::total)
                .single();
    }

    @Override
    public FactPage facts(Question question, int page, int size) {
        String day = isStock(question.indicator()) ? "max(day)" : "day";
        String grouped = isStock(question.indicator()) ? "" : ", day";
        var count = new long[1];
        var lines =
                db.sql(
                                """
                                with behind as (
                                  select source_type, source_id, unit, %s as day, f.dimensions,
                                         sum(sign * amount) as amount, max(version) as version,
                                         (array_agg(mark order by version desc, sign desc))[1] as mark,
                                         max(recorded_at) as recorded_at, count(*) over () as sources
                                  from figures.facts f
                                  where indicator = any(?) and unit = any(?) and day between ? and ?
                                    and f.dimensions @> ?::jsonb
                                  group by source_type, source_id, unit, f.dimensions %s
                                  having sum(sign * amount) <> 0
                                  order by 4 desc, source_id, unit
                                  limit ? offset ?)
                                select b.source_type, b.source_id, b.unit, b.day, b.dimensions::text as dimensions,
                                       b.amount, b.version, b.mark, b.recorded_at, b.sources, t.deleted_on
                                from behind b left join figures.tombstones t
                                  on t.source_type = b.source_type and t.source_id = b.source_id
                                order by b.day desc, b.source_id, b.unit
                                """
                                        .formatted(day, grouped))
                        .params(parameters(question))
                        .param(size)
                        .param((page - 1) * size)
                        .query((row, _) -> {
                            count[0] = row.getLong("sources");
                            return line(row);
                        })
                        .list();
        return new FactPage(lines, page, size, count[0]);
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                new Source(row.getString("source_type"), row.getObject("source_id", UUID.class)),
                row.getInt("version"),
                UnitId.parse(row.getString("unit")),
                row.getObject("day", LocalDate.class),
                dimensions.read(row.getString("dimensions")),
                row.getLong("amount"),
                Mark.valueOf(row.getString("mark").toUpperCase(Locale.ROOT)),
                row.getTimestamp("recorded_at").toInstant(),
                Optional.ofNullable(row.getObject("deleted_on", LocalDate.class)));
    }

    private JdbcClient.StatementSpec cells(String sql, Question question) {
        return db.sql(sql).params(parameters(question));
    }

    private List<Object> parameters(Question question) {
        return List.of(
                new String[] {question.indicator()},
                units(question),
                first(question),
                question.period().to(),
                dimensions.write(question.cut()));
    }

    private LocalDate first(Question question) {
        return isStock(question.indicator()) ? BEGINNING : question.period().from();
    }

    private boolean isStock(String code) {
        return indicators.find(code).map(Indicator::isStock).orElse(false);
    }

    private static String[] units(Question question) {
        return question.units().stream().map(UnitId::toString).toArray(String[]::new);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// Columns without a row are null and read as 0.
    private static Total total(ResultSet row, int number) throws SQLException {
        Mark mark =
                row.getLong("range") > 0
                        ? Mark.RANGE
                        : row.getLong("about") > 0
                                ? Mark.ABOUT
                                : row.getLong("over") > 0 ? Mark.OVER : Mark.EXACT;
        return new Total(row.getLong("amount"), mark);
    }
}
