package vn.binhyen.papers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.binhyen.papers.Table.Kind;
import vn.binhyen.papers.Table.Placed;
import vn.binhyen.papers.Table.Row;

/// The numbers of a table, its sums and shares worked out; a workbook's own formulas give the same.
public final class TableSums {

    private record At(int row, int column) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Table table;
    private final Map<At, Placed> cells = new HashMap<>();

    TableSums(Table table) {
        this.table = table;
        for (Placed each : table.placed()) cells.put(new At(each.row(), each.column()), each);
    }

    public Table table() {
        return table;
    }

    /// The number in a cell; empty for words and for a share of nothing.
    public Optional<BigDecimal> value(Placed at) {
        return switch (at.cell().content()) {
            case Cell.Text _ -> Optional.empty();
            case Cell.Amount(BigDecimal value, String _) -> Optional.of(value);
            case Cell.ColumnSum _ ->
                    Optional.of(sum(added(at.row()).mapToObj(row -> at(row, at.column()))));
            case Cell.RowSum(int from, int to) ->
                    Optional.of(
                            sum(
                                    IntStream.rangeClosed(from - 1, to - 1)
                                            .mapToObj(column -> at(at.row(), column))));
            case Cell.Share(int part, int whole) ->
                    share(value(at.row(), part - 1), value(at.row(), whole - 1), 1);
            case Cell.Change(int now, int before) ->
                    difference(value(at.row(), now - 1), value(at.row(), before - 1))
                            .flatMap(more ->
                                    share(Optional.of(more), value(at.row(), before - 1), 2));
            case Cell.Balance(List<Integer> added, List<Integer> taken) ->
                    difference(
                            Optional.of(sumOf(at.row(), added)),
                            Optional.of(sumOf(at.row(), taken)));
        };
    }

    /// The ordinary rows that a sum in this row adds, counted like `Placed.row`.
    public IntStream added(int row) {
        int from = table.head().size();
        int to = table.height();
        if (table.row(row).kind() == Kind.SUBTOTAL) {
            to = row;
            int above = row;
            while (above > from && !table.row(above - 1).adds()) above--;
            from = above;
        }
        return IntStream.range(from, to).filter(each -> table.row(each).kind() == Kind.PLAIN);
    }

    private BigDecimal sumOf(int row, List<Integer> columns) {
        return sum(columns.stream().map(column -> at(row, column - 1)));
    }

    private BigDecimal sum(Stream<Optional<Placed>> cells) {
        return cells.flatMap(Optional::stream)
                .flatMap(each -> value(each).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<BigDecimal> value(int row, int column) {
        return at(row, column).flatMap(this::value);
    }

    private Optional<Placed> at(int row, int column) {
        return Optional.ofNullable(cells.get(new At(row, column)));
    }

    private static Optional<BigDecimal> difference(
            Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(from -> other.map(from::subtract));
    }

    private static Optional<BigDecimal> share(
            Optional<BigDecimal> part, Optional<BigDecimal> whole, int decimals) {
        if (part.isEmpty() || whole.isEmpty() || whole.get().signum() == 0) return Optional.empty();
        return Optional.of(
                part.get().multiply(HUNDRED).divide(whole.get(), decimals, RoundingMode.HALF_UP));
    }

    /// @throws IllegalArgumentException with a sentence, when a sum stands where it cannot be
    static void check(int width, List<Row> rows, List<Placed> all) {
        for (Placed each : all) {
            String where = "Row " + (each.row() + 1) + " of the table: ";
            IntStream asked =
                    switch (each.cell().content()) {
                        case Cell.Text _, Cell.Amount _ -> IntStream.empty();
                        case Cell.ColumnSum _ -> {
                            if (!rows.get(each.row()).adds()) {
                                throw new IllegalArgumentException(
                                        where + "a sum of a column stands only in a total row");
                            }
                            yield IntStream.empty();
                        }
                        case Cell.RowSum(int from, int to) -> IntStream.rangeClosed(from, to);
                        case Cell.Share(int part, int whole) -> IntStream.of(part, whole);
                        case Cell.Change(int now, int before) -> IntStream.of(now, before);
                        case Cell.Balance(List<Integer> added, List<Integer> taken) ->
                                Stream.of(added, taken)
                                        .flatMap(List::stream)
                                        .mapToInt(Integer::intValue);
                    };
            asked.forEach(column -> checkAsked(width, column, each, all, where));
        }
    }

    private static void checkAsked(
            int width, int column, Placed asking, List<Placed> all, String where) {
        if (column < 1 || column > width) {
            throw new IllegalArgumentException(
                    where + "there is no column " + column + ", only 1 to " + width);
        }
        boolean circle =
                all.stream()
                        .filter(it -> it.row() == asking.row() && it.column() == column - 1)
                        .map(it -> it.cell().content())
                        .anyMatch(it ->
                                it instanceof Cell.Share
                                        || it instanceof Cell.Change
                                        || adds(it) && adds(asking.cell().content()));
        if (circle) {
            throw new IllegalArgumentException(
                    where + "column " + column + " is worked out itself and cannot be added");
        }
    }

    private static boolean adds(Cell.Content content) {
        return content instanceof Cell.RowSum || content instanceof Cell.Balance;
    }
}
