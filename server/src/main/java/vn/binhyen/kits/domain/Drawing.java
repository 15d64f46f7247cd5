package vn.binhyen.kits.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.KitFacts;
import vn.binhyen.papers.Cell;
import vn.binhyen.papers.Table;
import vn.binhyen.papers.Table.Column;
import vn.binhyen.papers.Table.Row;

/// The tables that follow a kit's papers.
public final class Drawing {

    private static final int COLUMNS_BEFORE_THE_SUM = 5;

    private Drawing() {}

    /// Who sits on the board, in the order of its offices; of an office nobody is named for, a row
    /// to be written for each seat with who typically holds it.
    public static Table members(Kit.Board board, List<KitFacts.Seat> seats, Filling filling) {
        var rows = new ArrayList<Row>();
        for (Kit.Office office : board.offices()) {
            List<KitFacts.Seat> held =
                    seats.stream().filter(seat -> seat.office().equals(office.code())).toList();
            held.forEach(seat -> rows.add(row(rows, seat.name(), seat.post(), office)));
            if (held.isEmpty()) open(office, filling, rows);
        }
        return Table.of(
                List.of(Column.numbers(6), Column.words(32), Column.words(36), Column.words(26)),
                List.of("TT", "Họ và tên", "Chức vụ, đơn vị", "Nhiệm vụ trong Ban"),
                rows);
    }

    private static void open(Kit.Office office, Filling filling, List<Row> rows) {
        String post = filling.of(String.join("; ", office.heldBy()));
        for (int seat = 0; seat < Math.max(1, office.least()); seat++) {
            rows.add(row(rows, "", post, office));
        }
    }

    private static Row row(List<Row> rows, String name, String post, Kit.Office office) {
        return Row.of(
                Cell.of(String.valueOf(rows.size() + 1)),
                Cell.of(name),
                Cell.of(post),
                Cell.of(office.name()));
    }

    public static Table plan(List<Kit.Undertaking> plan) {
        var rows = new ArrayList<Row>();
        for (Kit.Undertaking each : plan) {
            rows.add(
                    Row.of(
                            Cell.of(String.valueOf(rows.size() + 1)),
                            Cell.of(each.what()),
                            Cell.of(each.rhythm())));
        }
        return Table.of(
                List.of(Column.numbers(6), Column.words(60), Column.words(34)),
                List.of("TT", "Nội dung", "Thời gian"),
                rows);
    }

    /// @return nothing for a plan that costs nothing
    public static Optional<Table> estimate(List<Kit.Undertaking> plan) {
        var rows = new ArrayList<Row>();
        for (Kit.Undertaking each : plan) {
            for (Kit.Cost cost : each.costs()) rows.add(row(rows.size() + 1, cost));
        }
        if (rows.isEmpty()) return Optional.empty();
        rows.add(Row.total(Cell.of("Cộng").across(COLUMNS_BEFORE_THE_SUM), Cell.columnSum()));
        return Optional.of(
                Table.of(
                        List.of(
                                Column.numbers(6),
                                Column.words(40),
                                Column.numbers(12),
                                Column.numbers(10),
                                Column.numbers(14),
                                Column.numbers(18)),
                        List.of(
                                "TT",
                                "Nội dung chi",
                                "Đơn vị",
                                "Số lượng",
                                "Đơn giá (đồng)",
                                "Thành tiền (đồng)"),
                        rows));
    }

    private static Row row(int number, Kit.Cost cost) {
        return Row.of(
                Cell.of(String.valueOf(number)),
                Cell.of(cost.item()),
                Cell.of(cost.measure()),
                Cell.of(cost.count()),
                Cell.of(cost.price()),
                Cell.of(cost.sum()));
    }
}
