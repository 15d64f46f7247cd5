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
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.figures.Comparison;
import vn.binhyen.figures.Figure;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Mark;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Totals;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// Totals summed from the leaves: whole months from the months, the days at their ends from the
/// days.
@Repository
class SqlTotals implements Totals {

    private static final String SUMS =
            """
             sum(amount) as amount, sum(up_to) as up_to, sum(over) as over, sum(nearly) as nearly,
             sum(about) as about, sum(range) as range
            """;

    /// Of everything: months are summed over all dimensions.
    private static final String WHOLE =
            """
             from (
               select indicator, unit, date_trunc('month', day)::date as month, amount, up_to, over, nearly, about, range
               from figures.totals
               where indicator = any(:codes) and unit = any(:units)
                 and (day between :head and :headEnd or day between :tail and :tailEnd)
               union all
               select * from figures.months
               where indicator = any(:codes) and unit = any(:units) and month between :first and :last) cells
            """;

    /// Of some dimensions, or by one of them.
    private static final String CUT =
            """
             from (
               select indicator, unit, date_trunc('month', day)::date as month, dimensions,
                      amount, up_to, over, nearly, about, range
               from figures.totals
               where indicator = any(:codes) and unit = any(:units) and day between :head and :tailEnd) cells
             where dimensions @> :cut::jsonb
            """;

    /// The same out of the facts that had been recorded by a moment.
    private static final String RECORDED =
            """
             from (
               select indicator, unit, date_trunc('month', day)::date as month, dimensions,
                      sign * amount as amount, sign * up_to as up_to,
                      sign * ((mark = 'over')::int - (ended = 'over')::int) as over,
                      sign * ((mark = 'nearly')::int - (ended = 'nearly')::int) as nearly,
                      sign * ((mark = 'about')::int - (ended = 'about')::int) as about,
                      sign * ((mark = 'range')::int - (ended = 'range')::int) as range
               from figures.facts
               where indicator = any(:codes) and unit = any(:units)
                 and day between :head and :tailEnd and recorded_at <= :moment) cells
             where dimensions @> :cut::jsonb
            """;

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
    public Figure of(Question question) {
        return cells("", "", question).query((row, _) -> figure(row)).single();
    }

    @Override
    public Comparison compared(Question question) {
        return new Comparison(of(question), of(question.in(question.period().yearBefore())));
    }

    @Override
    public Map<String, Map<UnitId, Figure>> byUnit(Collection<String> codes, Question question) {
        var found = new HashMap<String, Map<UnitId, Figure>>();
        for (boolean stock : new boolean[] {false, true}) {
            String[] ofOneNature = ofNature(codes, stock);
            if (ofOneNature.length == 0) continue;
            cells("indicator, unit,", "group by indicator, unit", ofOneNature, question, stock)
                    .query((row, _) ->
                            found.computeIfAbsent(row.getString("indicator"), _ -> new HashMap<>())
                                    .put(UnitId.parse(row.getString("unit")), figure(row)))
                    .list();
        }
        return found;
    }

    @Override
    public Map<String, Map<UnitId, SortedMap<YearMonth, Figure>>> byUnitAndMonth(
            Collection<String> codes, Question question) {
        var found = new HashMap<String, Map<UnitId, SortedMap<YearMonth, Figure>>>();
        String cut = "indicator, unit, month";
        for (boolean stock : new boolean[] {false, true}) {
            String[] ofOneNature = ofNature(codes, stock);
            if (ofOneNature.length == 0) continue;
            var read = new HashMap<String, Map<UnitId, SortedMap<YearMonth, Sum>>>();
            cells(cut + ",", "group by " + cut, ofOneNature, question, stock)
                    .query((row, _) ->
                            read.computeIfAbsent(row.getString("indicator"), _ -> new HashMap<>())
                                    .computeIfAbsent(
                                            UnitId.parse(row.getString("unit")),
                                            _ -> new TreeMap<>())
                                    .put(month(row), Sum.of(row)))
                    .list();
            read.forEach((code, units) -> {
                var months = new HashMap<UnitId, SortedMap<YearMonth, Figure>>();
                units.forEach((unit, sums) -> months.put(unit, figures(sums, question, stock)));
                found.put(code, months);
            });
        }
        return found;
    }

    @Override
    public SortedMap<YearMonth, Figure> byMonth(Question question) {
        var sums = new TreeMap<YearMonth, Sum>();
        cells("month,", "group by month", question)
                .query((row, _) -> sums.put(month(row), Sum.of(row)))
                .list();
        return figures(sums, question, isStock(question.indicator()));
    }

    /// Every month of the period; of a stock what had come together by its end.
    private static SortedMap<YearMonth, Figure> figures(
            SortedMap<YearMonth, Sum> sums, Question question, boolean stock) {
        var figures = new TreeMap<YearMonth, Figure>();
        List<YearMonth> months = question.period().months();
        Sum level = Sum.NONE;
        for (Sum before : sums.headMap(months.getFirst()).values()) level = level.plus(before);
        for (YearMonth month : months) {
            Sum here = sums.getOrDefault(month, Sum.NONE);
            level = level.plus(here);
            figures.put(month, (stock ? level : here).figure());
        }
        return figures;
    }

    @Override
    public Map<String, Figure> byDimension(Question question, String dimension) {
        var values = new LinkedHashMap<String, Figure>();
        cells(
                        "coalesce(dimensions ->> :dimension, '') as value,",
                        "group by 1 having sum(amount) <> 0 order by sum(amount) desc, 1",
                        new String[] {question.indicator()},
                        question,
                        isStock(question.indicator()),
                        question.recordedBy() == null ? CUT : RECORDED)
                .param("dimension", dimension)
                .query((row, _) -> values.put(row.getString("value"), figure(row)))
                .list();
        return values;
    }

    private JdbcClient.StatementSpec cells(String columns, String rest, Question question) {
        return cells(
                columns,
                rest,
                new String[] {question.indicator()},
                question,
                isStock(question.indicator()));
    }

    private JdbcClient.StatementSpec cells(
            String columns, String rest, String[] codes, Question question, boolean stock) {
        String from =
                question.recordedBy() != null ? RECORDED : question.cut().isEmpty() ? WHOLE : CUT;
        return cells(columns, rest, codes, question, stock, from);
    }

    /// Every part is given; each source takes what it needs.
    private JdbcClient.StatementSpec cells(
            String columns,
            String rest,
            String[] codes,
            Question question,
            boolean stock,
            String from) {
        Period period = question.period();
        var span = Span.of(stock ? new Period(BEGINNING, period.to()) : period);
        Instant moment = question.recordedBy();
        return db.sql("select " + columns + SUMS + from + rest)
                .param("codes", codes)
                .param("units", units(question))
                .param("head", span.head())
                .param("headEnd", span.headEnd())
                .param("first", span.first())
                .param("last", span.last())
                .param("tail", span.tail())
                .param("tailEnd", span.tailEnd())
                .param("cut", dimensions.write(question.cut()))
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    /// The days of a period as whole months and what stands out before and after them. A part that
    /// is not there ends before it begins.
    private record Span(
            LocalDate head,
            LocalDate headEnd,
            LocalDate first,
            LocalDate last,
            LocalDate tail,
            LocalDate tailEnd) {

        static Span of(Period period) {
            LocalDate from = period.from();
            LocalDate to = period.to();
            LocalDate whole =
                    from.getDayOfMonth() == 1 ? from : YearMonth.from(from).plusMonths(1).atDay(1);
            LocalDate end = YearMonth.from(to.plusDays(1)).atDay(1);
            return whole.isBefore(end)
                    ? new Span(from, whole.minusDays(1), whole, end.minusDays(1), end, to)
                    : new Span(from, to, whole, whole.minusDays(1), to.plusDays(1), to);
        }
    }

    private String[] ofNature(Collection<String> codes, boolean stock) {
        return codes.stream().filter(code -> isStock(code) == stock).toArray(String[]::new);
    }

    private boolean isStock(String code) {
        return indicators.find(code).map(Indicator::isStock).orElse(false);
    }

    private static String[] units(Question question) {
        return question.units().stream().map(UnitId::toString).toArray(String[]::new);
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return Sum.of(row).figure();
    }

    /// A sum as it stands in the tables: how many of its numbers carry which mark.
    private record Sum(long amount, long upTo, long over, long nearly, long about, long range) {

        static final Sum NONE = new Sum(0, 0, 0, 0, 0, 0);

        /// Columns without a row are null and read as 0.
        static Sum of(ResultSet row) throws SQLException {
            return new Sum(
                    row.getLong("amount"),
                    row.getLong("up_to"),
                    row.getLong("over"),
                    row.getLong("nearly"),
                    row.getLong("about"),
                    row.getLong("range"));
        }

        Sum plus(Sum other) {
            return new Sum(
                    amount + other.amount,
                    upTo + other.upTo,
                    over + other.over,
                    nearly + other.nearly,
                    about + other.about,
                    range + other.range);
        }

        Figure figure() {
            Mark mark = Mark.EXACT;
            if (over > 0) mark = mark.with(Mark.OVER);
            if (nearly > 0) mark = mark.with(Mark.NEARLY);
            if (about > 0) mark = mark.with(Mark.ABOUT);
            if (range > 0) mark = mark.with(Mark.RANGE);
            return new Figure(amount, upTo, mark);
        }
    }
}
