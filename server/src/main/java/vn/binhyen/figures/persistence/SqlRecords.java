package vn.binhyen.figures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.figures.Correction;
import vn.binhyen.figures.FactPage;
import vn.binhyen.figures.FactPage.Line;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Records;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.UnitId;

/// The facts behind totals.
@Repository
class SqlRecords implements Records {

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final JdbcClient db;
    private final DimensionText dimensions;
    private final Indicators indicators;
    private final Plans plans;

    SqlRecords(JdbcClient db, DimensionText dimensions, Indicators indicators, Plans plans) {
        this.db = db;
        this.dimensions = dimensions;
        this.indicators = indicators;
        this.plans = plans;
    }

    @Override
    public FactPage facts(Question question, int page, int size) {
        plans.madeForEachQuestion();
        String day = isStock(question) ? "max(day)" : "day";
        String grouped = isStock(question) ? "" : ", day";
        var count = new long[1];
        var lines =
                db.sql(
                                """
                                with behind as (
                                  select source_type, source_id, unit, %s as day, f.dimensions,
                                         sum(sign * amount) as amount, sum(sign * up_to) as up_to,
                                         max(version) as version,
                                         (array_agg(mark order by f.day desc, version desc, sign desc))[1] as mark,
                                         max(recorded_at) as recorded_at, count(*) over () as sources
                                  from figures.facts f
                                  where indicator = ? and unit = any(?) and day between ? and ?
                                    and f.dimensions @> ?::jsonb
                                  group by source_type, source_id, unit, f.dimensions %s
                                  having sum(sign * amount) <> 0 or sum(sign * up_to) <> 0
                                  order by 4 desc, source_id, unit
                                  limit ? offset ?)
                                select b.source_type, b.source_id, b.unit, b.day, b.dimensions::text as dimensions,
                                       b.amount, b.up_to, b.version, b.mark, b.recorded_at, b.sources, t.deleted_on
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

    @Override
    public List<Correction> corrections(Question question, Instant since, int most) {
        plans.madeForEachQuestion();
        return db.sql(
                        """
                        select source_type, source_id, unit, day, recorded_at,
                               sum(sign * amount) as amount, min(sign) as least, max(version) as version
                        from figures.facts
                        where indicator = ? and unit = any(?) and day between ? and ?
                          and dimensions @> ?::jsonb and recorded_at > ?
                        group by 1, 2, 3, 4, 5
                        having sum(sign * amount) <> 0 or sum(sign * up_to) <> 0
                        order by recorded_at desc, source_id, day limit ?
                        """)
                .params(parameters(question))
                .param(since.atOffset(ZoneOffset.UTC))
                .param(most)
                .query((row, _) ->
                        new Correction(
                                source(row),
                                UnitId.parse(row.getString("unit")),
                                row.getObject("day", LocalDate.class),
                                row.getLong("amount"),
                                row.getInt("least") < 0,
                                row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(row.getString("source_type"), row.getObject("source_id", UUID.class));
    }

    private Line line(ResultSet row) throws SQLException {
        Mark mark = Mark.ofWord(row.getString("mark"));
        long amount = row.getLong("amount");
        return new Line(
                source(row),
                row.getInt("version"),
                UnitId.parse(row.getString("unit")),
                row.getObject("day", LocalDate.class),
                dimensions.read(row.getString("dimensions")),
                new Figure(amount, row.getLong("up_to"), mark),
                row.getTimestamp("recorded_at").toInstant(),
                Optional.ofNullable(row.getObject("deleted_on", LocalDate.class)));
    }

    private List<Object> parameters(Question question) {
        return List.of(
                question.indicator(),
                question.units().stream().map(UnitId::toString).toArray(String[]::new),
                isStock(question) ? BEGINNING : question.period().from(),
                question.period().to(),
                dimensions.write(question.cut()));
    }

    private boolean isStock(Question question) {
        return indicators.find(question.indicator()).map(Indicator::isStock).orElse(false);
    }
}
