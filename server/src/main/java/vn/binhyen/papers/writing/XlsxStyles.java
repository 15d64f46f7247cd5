package vn.binhyen.papers.writing;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.binhyen.papers.Table.Align;

/// The styles of a workbook's cells, each made once: a workbook holds only so many.
final class XlsxStyles {

    private record Look(boolean bold, boolean italic, Align align, boolean border, String format) {}

    private static final short POINTS = 12;

    private final XSSFWorkbook book;
    private final Map<Look, CellStyle> made = new HashMap<>();

    XlsxStyles(XSSFWorkbook book) {
        this.book = book;
    }

    /// A line above or below the table.
    CellStyle line(boolean bold, boolean italic) {
        return style(new Look(bold, italic, Align.CENTRE, false, ""));
    }

    /// @param format of a number; empty for words
    CellStyle cell(CellWords words, String format) {
        return style(new Look(words.bold(), false, words.align(), true, format));
    }

    private CellStyle style(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        var font = book.createFont();
        font.setFontName(TimesFont.NAME);
        font.setFontHeightInPoints(POINTS);
        font.setBold(look.bold());
        font.setItalic(look.italic());
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(
                switch (look.align()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        if (look.border()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        return style;
    }
}
