package vn.binhyen.papers.writing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.binhyen.papers.Cell.Amount;
import vn.binhyen.papers.Cell.Balance;
import vn.binhyen.papers.Cell.Change;
import vn.binhyen.papers.Cell.ColumnSum;
import vn.binhyen.papers.Cell.RowSum;
import vn.binhyen.papers.Cell.Share;
import vn.binhyen.papers.Cell.Text;
import vn.binhyen.papers.Table.Placed;
import vn.binhyen.papers.TableSums;

/// One table on a sheet.
///
/// @param top the sheet's row of the table's first row, counted from 0
record XlsxTable(XSSFSheet sheet, XlsxStyles styles, XlsxHeights heights, TableSums sums, int top) {

    void write() {
        for (Placed each : sums.table().placed()) {
            CellWords words = CellWords.of(sums, each);
            String format = format(each);
            for (int r = 0; r < each.cell().rows(); r++) {
                for (int c = 0; c < each.cell().columns(); c++) {
                    cell(each.row() + r, each.column() + c)
                            .setCellStyle(styles.cell(words, format));
                }
            }
            Cell cell = cell(each.row(), each.column());
            fill(cell, each);
            if (each.cell().rows() == 1) {
                int end = each.column() + each.cell().columns();
                heights.fit(cell.getRow(), words.text(), each.column(), end);
            }
            if (each.cell().rows() > 1 || each.cell().columns() > 1) {
                sheet.addMergedRegion(
                        new CellRangeAddress(
                                top + each.row(),
                                top + each.row() + each.cell().rows() - 1,
                                each.column(),
                                each.column() + each.cell().columns() - 1));
            }
        }
    }

    private void fill(Cell cell, Placed at) {
        Optional<BigDecimal> value = sums.value(at);
        formula(at).ifPresent(cell::setCellFormula);
        if (at.cell().content() instanceof Text(String words)) cell.setCellValue(words);
        else if (value.isPresent()) cell.setCellValue(value.get().doubleValue());
        else cell.setCellValue("-");
    }

    private Optional<String> formula(Placed at) {
        return switch (at.cell().content()) {
            case Text _, Amount _ -> Optional.empty();
            case ColumnSum _ ->
                    Optional.of(sums.added(at.row()).boxed().toList())
                            .filter(rows -> !rows.isEmpty())
                            .map(rows -> "SUM(" + ranges(rows, at.column()) + ")");
            case RowSum(int from, int to) ->
                    Optional.of(
                            "SUM(" + name(at.row(), from - 1) + ":" + name(at.row(), to - 1) + ")");
            case Share(int part, int whole) -> {
                String one = name(at.row(), part - 1);
                String of = name(at.row(), whole - 1);
                yield Optional.of(
                        "IF(OR(COUNT(%1$s)=0,SUM(%2$s)=0),\"-\",ROUND(100*%1$s/%2$s,1))"
                                .formatted(one, of));
            }
            case Change(int now, int before) ->
                    Optional.of(
                            "IF(OR(COUNT(%1$s)=0,SUM(%2$s)=0),\"-\",ROUND(100*(%1$s-%2$s)/%2$s,2))"
                                    .formatted(
                                            name(at.row(), now - 1), name(at.row(), before - 1)));
            case Balance(List<Integer> added, List<Integer> taken) ->
                    Optional.of(sum(at.row(), added))
                            .map(sum -> taken.isEmpty() ? sum : sum + "-" + sum(at.row(), taken));
        };
    }

    /// The rows with no sum between them as one range each: `B5:B9,B11:B14`.
    private String ranges(List<Integer> rows, int column) {
        var ranges = new StringJoiner(",");
        int begin = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean ends = i + 1 == rows.size() || sumBetween(rows.get(i), rows.get(i + 1));
            if (!ends) continue;
            ranges.add(name(rows.get(begin), column) + ":" + name(rows.get(i), column));
            begin = i + 1;
        }
        return ranges.toString();
    }

    private boolean sumBetween(int row, int next) {
        return IntStream.range(row + 1, next).anyMatch(each -> sums.table().row(each).adds());
    }

    private String format(Placed at) {
        if (at.cell().content() instanceof Text) return "";
        int decimals = sums.value(at).map(BigDecimal::scale).orElse(0);
        String number = decimals > 0 ? "#,##0." + "0".repeat(decimals) : "#,##0";
        String before =
                switch (at.cell().content()) {
                    case Amount(_, String mark) -> mark;
                    case ColumnSum(String mark) -> mark;
                    case Text _, RowSum _, Share _, Change _, Balance _ -> "";
                };
        return before.isEmpty() ? number : "\"" + before.replace("\"", "") + " \"" + number;
    }

    private String sum(int row, List<Integer> columns) {
        return columns.stream()
                .map(column -> name(row, column - 1))
                .collect(Collectors.joining(",", "SUM(", ")"));
    }

    private String name(int row, int column) {
        return new CellReference(top + row, column).formatAsString();
    }

    private Cell cell(int row, int column) {
        int line = top + row;
        Row made = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
        return made.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
