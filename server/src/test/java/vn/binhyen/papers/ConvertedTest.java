package vn.binhyen.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhyen.testing.LibreOffice;

/// The year report as it comes out of a printer: the product's own PDF, and the .docx and .xlsx as
/// LibreOffice prints them, all in one call of it.
class ConvertedTest {

    @TempDir private static Path folder;

    private static PDDocument own;
    private static PDDocument docx;
    private static PDDocument xlsx;

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.in(folder);
        Paper report = SamplePapers.yearReport();
        own = Loader.loadPDF(PaperFile.PDF.bytes(report));
        Files.write(folder.resolve("report.docx"), PaperFile.DOCX.bytes(report));
        Files.write(folder.resolve("tables.xlsx"), PaperFile.XLSX.bytes(report));
        List<PDDocument> printed = office.printed("report.docx", "tables.xlsx");
        docx = printed.getFirst();
        xlsx = printed.getLast();
    }

    @AfterAll
    static void close() throws IOException {
        for (PDDocument each : Stream.of(own, docx, xlsx).filter(it -> it != null).toList()) {
            each.close();
        }
    }

    @Test
    void the_report_has_two_pages_and_its_appendix_two_that_lie_across() {
        for (PDDocument each : List.of(own, docx)) {
            assertThat(each.getPages())
                    .extracting(ConvertedTest::size)
                    .containsExactly("210 x 297", "210 x 297", "297 x 210", "297 x 210");
        }
        assertThat(xlsx.getPages())
                .extracting(ConvertedTest::size)
                .startsWith("210 x 297", "297 x 210");
    }

    private static String size(PDPage page) {
        var box = page.getMediaBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        return Math.round(width / 72 * 25.4) + " x " + Math.round(height / 72 * 25.4);
    }

    @Test
    void every_text_of_the_report_is_printed_with_all_its_marks() throws IOException {
        for (PDDocument each : List.of(own, docx)) {
            String printed = bare(text(each, 1, 4)) + bare(lineByLine(each));
            assertThat(SamplePapers.yearReport().texts())
                    .hasSizeGreaterThan(60)
                    .allSatisfy(text -> assertThat(printed).contains(bare(unended(text))));
            assertThat(printed)
                    .contains(bare("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), bare("Số: 05/BC-CAX"))
                    .contains(bare("Tổng cộng 568 541 27 95,2"), bare("trên 3.133"));
        }
        assertThat(bare(text(xlsx, 1, 9)))
                .contains(bare("THỐNG KÊ MÔ HÌNH PHONG TRÀO"), bare("Tổng cộng 568 541 27"));
    }

    @Test
    void the_number_of_a_page_stands_at_its_top_but_not_on_the_first() throws IOException {
        for (PDDocument each : List.of(own, docx)) {
            assertThat(text(each, 1, 1).strip()).doesNotStartWith("1");
            for (int page = 2; page <= 4; page++) {
                assertThat(text(each, page, page).strip()).startsWith(page + "");
            }
        }
    }

    @Test
    void the_signature_stands_with_the_end_of_the_report_and_a_table_repeats_its_head()
            throws IOException {
        for (PDDocument each : List.of(own, docx)) {
            assertThat(text(each, 2, 2))
                    .contains(
                            "chỉ đạo./.",
                            "Nơi nhận:",
                            "KT. TRƯỞNG CÔNG AN XÃ",
                            "Thiếu tá H’Nga Êban");
            assertThat(text(each, 3, 3)).contains("Điểm", "hiệu quả");
            assertThat(text(each, 4, 4)).contains("Tên mô hình").contains("số 16");
        }
    }

    @Test
    void the_font_is_inside_and_no_other_took_its_place() throws IOException {
        for (PDDocument each : List.of(own, docx, xlsx)) {
            for (PDPage page : each.getPages()) {
                var resources = page.getResources();
                assertThat(resources.getFontNames()).isNotEmpty();
                for (var name : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    assertThat(font.getName()).contains("+Tinos");
                    assertThat(font.isEmbedded()).isTrue();
                }
            }
        }
    }

    /// The report's last sentence ends with "./." in place of its full stop.
    private static String unended(String text) {
        return text.replaceFirst("\\.$", "");
    }

    /// As the eye reads: words in bold are drawn apart from those around them.
    private static String lineByLine(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }

    /// Lines are broken where the page ends, and titles are printed in capitals.
    private static String bare(String text) {
        return Words.capitals(text).replaceAll("[\\s\\u00A0]", "");
    }
}
