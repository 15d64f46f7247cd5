package vn.binhyen.figures.persistence;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.figures.domain.Contribution;
import vn.binhyen.figures.domain.Contribution.Cell;
import vn.binhyen.kernel.Mark;
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
                               sum(sign * amount) as amount, sum(sign * up_to) as up_to,
                               (array_agg(mark order by version desc, sign desc))[1] as mark,
                               (array_agg(ended order by version desc, sign desc))[1] as ended,
                               max(line) as line
                        from figures.facts
                        where source_type = ? and source_id = any(?) and indicator = any(?)
                        group by source_id, indicator, unit, day, figures.facts.dimensions
                        having sum(sign) > 0
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
        return new Contribution(
                cell,
                row.getLong("amount"),
                row.getLong("up_to"),
                Mark.ofWord(row.getString("mark")),
                Mark.ofWord(row.getString("ended")),
                row.getInt("line"));
    }

    /// Writes the rows and moves the totals by them.
    public void write(List<Row> rows, Instant now) {
        if (rows.isEmpty()) return;
        db.sql(
                        """
                        insert into figures.facts (source_type, source_id, version, edition, sign, line,
                                                   indicator, unit, day, dimensions, amount, up_to,
                                                   mark, ended, recorded_at)
                        select source_type, source_id, version, edition, sign, line,
                               indicator, unit, day, dimensions, amount, up_to, mark, ended, ?
                        from unnest(?::text[], ?::uuid[], ?::int[], ?::int[], ?::int[], ?::int[],
                                    ?::text[], ?::text[], ?::date[], ?::jsonb[], ?::bigint[], ?::bigint[],
                                    ?::text[], ?::text[])
                             as new (source_type, source_id, version, edition, sign, line,
                                     indicator, unit, day, dimensions, amount, up_to, mark, ended)
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
                .param(amounts(rows, row -> row.contribution().amount()))
                .param(amounts(rows, row -> row.contribution().upTo()))
                .param(texts(rows, row -> row.contribution().mark().word()))
                .param(texts(rows, row -> row.contribution().ended().word()))
                .update();
        moveTotals(rows);
    }

    /// Cell by cell in one order for everybody, so that two writers never wait for each other
    /// crosswise.
    private void moveTotals(List<Row> rows) {
        var moves = new ArrayList<Move>();
        rows.stream()
                .collect(groupingBy(row -> row.contribution().cell()))
                .forEach((cell, ofOneCell) -> moves.add(new Move(cell, written(cell), ofOneCell)));
        moves.removeIf(Move::isNothing);
        moves.sort(Comparator.comparing(Move::order));
        if (moves.isEmpty()) return;
        db.sql(
                        """
                        with moves as (
                          select * from unnest(?::text[], ?::text[], ?::date[], ?::jsonb[], ?::bigint[],
                                               ?::bigint[], ?::int[], ?::int[], ?::int[], ?::int[])
                            as move (indicator, unit, day, dimensions, amount, up_to, over, nearly, about, range)),
                        spans as (
                          insert into figures.spans as t
                          select indicator, unit, span, date_trunc(span, day)::date, sum(amount), sum(up_to),
                                 sum(over), sum(nearly), sum(about), sum(range)
                          from moves cross join (values ('month'), ('year')) as each (span)
                          group by 1, 2, 3, 4 order by 1, 2, 3, 4
                          on conflict (indicator, unit, span, begins) do update
                          set amount = t.amount + excluded.amount, up_to = t.up_to + excluded.up_to,
                              over = t.over + excluded.over, nearly = t.nearly + excluded.nearly,
                              about = t.about + excluded.about, range = t.range + excluded.range)
                        insert into figures.totals as t select * from moves
                        on conflict (indicator, unit, day, dimensions) do update
                        set amount = t.amount + excluded.amount, up_to = t.up_to + excluded.up_to,
                            over = t.over + excluded.over, nearly = t.nearly + excluded.nearly,
                            about = t.about + excluded.about, range = t.range + excluded.range
                        """)
                .param(texts(moves, move -> move.cell().indicator()))
                .param(texts(moves, move -> move.cell().unit()))
                .param(texts(moves, move -> move.cell().day()))
                .param(texts(moves, Move::dimensions))
                .param(amounts(moves, Move::amount))
                .param(amounts(moves, Move::upTo))
                .param(numbers(moves, move -> move.marked(Mark.OVER)))
                .param(numbers(moves, move -> move.marked(Mark.NEARLY)))
                .param(numbers(moves, move -> move.marked(Mark.ABOUT)))
                .param(numbers(moves, move -> move.marked(Mark.RANGE)))
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
        db.sql(
                        """
                        with gone as (
                          delete from figures.facts where source_type = ? and source_id = any(?)
                          returning indicator, unit, day, dimensions, sign, amount, up_to, mark, ended),
                        moves as (
                          select indicator, unit, day, dimensions, sum(sign * amount) as amount,
                                 sum(sign * up_to) as up_to,
                                 sum(sign * ((mark = 'over')::int - (ended = 'over')::int)) as over,
                                 sum(sign * ((mark = 'nearly')::int - (ended = 'nearly')::int)) as nearly,
                                 sum(sign * ((mark = 'about')::int - (ended = 'about')::int)) as about,
                                 sum(sign * ((mark = 'range')::int - (ended = 'range')::int)) as range
                          from gone group by indicator, unit, day, dimensions),
                        spans as (
                          update figures.spans t
                          set amount = t.amount - m.amount, up_to = t.up_to - m.up_to, over = t.over - m.over,
                              nearly = t.nearly - m.nearly, about = t.about - m.about, range = t.range - m.range
                          from (select indicator, unit, each.span, date_trunc(each.span, day)::date as begins,
                                       sum(amount) as amount, sum(up_to) as up_to, sum(over) as over,
                                       sum(nearly) as nearly, sum(about) as about, sum(range) as range
                                from moves cross join (values ('month'), ('year')) as each (span)
                                group by 1, 2, 3, 4) m
                          where t.indicator = m.indicator and t.unit = m.unit and t.span = m.span
                            and t.begins = m.begins)
                        update figures.totals t
                        set amount = t.amount - m.amount, up_to = t.up_to - m.up_to, over = t.over - m.over,
                            nearly = t.nearly - m.nearly, about = t.about - m.about, range = t.range - m.range
                        from moves m
                        where t.indicator = m.indicator and t.unit = m.unit and t.day = m.day
                          and t.dimensions = m.dimensions
                        """)
                .param(type)
                .param(gone)
                .update();
        for (String table : List.of("figures.totals", "figures.spans")) {
            db.sql(
                            "delete from "
                                    + table
                                    + " where amount = 0 and up_to = 0 and over = 0 and nearly = 0"
                                    + " and about = 0 and range = 0")
                    .update();
        }
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

    private static <T> Long[] amounts(List<T> rows, Function<T, Long> part) {
        return rows.stream().map(part).toArray(Long[]::new);
    }

    private static <T> Integer[] numbers(List<T> rows, Function<T, Integer> part) {
        return rows.stream().map(part).toArray(Integer[]::new);
    }

    /// By how much one cell's total moves.
    private record Move(Cell cell, String dimensions, List<Row> rows) {

        long amount() {
            return rows.stream().mapToLong(row -> row.sign() * row.contribution().amount()).sum();
        }

        long upTo() {
            return rows.stream().mapToLong(row -> row.sign() * row.contribution().upTo()).sum();
        }

        int marked(Mark mark) {
            int marked = 0;
            for (Row row : rows) {
                if (row.contribution().mark() == mark) marked += row.sign();
                if (row.contribution().ended() == mark) marked -= row.sign();
            }
            return marked;
        }

        boolean isNothing() {
            return amount() == 0
                    && upTo() == 0
                    && Arrays.stream(Mark.values()).allMatch(mark -> marked(mark) == 0);
        }

        String order() {
            return cell.indicator() + cell.unit() + cell.day() + dimensions;
        }
    }
}
