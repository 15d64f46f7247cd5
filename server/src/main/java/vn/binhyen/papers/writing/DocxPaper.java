package vn.binhyen.papers.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.binhyen.papers.Layout;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.writing.Composed.Annex;
import vn.binhyen.papers.writing.Piece.Line;

/// A paper as .docx. Numbers are written out, not Word's own, so that they read the same in every
/// program and stay when somebody copies a sentence.
public final class DocxPaper {

    private static final int SHORT = 11906; // A4, in twips
    private static final int LONG = 16838;
    private static final int HEADER = 567; // 1 cm from the edge

    private final XWPFDocument document;
    private final Composed paper;
    private final DocxLines lines;

    private DocxPaper(XWPFDocument document, Composed paper) {
        this.document = document;
        this.paper = paper;
        this.lines = new DocxLines(paper.layout());
    }

    public static void write(Paper paper, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(paper.type().name() + ": " + paper.about());
            properties.setCreator(paper.organisation().name());
            new DocxPaper(document, Composed.of(paper)).write();
            document.write(out);
        }
    }

    private void write() {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(TimesFont.NAME);
        fonts.setHAnsi(TimesFont.NAME);
        fonts.setCs(TimesFont.NAME);
        fonts.setEastAsia(TimesFont.NAME);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        pageNumber();
        CTSectPr last = document.getDocument().getBody().getSectPr();

        int width = width(false);
        var tables = new DocxTables(document, lines, width);
        head(tables, width);
        body(tables, paper.body(), width);
        signatures(tables, width);
        boolean landscape = false;
        boolean first = true;
        for (Annex each : paper.annexes()) {
            CTSectPr before = closing().getCTP().getPPr().addNewSectPr();
            before.set(last);
            section(before, landscape, first);
            first = false;
            landscape = each.landscape();
            int wide = width(landscape);
            body(new DocxTables(document, lines, wide), each.body(), wide);
        }
        closing();
        section(last, landscape, first);
    }

    /// In the middle of the top margin from the second page on (Appendix I, I.7).
    private void pageNumber() {
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var words = field.addNewR();
        var look = words.addNewRPr();
        var font = look.addNewRFonts();
        font.setAscii(TimesFont.NAME);
        font.setHAnsi(TimesFont.NAME);
        look.addNewSz().setVal(BigInteger.valueOf(2L * paper.layout().points()));
        words.addNewT().setStringValue("2");
    }

    private void head(DocxTables tables, int width) {
        int left = width - twips(paper.stateWidth()).intValue();
        tables.sideBySide(
                List.of(left, width - left),
                List.of(
                        List.of(paper.issuer(), paper.state()),
                        List.of(paper.number(), List.of(paper.date()))));
    }

    private void body(DocxTables tables, List<Piece> pieces, int width) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Line line -> lines.write(line, document::createParagraph, width);
                case Piece.Grid(var table) -> {
                    tables.grid(table);
                    closing().setSpacingAfter(120);
                }
                case Piece.Break() -> closing().setPageBreak(true);
            }
        }
        document.getLastParagraph().setKeepNext(true); // no signature on a page of its own
    }

    private void signatures(DocxTables tables, int width) {
        int left = width * 47 / 100;
        List<Integer> halves = List.of(left, width - left);
        if (paper.signatures().size() == 1) {
            tables.sideBySide(
                    halves, List.of(List.of(paper.recipients(), paper.signatures().getFirst())));
            return;
        }
        tables.sideBySide(
                halves, List.of(paper.signatures(), List.of(paper.recipients(), List.of())));
    }

    private XWPFParagraph closing() {
        XWPFParagraph paragraph = document.createParagraph();
        DocxLines.hairline(paragraph);
        return paragraph;
    }

    /// @param first whether it holds the first page, which shows no number
    private void section(CTSectPr section, boolean landscape, boolean first) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG : SHORT));
        size.setH(BigInteger.valueOf(landscape ? SHORT : LONG));
        if (landscape) size.setOrient(STPageOrientation.LANDSCAPE);
        Layout layout = paper.layout();
        var margins = section.addNewPgMar();
        margins.setTop(twips(layout.top()));
        margins.setBottom(twips(layout.bottom()));
        margins.setLeft(twips(layout.left()));
        margins.setRight(twips(layout.right()));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(HEADER));
        if (first) section.addNewTitlePg();
    }

    private int width(boolean landscape) {
        Layout layout = paper.layout();
        return (landscape ? LONG : SHORT)
                - twips(layout.left()).intValue()
                - twips(layout.right()).intValue();
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}
