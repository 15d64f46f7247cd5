package vn.binhyen.papers.writing;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.binhyen.papers.Table;
import vn.binhyen.papers.Table.Placed;
import vn.binhyen.papers.TableSums;
import vn.binhyen.papers.writing.Piece.Line;

/// Writes the tables of a .docx: those without borders that hold the head and the signatures, and
/// those of the body.
///
/// @param width of the text, in twips
record DocxTables(XWPFDocument document, DocxLines lines, int width) {

    private static final int CELL_MARGIN = 85; // 1.5 mm

    /// Places words side by side.
    ///
    /// @param widths of the columns, in twips
    /// @param cells row by row
    void sideBySide(List<Integer> widths, List<List<List<Line>>> cells) {
        XWPFTable table = table(cells.size(), widths);
        table.removeBorders();
        sides(table, 0);
        for (int r = 0; r < cells.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            row.setCantSplitRow(true);
            for (int c = 0; c < widths.size(); c++)
                fill(row.getCell(c), cells.get(r).get(c), widths.get(c));
        }
    }

    /// Keeps every line with the next one, so that all of it stays on one page.
    private void fill(XWPFTableCell cell, List<Line> words, int width) {
        if (words.isEmpty()) return;
        boolean[] begun = {false};
        for (Line each : words) {
            lines.write(each, () -> begun[0] ? cell.addParagraph() : first(cell, begun), width);
        }
        cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private static XWPFParagraph first(XWPFTableCell cell, boolean[] begun) {
        begun[0] = true;
        return cell.getParagraphs().getFirst();
    }

    void grid(Table table) {
        List<Integer> widths = Widths.of(table, width);
        XWPFTable made = table(table.height(), widths);
        sides(made, CELL_MARGIN);
        var indent = made.getCTTbl().getTblPr().addNewTblInd(); // or its words stand under the text
        indent.setW(BigInteger.valueOf(CELL_MARGIN));
        indent.setType(STTblWidth.DXA);
        var owners = new Placed[table.height()][widths.size()];
        for (Placed each : table.placed()) own(owners, each);
        TableSums sums = table.sums();
        for (int r = 0; r < table.height(); r++) {
            XWPFTableRow row = made.getRow(r);
            row.setCantSplitRow(true);
            row.setRepeatHeader(r < table.head().size());
            joinAcross(row, owners[r]);
            int column = 0;
            for (XWPFTableCell cell : row.getTableCells()) {
                Placed owner = owners[r][column];
                write(sums, cell, owner, r, widths);
                column += owner.cell().columns();
            }
        }
    }

    private static void own(Placed[][] owners, Placed each) {
        for (int r = each.row(); r < each.row() + each.cell().rows(); r++) {
            for (int c = each.column(); c < each.column() + each.cell().columns(); c++) {
                owners[r][c] = each;
            }
        }
    }

    private static void joinAcross(XWPFTableRow row, Placed[] owners) {
        for (int c = owners.length - 1; c > 0; c--) {
            if (owners[c] == owners[c - 1]) row.removeCell(c);
        }
    }

    private void write(
            TableSums sums, XWPFTableCell cell, Placed owner, int row, List<Integer> widths) {
        CTTcPr look =
                cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        int across = owner.cell().columns();
        int wide =
                widths.subList(owner.column(), owner.column() + across).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        cell.setWidth(String.valueOf(wide));
        if (across > 1) look.addNewGridSpan().setVal(BigInteger.valueOf(across));
        boolean begins = owner.row() == row;
        if (owner.cell().rows() > 1) {
            look.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingBefore(40);
        paragraph.setSpacingAfter(40);
        if (!begins) return;
        CellWords words = CellWords.of(sums, owner);
        paragraph.setAlignment(
                switch (words.align()) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTRE -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        DocxLines.words(paragraph, words.text(), Widths.points(sums.table()), words.bold(), false);
    }

    /// Said also where it is nothing: a cell has margins of its own otherwise.
    private static void sides(XWPFTable table, int margin) {
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (var side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setW(BigInteger.valueOf(margin));
            side.setType(STTblWidth.DXA);
        }
    }

    private XWPFTable table(int rows, List<Integer> widths) {
        XWPFTable table = document.createTable(rows, widths.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid =
                table.getCTTbl().getTblGrid() == null
                        ? table.getCTTbl().addNewTblGrid()
                        : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (int each : widths) grid.addNewGridCol().setW(BigInteger.valueOf(each));
        for (XWPFTableRow row : table.getRows()) {
            for (int c = 0; c < widths.size(); c++) {
                row.getCell(c).setWidth(String.valueOf(widths.get(c)));
                row.getCell(c).setWidthType(TableWidthType.DXA);
            }
        }
        return table;
    }
}
