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
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.figures.Comparison;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Totals;
import vn.binhyen.figures.domain.Cover;
import vn.binhyen.figures.domain.Cover.Piece;
import vn.binhyen.figures.domain.Cover.Span;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// Totals summed from the leaves: whole years and months from the spans, what is over from the
/// days.
@Repository
class SqlTotals implements Totals {

    private static final String SUMS =
            """
             sum(amount) as amount, sum(up_to) as up_to, sum(over) as over, sum(nearly) as nearly,
             sum(about) as about, sum(range) as range
            """;

    /// One piece of a period, by its length; `<n>` is its place and `<s>` its sign.
    private static final Map<Span, String> PIECES =
            Map.of(
                    Span.DAY,
                    """
                    select indicator, unit, date_trunc('month', day)::date as month, dimensions, <s>amount as amount,
                           <s>up_to as up_to, <s>over as over, <s>nearly as nearly, <s>about as about, <s>range as range
                    from figures.totals
                    where indicator = any(:codes) and unit = any(:units) and day between :first<n> and :last<n>
                    """,
                    Span.MONTH,
                    ofSpan("month"),
                    Span.YEAR,
                    ofSpan("year"));

    private static String ofSpan(String span) {
        return """
        select indicator, unit, begins as month, null::jsonb as dimensions, <s>amount as amount, <s>up_to as up_to,
               <s>over as over, <s>nearly as nearly, <s>about as about, <s>range as range
        from figures.spans
        where indicator = any(:codes) and unit = any(:units) and span = '%s' and begins between :first<n> and :last<n>
        """
                .formatted(span);
    }

    /// Days out of the facts that had been recorded by a moment.
    private static final String RECORDED =
            """
            select indicator, unit, date_trunc('month', day)::date as month, dimensions,
                   sign * amount as amount, sign * up_to as up_to,
                   sign * ((mark = 'over')::int - (ended = 'over')::int) as over,
                   sign * ((mark = 'nearly')::int - (ended = 'nearly')::int) as nearly,
                   sign * ((mark = 'about')::int - (ended = 'about')::int) as about,
                   sign * ((mark = 'range')::int - (ended = 'range')::int) as range
            from figures.facts
            where indicator = any(:codes) and unit = any(:units)
              and day between :first<n> and :last<n> and recorded_at <= :moment
            """;

    private static final String EACH_MONTH = "indicator, unit, month";

    /// Before the first day anybody counts: a stock adds up from its beginning.
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final JdbcClient db;
    private final DimensionText dimensions;
    private final Indicators indicators;
    private final Plans plans;

    SqlTotals(JdbcClient db, DimensionText dimensions, Indicators indicators, Plans plans) {
        this.db = db;
        this.dimensions = dimensions;
        this.indicators = indicators;
        this.plans = plans;
    }

    @Override
    public Figure of(Question question) {
        return sums("", List.of(question.indicator()), question, Cover::of)
                .query((row, _) -> figure(row))
                .single();
    }

    @Override
    public Comparison compared(Question question) {
        return new Comparison(of(question), of(question.in(question.period().yearBefore())));
    }

    @Override
    public Map<String, Figure> byIndicator(Collection<String> codes, Question question) {
        var found = new HashMap<String, Figure>();
        for (List<String> ofOneNature : byNature(codes)) {
            sums("indicator", ofOneNature, question, Cover::of)
                    .query(
                            (RowCallbackHandler)
                                    row -> found.put(row.getString("indicator"), figure(row)));
        }
        return found;
    }

    @Override
    public Map<String, SortedMap<YearMonth, Figure>> byIndicatorAndMonth(
            Collection<String> codes, Question question) {
        var found = new HashMap<String, SortedMap<YearMonth, Figure>>();
        var months = new HashMap<String, YearMonth>();
        for (List<String> ofOneNature : byNature(codes)) {
            var read = new HashMap<String, Map<YearMonth, Sum>>();
            sums("indicator, month", ofOneNature, question, Cover::byMonth)
                    .query(
                            (RowCallbackHandler)
                                    row ->
                                            read.computeIfAbsent(
                                                            row.getString("indicator"),
                                                            _ -> new HashMap<>())
                                                    .put(month(row, months), Sum.of(row)));
            boolean stock = isStock(ofOneNature.getFirst());
            read.forEach((code, sums) -> found.put(code, figures(sums, question, stock)));
        }
        return found;
    }

    @Override
    public Map<String, Map<UnitId, Figure>> byUnit(Collection<String> codes, Question question) {
        var found = new HashMap<String, Map<UnitId, Figure>>();
        var ids = new HashMap<String, UnitId>();
        for (List<String> ofOneNature : byNature(codes)) {
            sums("indicator, unit", ofOneNature, question, Cover::of)
                    .query(
                            (RowCallbackHandler)
                                    row ->
                                            found.computeIfAbsent(
                                                            row.getString("indicator"),
                                                            _ -> new HashMap<>())
                                                    .put(unit(row, ids), figure(row)));
        }
        return found;
    }

    @Override
    public Map<String, Map<UnitId, SortedMap<YearMonth, Figure>>> byUnitAndMonth(
            Collection<String> codes, Question question) {
        var found = new HashMap<String, Map<UnitId, SortedMap<YearMonth, Figure>>>();
        var ids = new HashMap<String, UnitId>();
        var months = new HashMap<String, YearMonth>();
        for (List<String> ofOneNature : byNature(codes)) {
            var read = new HashMap<String, Map<UnitId, Map<YearMonth, Sum>>>();
            sums(EACH_MONTH, ofOneNature, question, Cover::byMonth)
                    .query(
                            (RowCallbackHandler)
                                    row ->
                                            read.computeIfAbsent(
                                                            row.getString("indicator"),
                                                            _ -> new HashMap<>())
                                                    .computeIfAbsent(
                                                            unit(row, ids), _ -> new HashMap<>())
                                                    .put(month(row, months), Sum.of(row)));
            boolean stock = isStock(ofOneNature.getFirst());
            read.forEach((code, units) -> {
                var figures = new HashMap<UnitId, SortedMap<YearMonth, Figure>>();
                units.forEach((unit, sums) -> figures.put(unit, figures(sums, question, stock)));
                found.put(code, figures);
            });
        }
        return found;
    }

    @Override
    public SortedMap<YearMonth, Figure> byMonth(Question question) {
        var sums = new HashMap<YearMonth, Sum>();
        var months = new HashMap<String, YearMonth>();
        sums("month", List.of(question.indicator()), question, Cover::byMonth)
                .query((RowCallbackHandler) row -> sums.put(month(row, months), Sum.of(row)));
        return figures(sums, question, isStock(question.indicator()));
    }

    /// Every month of the period; of a stock what had come together by its end.
    private static SortedMap<YearMonth, Figure> figures(
            Map<YearMonth, Sum> sums, Question question, boolean stock) {
        var figures = new TreeMap<YearMonth, Figure>();
        List<YearMonth> months = question.period().months();
        Sum level = stock ? before(months.getFirst(), sums) : Sum.NONE;
        for (YearMonth month : months) {
            Sum here = sums.getOrDefault(month, Sum.NONE);
            if (stock) level = level.plus(here);
            figures.put(month, (stock ? level : here).figure());
        }
        return figures;
    }

    private static Sum before(YearMonth first, Map<YearMonth, Sum> sums) {
        Sum level = Sum.NONE;
        for (var each : sums.entrySet()) {
            if (each.getKey().isBefore(first)) level = level.plus(each.getValue());
        }
        return level;
    }

    @Override
    public Map<String, Figure> byDimension(Question question, String dimension) {
        var values = new LinkedHashMap<String, Figure>();
        read(
                        "coalesce(dimensions ->> :dimension, '') as value, " + SUMS,
                        Cover.byDay(daysOf(question.indicator(), question)),
                        question,
                        "group by 1 having sum(amount) <> 0 order by sum(amount) desc, 1",
                        List.of(question.indicator()))
                .param("dimension", dimension)
                .query((RowCallbackHandler) row -> values.put(row.getString("value"), figure(row)));
        return values;
    }

    /// @param by columns to sum by, empty for one sum
    /// @param cover how the period is put together where nothing is cut
    private JdbcClient.StatementSpec sums(
            String by, List<String> codes, Question question, Function<Period, List<Piece>> cover) {
        Period period = daysOf(codes.getFirst(), question);
        boolean whole = question.recordedBy() == null && question.cut().isEmpty();
        List<Piece> pieces = whole ? cover.apply(period) : Cover.byDay(period);
        if (by.isEmpty()) return read(SUMS, pieces, question, "", codes);
        if (by.equals(EACH_MONTH) && pieces.size() == 1 && pieces.getFirst().span() == Span.MONTH) {
            return read("*", pieces, question, "", codes); // they are kept in this very shape
        }
        return read(by + ", " + SUMS, pieces, question, "group by " + by, codes);
    }

    private JdbcClient.StatementSpec read(
            String columns,
            List<Piece> pieces,
            Question question,
            String rest,
            List<String> codes) {
        plans.madeForEachQuestion();
        Instant moment = question.recordedBy();
        String cells =
                IntStream.range(0, pieces.size())
                        .mapToObj(i -> select(pieces.get(i), moment != null, i))
                        .collect(Collectors.joining("union all\n"));
        String cut = question.cut().isEmpty() ? "" : "where dimensions @> :cut::jsonb ";
        var select =
                db.sql("select " + columns + " from (" + cells + ") cells " + cut + rest)
                        .param("codes", codes.toArray(String[]::new))
                        .param("units", units(question));
        for (int i = 0; i < pieces.size(); i++) {
            select = select.param("first" + i, pieces.get(i).first());
            select = select.param("last" + i, pieces.get(i).last());
        }
        if (!cut.isEmpty()) select = select.param("cut", dimensions.write(question.cut()));
        return moment == null ? select : select.param("moment", moment.atOffset(ZoneOffset.UTC));
    }

    private static String select(Piece piece, boolean recorded, int place) {
        String text = recorded ? RECORDED : Objects.requireNonNull(PIECES.get(piece.span()));
        return text.replace("<n>", "" + place).replace("<s>", piece.sign() < 0 ? "-" : "");
    }

    /// The days a figure is made of: of a stock all since the beginning.
    private Period daysOf(String indicator, Question question) {
        return isStock(indicator)
                ? new Period(BEGINNING, question.period().to())
                : question.period();
    }

    private static UnitId unit(ResultSet row, Map<String, UnitId> known) throws SQLException {
        return known.computeIfAbsent(row.getString("unit"), UnitId::parse);
    }

    private static YearMonth month(ResultSet row, Map<String, YearMonth> known)
            throws SQLException {
        return known.computeIfAbsent(
                row.getString("month"), day -> YearMonth.from(LocalDate.parse(day)));
    }

    /// Flows and stocks apart, none empty.
    private Collection<List<String>> byNature(Collection<String> codes) {
        return codes.stream().collect(Collectors.partitioningBy(this::isStock)).values().stream()
                .filter(some -> !some.isEmpty())
                .toList();
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
