package vn.binhyen.papers.writing;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.binhyen.papers.Cell;
import vn.binhyen.papers.Table;
import vn.binhyen.papers.Table.Align;
import vn.binhyen.papers.Table.Kind;
import vn.binhyen.papers.Table.Placed;
import vn.binhyen.papers.Table.Row;
import vn.binhyen.papers.TableSums;

/// How a cell reads on paper: "1.805", "66,7", "trên 85".
record CellWords(String text, Align align, boolean bold) {

    static CellWords of(TableSums sums, Placed at) {
        Table table = sums.table();
        boolean head = at.row() < table.head().size();
        Row row = table.row(at.row());
        boolean words = at.cell().content() instanceof Cell.Text;
        Align align = table.columns().get(at.column()).align();
        return new CellWords(
                text(sums, at),
                head || row.adds() && words ? Align.CENTRE : align,
                head || row.kind() != Kind.PLAIN);
    }

    private static String text(TableSums sums, Placed at) {
        return switch (at.cell().content()) {
            case Cell.Text(String words) -> words;
            case Cell.Share _, Cell.Change _ -> sums.value(at).map(CellWords::number).orElse("-");
            case Cell.Amount(_, String before) -> marked(before, sums, at);
            case Cell.ColumnSum(String before) -> marked(before, sums, at);
            case Cell.RowSum _, Cell.Balance _ -> marked("", sums, at);
        };
    }

    private static String marked(String before, TableSums sums, Placed at) {
        String number = sums.value(at).map(CellWords::number).orElse("");
        return before.isEmpty() ? number : before + "\u00A0" + number;
    }

    /// With a point between thousands and a comma before decimals, as is written here.
    static String number(BigDecimal value) {
        var signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setGroupingSeparator('.');
        signs.setDecimalSeparator(',');
        var format = new DecimalFormat("#,##0", signs);
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
