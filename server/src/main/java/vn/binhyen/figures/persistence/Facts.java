package vn.binhyen.figures.persistence;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Mark;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.figures.domain.Contribution;
import vn.binhyen.figures.domain.Contribution.Cell;
import vn.binhyen.kernel.UnitId;

/// What was counted: facts are only ever added, totals follow them in the same transaction.
@Repository
public class Facts {

    /// A contribution as it is written: added (+1) or taken back (-1) by a version of its source.
    public record Row(
            Source source, int version, int edition, int sign, Contribution contribution) {}

    private final JdbcClient db;
    private final DimensionText dimensions;

    Facts(JdbcClient db, DimensionText dimensions) {
        this.db = db;
        this.dimensions = dimensions;
    }

    /// How far a source was counted, and by which rules.
    public record Counted(int version, String rules) {}

    /// How far each of these sources was counted, held until the transaction ends.
    public Map<UUID, Counted> holdCounted(String type, Set<UUID> ids) {
        var counted = new HashMap<UUID, Counted>();
        db.sql(
                        """
                        select id, version, rules from figures.sources
                        where type = ? and id = any(?) order by id for update
                        """)
                .param(type)
                .param(ids.toArray(UUID[]::new))
                .query((row, _) ->
                        counted.put(
                                row.getObject(1, UUID.class),
                                new Counted(row.getInt(2), row.getString(3))))
                .list();
        return counted;
    }

    /// What each source contributes by now; cells that came to nothing are left out.
    public Map<UUID, Map<Cell, Contribution>> contributions(
            String type, Set<UUID> ids, Collection<Indicator> indicators) {
        var contributions = new HashMap<UUID, Map<Cell, Contribution>>();
        if (ids.isEmpty()) return contributions;
        db.sql(
                        """
                        select source_id, indicator, unit, day, dimensions::text as dimensions,
                               sum(sign * amount) as amount,
                               (array_agg(mark order by version desc, sign desc))[1] as mark,
                               max(line) as line
                        from figures.facts
                        where source_type = ? and source_id = any(?) and indicator = any(?)
                        group by source_id, indicator, unit, day, figures.facts.dimensions
                        having sum(sign * amount) <> 0
                        """)
                .param(type)
                .param(ids.toArray(UUID[]::new))
                .param(indicators.stream().map(Indicator::code).toArray(String[]::new))
                .query((row, _) -> {
                    Contribution each = contribution(row);
                    return contributions
                            .computeIfAbsent(
                                    row.getObject("source_id", UUID.class), _ -> new HashMap<>())
                            .put(each.cell(), each);
                })
                .list();
        return contributions;
    }

    private Contribution contribution(ResultSet row) throws SQLException {
        var cell =
                new Cell(
                        row.getString("indicator"),
                        UnitId.parse(row.getString("unit")),
                        row.getObject("day", LocalDate.class),
                        dimensions.read(row.getString("dimensions")));
        Mark mark = Mark.valueOf(row.getString("mark").toUpperCase(Locale.ROOT));
        return new Contribution(cell, row.getLong("amount"), mark, row.getInt("line"));
    }

    /// Writes the rows and moves the totals by them.
    public void write(List<Row> rows, Instant now) {
        if (rows.isEmpty()) return;
        db.sql(
                        """
                        insert into figures.facts (source_type, source_id, version, edition, sign, line,
                                                   indicator, unit, day, dimensions, amount, mark, recorded_at)
                        select source_type, source_id, version, edition, sign, line,
                               indicator, unit, day, dimensions, amount, mark, ?
                        from unnest(?::text[], ?::uuid[], ?::int[], ?::int[], ?::int[], ?::int[],
                                    ?::text[], ?::text[], ?::date[], ?::jsonb[], ?::bigint[], ?::text[])
                             as new (source_type, source_id, version, edition, sign, line,
                                     indicator, unit, day, dimensions, amount, mark)
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(texts(rows, row -> row.source().type()))
                .param(rows.stream().map(row -> row.source().id()).toArray(UUID[]::new))
                .param(numbers(rows, Row::version))
                .param(numbers(rows, Row::edition))
                .param(numbers(rows, Row::sign))
                .param(numbers(rows, row -> row.contribution().line()))
                .param(texts(rows, row -> row.contribution().cell().indicator()))
                .param(texts(rows, row -> row.contribution().cell().unit()))
                .param(texts(rows, row -> row.contribution().cell().day()))
                .param(texts(rows, row -> written(row.contribution().cell())))
                .param(rows.stream().map(row -> row.contribution().amount()).toArray(Long[]::new))
                .param(texts(rows, row -> row.contribution().mark().word()))
                .update();
        moveTotals(rows);
    }

    /// Cell by cell in one order for everybody, so that two writers never wait for each other
    /// crosswise.
    private void moveTotals(List<Row> rows) {
        var moves = new ArrayList<Move>();
        rows.stream()
                .collect(groupingBy(row -> row.contribution().cell()))
                .forEach((cell, ofOneCell) -> moves.add(Move.of(cell, written(cell), ofOneCell)));
        moves.removeIf(Move::isNothing);
        moves.sort(Comparator.comparing(Move::order));
        if (moves.isEmpty()) return;
        db.sql(
                        """
                        insert into figures.totals as t (indicator, unit, day, dimensions, amount, over, about, range)
                        select * from unnest(?::text[], ?::text[], ?::date[], ?::jsonb[],
                                             ?::bigint[], ?::int[], ?::int[], ?::int[])
                        on conflict (indicator, unit, day, dimensions) do update
                        set amount = t.amount + excluded.amount, over = t.over + excluded.over,
                            about = t.about + excluded.about, range = t.range + excluded.range
                        """)
                .param(texts(moves, move -> move.cell().indicator()))
                .param(texts(moves, move -> move.cell().unit()))
                .param(texts(moves, move -> move.cell().day()))
                .param(texts(moves, Move::dimensions))
                .param(moves.stream().map(Move::amount).toArray(Long[]::new))
                .param(numbers(moves, Move::over))
                .param(numbers(moves, Move::about))
                .param(numbers(moves, Move::range))
                .update();
    }

    /// Keeps how far each source is counted now, and by which rules.
    public void moveCounted(String type, Collection<SourceVersion> versions, String rules) {
        List<SourceVersion> ordered =
                versions.stream().sorted(Comparator.comparing(each -> each.source().id())).toList();
        if (ordered.isEmpty()) return;
        db.sql(
                        """
                        insert into figures.sources (type, id, version, rules)
                        select ?, id, version, ? from unnest(?::uuid[], ?::int[]) as new (id, version)
                        on conflict (type, id) do update set version = excluded.version, rules = excluded.rules
                        """)
                .param(type)
                .param(rules)
                .param(ordered.stream().map(each -> each.source().id()).toArray(UUID[]::new))
                .param(numbers(ordered, SourceVersion::version))
                .update();
    }

    /// Deletes what these sources contributed and takes it out of the totals.
    public void forget(String type, Collection<UUID> ids) {
        UUID[] gone = ids.toArray(UUID[]::new);
        String[] units =
                db.sql(
                                "select distinct unit from figures.facts where source_type = ? and source_id = any(?)")
                        .param(type)
                        .param(gone)
                        .query((row, _) -> row.getString(1))
                        .list()
                        .toArray(String[]::new);
        db.sql(
                        """
                        with gone as (
                          delete from figures.facts where source_type = ? and source_id = any(?)
                          returning indicator, unit, day, dimensions, sign, amount, mark),
                        moves as (
                          select indicator, unit, day, dimensions, sum(sign * amount) as amount,
                                 coalesce(sum(sign) filter (where mark = 'over'), 0) as over,
                                 coalesce(sum(sign) filter (where mark = 'about'), 0) as about,
                                 coalesce(sum(sign) filter (where mark = 'range'), 0) as range
                          from gone group by indicator, unit, day, dimensions)
                        update figures.totals t
                        set amount = t.amount - m.amount, over = t.over - m.over,
                            about = t.about - m.about, range = t.range - m.range
                        from moves m
                        where t.indicator = m.indicator and t.unit = m.unit and t.day = m.day
                          and t.dimensions = m.dimensions
                        """)
                .param(type)
                .param(gone)
                .update();
        db.sql(
                        """
                        delete from figures.totals
                        where unit = any(?) and amount = 0 and over = 0 and about = 0 and range = 0
                        """)
                .param(units)
                .update();
        db.sql("delete from figures.sources where type = ? and id = any(?)")
                .param(type)
                .param(gone)
                .update();
        db.sql("delete from figures.tombstones where source_type = ? and source_id = any(?)")
                .param(type)
                .param(gone)
                .update();
    }

    public void bury(Source source, UnitId unit, LocalDate day) {
        db.sql(
                        """
                        insert into figures.tombstones (source_type, source_id, unit, deleted_on)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(source.type(), source.id(), unit.toString(), day)
                .update();
    }

    private String written(Cell cell) {
        return dimensions.write(cell.dimensions());
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> part) {
        return rows.stream().map(part).map(Object::toString).toArray(String[]::new);
    }

    private static <T> Integer[] numbers(List<T> rows, Function<T, Integer> part) {
        return rows.stream().map(part).toArray(Integer[]::new);
    }

    /// By how much one cell's total moves.
    private record Move(Cell cell, String dimensions, long amount, int over, int about, int range) {

        static Move of(Cell cell, String dimensions, List<Row> rows) {
            long amount = 0;
            for (Row row : rows) amount += row.sign() * row.contribution().amount();
            return new Move(
                    cell,
                    dimensions,
                    amount,
                    marked(rows, Mark.OVER),
                    marked(rows, Mark.ABOUT),
                    marked(rows, Mark.RANGE));
        }

        private static int marked(List<Row> rows, Mark mark) {
            return rows.stream()
                    .filter(row -> row.contribution().mark() == mark)
                    .mapToInt(Row::sign)
                    .sum();
        }

        boolean isNothing() {
            return amount == 0 && over == 0 && about == 0 && range == 0;
        }

        String order() {
            return cell.indicator() + cell.unit() + cell.day() + dimensions;
        }
    }
}
