package vn.binhyen.papers.writing;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import vn.binhyen.papers.Layout;
import vn.binhyen.papers.Run;
import vn.binhyen.papers.writing.Piece.Line;

/// Writes lines as paragraphs of a .docx: fonts, sizes, places and the lines drawn below.
///
/// @param layout whose sizes are used
record DocxLines(Layout layout) {

    /// A paragraph is written into wherever a new one can be had.
    interface Place {
        XWPFParagraph next();
    }

    private static final double TWIPS = 20; // in a point
    private static final int FIRST_LINE = 720; // 1.27 cm
    private static final int ADDRESS = 1134; // 2 cm
    private static final int ADDRESSEE = 2211; // 3.9 cm
    private static final String RED = "C00000";

    /// @param width of the place, in twips
    void write(Line line, Place place, int width) {
        XWPFParagraph paragraph = place.next();
        Role role = line.role();
        paragraph.setSpacingBefore((int) (role.before * TWIPS));
        paragraph.setSpacingAfter((int) (role.after * TWIPS));
        paragraph.setSpacingBetween(role.place == Role.Place.TEXT ? 1.15 : 1);
        switch (role.place) {
            case LEFT -> paragraph.setAlignment(ParagraphAlignment.LEFT);
            case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case TEXT -> {
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setIndentationFirstLine(FIRST_LINE);
            }
            case ADDRESS -> paragraph.setIndentationLeft(ADDRESS);
            case ADDRESSEE -> paragraph.setIndentationLeft(ADDRESSEE);
        }
        for (Run each : line.runs()) {
            words(
                    paragraph,
                    each.text(),
                    role.points(layout),
                    role.bold() || each.bold(),
                    role.italic() || each.italic());
        }
        if (role == Role.URGENCY) box(paragraph, width - length(line));
        if (role.rule > 0) {
            paragraph.setSpacingAfter(0);
            paragraph.setKeepNext(true);
            rule(place.next(), width, Math.min(length(line), width) * role.rule, role.after);
        }
        if (role == Role.LABEL
                || role == Role.TITLE
                || role == Role.LEADING
                || role == Role.CENTRED) {
            paragraph.setKeepNext(true);
        }
    }

    static void words(
            XWPFParagraph paragraph, String text, int points, boolean bold, boolean italic) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(TimesFont.NAME);
        run.setFontFamily(TimesFont.NAME, XWPFRun.FontCharRange.cs);
        run.setFontFamily(TimesFont.NAME, XWPFRun.FontCharRange.hAnsi);
        run.setFontSize(points);
        run.setBold(bold);
        run.setItalic(italic);
        run.setText(text);
    }

    /// A paragraph that takes hardly any room: it ends a section or follows a table.
    static void hairline(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        words(paragraph, "", 1, false, false);
    }

    private int length(Line line) {
        var ruler = new Ruler(TimesFont.of(line.role().bold(), line.role().italic()));
        return (int) (ruler.width(line.text(), line.role().points(layout)) * TWIPS);
    }

    private static void rule(XWPFParagraph paragraph, int width, double length, int after) {
        int side = (int) (width - length) / 2;
        hairline(paragraph);
        paragraph.setSpacingBetween(2, LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(60);
        paragraph.setSpacingAfter((int) (after * TWIPS));
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setBorderTop(Borders.SINGLE);
        var border = paragraph.getCTP().getPPr().getPBdr().getTop();
        border.setSz(BigInteger.valueOf(6));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private static void box(XWPFParagraph paragraph, int free) {
        int side = Math.max(0, free / 2 - 120);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setBorderLeft(Borders.SINGLE);
        paragraph.setBorderRight(Borders.SINGLE);
        var borders = paragraph.getCTP().getPPr().getPBdr();
        red(borders.getTop());
        red(borders.getBottom());
        red(borders.getLeft());
        red(borders.getRight());
        paragraph.getRuns().forEach(run -> run.setColor(RED));
    }

    private static void red(CTBorder border) {
        border.setColor(RED);
        border.setSz(BigInteger.valueOf(8));
    }
}
