package vn.binhyen.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

/// The year report as it comes out of a printer: the product's own PDF, and the .docx and .xlsx as
/// LibreOffice prints them, all in one call of it. `bin/test` installs LibreOffice where it may;
/// where it is missing and nobody may install it, this class says so and is left out.
class ConvertedTest {

    @TempDir private static Path folder;

    private static PDDocument own;
    private static PDDocument docx;
    private static PDDocument xlsx;

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        Optional<String> office = office();
        assumeTrue(
                office.isPresent(),
                "LibreOffice is missing, so papers were not printed by it. On Debian: apt-get install"
                        + " libreoffice-writer-nogui libreoffice-calc-nogui");
        Paper report = SamplePapers.yearReport();
        own = Loader.loadPDF(PaperFile.PDF.bytes(report));
        Files.write(folder.resolve("report.docx"), PaperFile.DOCX.bytes(report));
        Files.write(folder.resolve("tables.xlsx"), PaperFile.XLSX.bytes(report));
        var conversion =
                new ProcessBuilder(
                        office.orElseThrow(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("report.docx").toString(),
                        folder.resolve("tables.xlsx").toString());
        conversion.environment().put("FONTCONFIG_FILE", fonts().toString());
        Path said = folder.resolve("said.txt");
        Process running =
                conversion.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        boolean ended = running.waitFor(5, TimeUnit.MINUTES);
        if (!ended) running.destroyForcibly();
        assertThat(ended).as("LibreOffice ended: " + Files.readString(said)).isTrue();
        docx = Loader.loadPDF(folder.resolve("report.pdf").toFile());
        xlsx = Loader.loadPDF(folder.resolve("tables.pdf").toFile());
    }

    @AfterAll
    static void close() throws IOException {
        for (PDDocument each : Stream.of(own, docx, xlsx).filter(it -> it != null).toList()) {
            each.close();
        }
    }

    /// bin/test names the program it found; else it is looked for where programs are.
    private static Optional<String> office() {
        String named = System.getenv("SOFFICE");
        if (named != null) return Optional.of(named);
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /// The shipped font alone, in place of Times New Roman: every machine prints the same.
    private static Path fonts() throws IOException {
        return Files.writeString(
                folder.resolve("fonts.conf"),
                """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir><alias binding="same">
                <family>Times New Roman</family><prefer><family>Tinos</family></prefer>
                </alias></fontconfig>
                """
                        .formatted(
                                Path.of("src/main/resources/static/fonts").toAbsolutePath(),
                                folder.resolve("font-cache")));
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
