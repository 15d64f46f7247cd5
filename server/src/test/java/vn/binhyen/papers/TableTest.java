package vn.binhyen.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhyen.papers.Table.Column;
import vn.binhyen.papers.Table.Row;

class TableTest {

    private static final List<Column> THREE =
            List.of(Column.words(3), Column.numbers(1), Column.numbers(1));

    @Test
    void a_total_adds_the_ordinary_rows_and_a_subtotal_those_since_the_last_sum() {
        Table table =
                table(
                        Row.total(Cell.of("Tổng"), Cell.columnSum(), Cell.share(2, 2)),
                        Row.group(Cell.of("A").across(3)),
                        Row.of(Cell.of("một"), Cell.of(3), Cell.empty()),
                        Row.of(Cell.of("hai"), Cell.of(new BigDecimal("4.5")), Cell.empty()),
                        Row.subtotal(Cell.of("Cộng A"), Cell.columnSum(), Cell.empty()),
                        Row.group(Cell.of("B").across(3)),
                        Row.of(Cell.of("ba"), Cell.of(10), Cell.empty()),
                        Row.subtotal(Cell.of("Cộng B"), Cell.columnSum(), Cell.empty()));
        assertThat(numbersOf(table, 1)).containsExactly("17.5", "3", "4.5", "7.5", "10", "10");
        assertThat(numbersOf(table, 2)).containsExactly("100.0");
    }

    @Test
    void rows_add_their_columns_and_compare_them_and_of_nothing_there_is_no_share() {
        Table table =
                table(
                        Row.of(Cell.rowSum(2, 3), Cell.of(2), Cell.of(1)),
                        Row.of(Cell.share(2, 3), Cell.of(2), Cell.of(3)),
                        Row.of(Cell.share(2, 3), Cell.of(2), Cell.of(0)));
        assertThat(numbersOf(table, 0)).containsExactly("3", "66.7");
    }

    @Test
    void cells_may_cover_others_and_a_row_that_does_not_fit_is_named() {
        Table table =
                table(
                        Row.of(Cell.of("a").down(2), Cell.of("b").across(2)),
                        Row.of(Cell.of("c"), Cell.of("d")));
        assertThat(table.placed())
                .extracting(each -> each.row() + ":" + each.column())
                .containsExactly("0:0", "0:1", "0:2", "1:0", "1:1", "2:1", "2:2");
        refused("Row 1 of the table has cells for less than the 3 columns", Row.of(Cell.of("a")));
        refused(
                "Row 1 of the table has cells for more than the 3 columns",
                Row.of(Cell.of("a").across(4)));
        refused(
                "Row 2 of the table has two cells in one place",
                Row.of(Cell.of("a"), Cell.of("b").down(2), Cell.of("c")),
                Row.of(Cell.of("d").across(2), Cell.of("e")));
        refused(
                "Row 1 of the table has a cell that covers no row",
                Row.of(Cell.of("a").down(2), Cell.of("b"), Cell.of("c")));
    }

    @Test
    void a_sum_stands_only_where_it_can_be_worked_out() {
        refused(
                "Row 1 of the table: a sum of a column stands only in a total row",
                Row.of(Cell.of("a"), Cell.columnSum(), Cell.empty()));
        refused(
                "Row 1 of the table: there is no column 4, only 1 to 3",
                Row.of(Cell.of("a"), Cell.rowSum(3, 4), Cell.empty()));
        refused(
                "Row 1 of the table: column 2 is worked out itself and cannot be added",
                Row.of(Cell.of("a"), Cell.rowSum(2, 3), Cell.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Row.group(Cell.of(7).across(3)))
                .withMessage("the name of a group of rows has no numbers");
    }

    private static Table table(Row... rows) {
        return Table.of(THREE, List.of("x", "y", "z"), List.of(rows));
    }

    private static void refused(String why, Row... rows) {
        assertThatIllegalArgumentException().isThrownBy(() -> table(rows)).withMessage(why);
    }

    private static List<String> numbersOf(Table table, int column) {
        TableSums sums = table.sums();
        return table.placed().stream()
                .filter(each -> each.column() == column)
                .flatMap(each -> sums.value(each).stream())
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
