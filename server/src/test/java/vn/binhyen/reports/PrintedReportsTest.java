package vn.binhyen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.PaperFile;
import vn.binhyen.papers.Words;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.LibreOffice;
import vn.binhyen.testing.People;

/// The year report and the statistics form as they leave the house: what stands in the files, and
/// how LibreOffice prints them.
@HouseTest
class PrintedReportsTest {

    private static final UnitId EA_NING = UnitId.parse("24540@2025-07-01");
    private static final String MODEL =
            "Mô hình tự quản số %d; An ninh, trật tự; 2022; Công an xã; %d; 2; 1; 4; 1.205; 3; 2;"
                    + " 0; 0; %d; 1; 2; Giấy khen; Duy trì";

    @TempDir Path folder;

    @Autowired Reports reports;
    @Autowired Transactions transactions;
    @Autowired People people;

    Paper year;
    Paper statistics;

    @BeforeEach
    void a_year_in_which_everything_happened() {
        year = reports.paper(filled("year-report", Map.of("signer", "Trung tá Y Bhăm Niê")));
        String models =
                IntStream.rangeClosed(1, 18)
                        .mapToObj(i -> MODEL.formatted(i, i + 2, i % 3 + 2))
                        .collect(Collectors.joining("\n"));
        statistics = reports.paper(filled("model-statistics", Map.of("models", models)));
    }

    @Test
    void the_docx_has_the_blocks_in_order_numbered_with_the_figures_in_its_sentences()
            throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(PaperFile.DOCX.bytes(year)))) {
            String text =
                    Stream.concat(
                                    docx.getParagraphs().stream().map(XWPFParagraph::getText),
                                    docx.getTables().stream().map(XWPFTable::getText))
                            .collect(Collectors.joining("\n"));
            assertThat(docx.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsSubsequence(
                            "BÁO CÁO",
                            "I. ĐẶC ĐIỂM TÌNH HÌNH",
                            "1. Tình hình chung",
                            "2. Tình hình trật tự xã hội",
                            "II. KẾT QUẢ THỰC HIỆN",
                            "1. Công tác tham mưu, chỉ đạo",
                            "2. Tiếp nhận, giải quyết tin báo của Nhân dân",
                            "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
                            "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027");
            assertThat(text)
                    .contains("/BC-CAX", "CÔNG AN TỈNH ĐẮK LẮK", "TRƯỞNG CÔNG AN XÃ")
                    .contains(
                            "Trung tá Y Bhăm Niê",
                            "Lưu: VT, TH.",
                            "Công an xã Ea Ning kính báo cáo./.")
                    .contains("Xảy ra trên 1.000 vụ phạm pháp về trật tự xã hội, tăng khoảng 25%");
            var page = docx.getDocument().getBody().getSectPr().getPgSz();
            assertThat(page.getW()).hasToString("16838");
        }
    }

    @Test
    void the_workbook_has_numbers_and_formulas_that_give_what_is_written_beside_them()
            throws IOException {
        for (Paper each : List.of(year, statistics)) {
            try (var book =
                    new XSSFWorkbook(new ByteArrayInputStream(PaperFile.XLSX.bytes(each)))) {
                var evaluator = new XSSFFormulaEvaluator(book);
                List<Cell> formulas = formulas(book);
                assertThat(formulas).hasSizeGreaterThan(20);
                for (Cell cell : formulas) {
                    double written = cell.getNumericCellValue();
                    assertThat(evaluator.evaluate(cell).getNumberValue())
                            .as(cell.getCellFormula())
                            .isEqualTo(written);
                }
            }
        }
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(PaperFile.XLSX.bytes(statistics)))) {
            assertThat(formulas(book).stream().map(Cell::getCellFormula))
                    .anyMatch(it -> it.matches("SUM\\(F\\d+,G\\d+\\)-SUM\\(H\\d+\\)"))
                    .anyMatch(it -> it.matches("SUM\\(F\\d+:F\\d+\\)"))
                    .anyMatch(it -> it.startsWith("IF(OR(COUNT(P"));
        }
    }

    @Test
    void libre_office_prints_both_on_the_same_pages_with_all_words_and_the_shipped_font()
            throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.in(folder);
        Files.write(folder.resolve("year.docx"), PaperFile.DOCX.bytes(year));
        Files.write(folder.resolve("statistics.docx"), PaperFile.DOCX.bytes(statistics));
        List<PDDocument> printed = office.printed("year.docx", "statistics.docx");
        try (PDDocument ofYear = printed.getFirst();
                PDDocument ofStatistics = printed.getLast();
                PDDocument own = Loader.loadPDF(PaperFile.PDF.bytes(year));
                PDDocument ownStatistics = Loader.loadPDF(PaperFile.PDF.bytes(statistics))) {
            assertThat(sizes(ofYear)).isEqualTo(sizes(own)).last().isEqualTo("297 x 210");
            assertThat(sizes(ofStatistics))
                    .isEqualTo(sizes(ownStatistics))
                    .startsWith("210 x 297", "297 x 210");
            says(ofYear, year);
            says(ofStatistics, statistics);
            for (PDDocument each : List.of(ofYear, ofStatistics, own, ownStatistics)) {
                holdsItsFont(each);
            }
        }
    }

    /// Every figure a number of its own, some not exact, so that each sentence is there.
    private FilledReport filled(String form, Map<String, String> texts) {
        var chief = people.of(Role.COMMUNE_CHIEF, EA_NING);
        FilledReport real =
                transactions.reading(
                        chief.asker(),
                        () -> reports.fill(form, EA_NING, Period.workYear(2026), null, texts));
        var figures = new TreeMap<FigureKey, Figure>();
        for (FigureKey key : real.figures().keySet()) {
            boolean now = key.period().equals(real.period());
            boolean offences = key.indicator().equals("offences");
            int own = 700 + 13 * (key.indicator().length() % 9);
            Figure figure = Figure.exactly(now ? own + 40 : own);
            if (offences) figure = now ? Figure.of(1_000, Mark.OVER) : Figure.exactly(800);
            figures.put(key, figure);
        }
        return new FilledReport(
                real.form(),
                real.version(),
                real.formText(),
                real.unit(),
                real.names(),
                real.period(),
                real.readAt(),
                figures,
                real.unitNames(),
                real.texts());
    }

    private static List<Cell> formulas(XSSFWorkbook book) {
        var formulas = new ArrayList<Cell>();
        book.forEach(sheet ->
                sheet.forEach(row ->
                        row.forEach(cell -> {
                            if (cell.getCellType() == CellType.FORMULA) formulas.add(cell);
                        })));
        return formulas;
    }

    private static List<String> sizes(PDDocument document) {
        return Stream.iterate(0, i -> i + 1)
                .limit(document.getNumberOfPages())
                .map(document::getPage)
                .map(PrintedReportsTest::size)
                .toList();
    }

    private static String size(PDPage page) {
        var box = page.getMediaBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        return Math.round(width / 72 * 25.4) + " x " + Math.round(height / 72 * 25.4);
    }

    private static void says(PDDocument document, Paper paper) throws IOException {
        var stripper = new PDFTextStripper();
        String printed = bare(stripper.getText(document));
        stripper.setSortByPosition(true);
        String lineByLine = printed + bare(stripper.getText(document));
        assertThat(paper.texts())
                .hasSizeGreaterThan(20)
                .allSatisfy(text ->
                        assertThat(lineByLine).contains(bare(text.replaceFirst("[.;]$", ""))));
    }

    private static void holdsItsFont(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.getName()).contains("+Tinos");
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    private static String bare(String text) {
        return Words.capitals(text).replaceAll("[\\s\\u00A0]", "");
    }
}
