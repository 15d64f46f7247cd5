package vn.binhyen.papers.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.binhyen.papers.Appendix;
import vn.binhyen.papers.Block;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.Signature;
import vn.binhyen.papers.Table;
import vn.binhyen.papers.Words;

/// The tables of a paper as a workbook: one sheet each, ready to print on A4, with the paper's head
/// above and its signature below. Sums are formulas whose results are written beside them, so that
/// programs that only show a workbook show them too.
public final class XlsxPaper {

    private record Titled(String title, boolean landscape, Table table) {}

    /// Of a sheet's width, in signs, upright and across.
    private static final int SIGNS = 92;

    private static final int SIGNS_ACROSS = 140;
    private static final double NARROW = 0.6; // inches

    private final XSSFWorkbook book;
    private final Paper paper;
    private final XlsxStyles styles;
    private final XlsxHeights heights = new XlsxHeights(new Ruler(TimesFont.BOLD));

    private XlsxPaper(XSSFWorkbook book, Paper paper) {
        this.book = book;
        this.paper = paper;
        this.styles = new XlsxStyles(book);
    }

    /// @throws IllegalArgumentException when the paper has no table
    public static void write(Paper paper, OutputStream out) throws IOException {
        List<Titled> tables =
                Stream.concat(
                                titled(
                                        paper.type().name() + " " + paper.about(),
                                        false,
                                        paper.body()),
                                paper.appendices().stream().flatMap(XlsxPaper::titled))
                        .toList();
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("a paper without a table makes no workbook");
        }
        try (var book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setTitle(paper.about());
            book.getProperties().getCoreProperties().setCreator(paper.organisation().name());
            var writer = new XlsxPaper(book, paper);
            for (int i = 0; i < tables.size(); i++) writer.sheet("Biểu " + (i + 1), tables.get(i));
            book.write(out);
        }
    }

    private static Stream<Titled> titled(Appendix appendix) {
        return titled(appendix.title(), appendix.landscape(), appendix.body());
    }

    private static Stream<Titled> titled(String title, boolean landscape, List<Block> body) {
        return body.stream()
                .filter(Table.class::isInstance)
                .map(block -> new Titled(title, landscape, (Table) block));
    }

    private void sheet(String name, Titled titled) {
        XSSFSheet sheet = book.createSheet(name);
        Table table = titled.table();
        int columns = table.columns().size();
        List<Integer> widths = Widths.of(table, titled.landscape() ? SIGNS_ACROSS : SIGNS);
        for (int c = 0; c < columns; c++)
            sheet.setColumnWidth(c, Math.min(255, widths.get(c)) * 256);
        int row = head(sheet, columns, titled.title());
        new XlsxTable(sheet, styles, heights, table.sums(), row).write();
        sheet.setRepeatingRows(
                CellRangeAddress.valueOf(
                        (row + 1) + ":" + (row + Math.max(1, table.head().size()))));
        sheet.createFreezePane(0, row + table.head().size());
        signature(sheet, columns, row + table.height() + 1);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(titled.landscape());
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.TOP, NARROW);
        sheet.setMargin(PageMargin.BOTTOM, NARROW);
    }

    /// @return the first free row
    private int head(XSSFSheet sheet, int columns, String title) {
        int left = leftHalf(sheet, columns);
        Composed composed = Composed.of(paper);
        int row = 0;
        int lines = Math.max(composed.issuer().size(), composed.state().size());
        for (; row < lines; row++) {
            if (row < composed.issuer().size())
                put(sheet, row, 0, left, composed.issuer().get(row));
            if (row < composed.state().size())
                put(sheet, row, left, columns, composed.state().get(row));
        }
        put(sheet, row, 0, left, composed.number().getFirst());
        put(sheet, row++, left, columns, composed.date());
        row++;
        put(sheet, row++, 0, columns, Piece.Line.of(Role.APPENDIX_TITLE, Words.capitals(title)));
        return row + 1;
    }

    private void signature(XSSFSheet sheet, int columns, int from) {
        int row = from;
        int half = leftHalf(sheet, columns);
        Signature last = paper.signatures().getLast();
        for (String office : last.offices()) {
            put(sheet, row++, half, columns, Piece.Line.of(Role.OFFICE, office));
        }
        put(sheet, row + 3, half, columns, Piece.Line.of(Role.NAME, last.name()));
    }

    /// How many columns make two fifths of the sheet, the room of who issues.
    private static int leftHalf(XSSFSheet sheet, int columns) {
        int whole = IntStream.range(0, columns).map(sheet::getColumnWidth).sum();
        int count = 0;
        int width = 0;
        while (count < columns - 1 && width < whole * 2 / 5) width += sheet.getColumnWidth(count++);
        return count;
    }

    private void put(XSSFSheet sheet, int row, int from, int to, Piece.Line line) {
        if (to <= from) return;
        var made = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = made.createCell(from);
        cell.setCellValue(line.text());
        cell.setCellStyle(styles.line(line.role().bold(), line.role().italic()));
        heights.fit(made, line.text(), from, to);
        if (to - from > 1) sheet.addMergedRegion(new CellRangeAddress(row, row, from, to - 1));
    }
}
