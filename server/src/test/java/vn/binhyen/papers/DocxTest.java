package vn.binhyen.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// The year report as .docx, opened again: page, margins, fonts, order of the blocks.
class DocxTest {

    private static XWPFDocument report;

    @BeforeAll
    static void open() throws IOException {
        report = opened(SamplePapers.yearReport());
    }

    @AfterAll
    static void close() throws IOException {
        report.close();
    }

    static XWPFDocument opened(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(PaperFile.DOCX.bytes(paper)));
    }

    @Test
    void the_page_is_a4_with_the_margins_of_the_decree_and_the_appendix_lies_across() {
        CTSectPr upright = sections().getFirst();
        CTSectPr across = sections().getLast();
        assertThat(sections()).hasSize(2);
        assertThat(upright.getPgSz().getW()).hasToString("11906");
        assertThat(upright.getPgSz().getH()).hasToString("16838");
        assertThat(across.getPgSz().getW()).hasToString("16838");
        assertThat(across.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(sections())
                .extracting(CTSectPr::getPgMar)
                .allSatisfy(margins -> {
                    assertThat(margins.getTop()).hasToString("1134");
                    assertThat(margins.getBottom()).hasToString("1134");
                    assertThat(margins.getLeft()).hasToString("1701");
                    assertThat(margins.getRight()).hasToString("850");
                });
    }

    @Test
    void the_page_number_stands_in_the_middle_of_the_top_but_not_on_the_first_page() {
        var header = report.getHeaderList().getFirst().getParagraphs().getFirst();
        assertThat(header.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(header.getCTP().getFldSimpleList().getFirst().getInstr()).isEqualTo("PAGE");
        assertThat(sections().getFirst().isSetTitlePg()).isTrue();
        assertThat(sections().getLast().isSetTitlePg()).isFalse();
        assertThat(sections()).allMatch(each -> each.sizeOfHeaderReferenceArray() == 1);
    }

    @Test
    void every_word_names_times_new_roman_in_a_size_of_the_decree() {
        assertThat(paragraphs(report).stream().flatMap(each -> each.getRuns().stream()))
                .filteredOn(run -> !run.text().isEmpty())
                .hasSizeGreaterThan(100)
                .allMatch(run -> "Times New Roman".equals(run.getFontFamily()))
                .allMatch(run ->
                        "Times New Roman".equals(run.getFontFamily(XWPFRun.FontCharRange.hAnsi)))
                .allMatch(
                        run -> run.getFontSizeAsDouble() >= 11 && run.getFontSizeAsDouble() <= 14);
        assertThat(looks("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).isEqualTo("13 bold");
        assertThat(looks("Độc lập - Tự do - Hạnh phúc")).isEqualTo("14 bold");
        assertThat(looks("CÔNG AN TỈNH ĐẮK LẮK")).isEqualTo("13");
        assertThat(looks("Số: 05/BC-CAX")).isEqualTo("13");
        assertThat(looks("Ea Ning, ngày 04 tháng 11 năm 2026")).isEqualTo("14 italic");
        assertThat(looks("BÁO CÁO")).isEqualTo("14 bold");
        assertThat(looks("Nơi nhận:")).isEqualTo("12 bold italic");
        assertThat(looks("- Như trên;")).isEqualTo("11");
    }

    private static String looks(String words) {
        XWPFRun run = paragraph(words).getRuns().getFirst();
        return (int) Math.round(run.getFontSizeAsDouble())
                + (run.isBold() ? " bold" : "")
                + (run.isItalic() ? " italic" : "");
    }

    @Test
    void the_body_is_justified_with_its_first_line_set_in_and_room_between_paragraphs() {
        XWPFParagraph text = paragraph("Duy trì 06 mô hình");
        assertThat(text.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(text.getIndentationFirstLine()).isEqualTo(720); // 1.27 cm
        assertThat(text.getSpacingAfter()).isEqualTo(120); // 6 points
        assertThat(text.getSpacingBetween()).isEqualTo(1.15);
    }

    @Test
    void the_blocks_stand_in_the_order_of_the_decree() {
        assertThat(
                        String.join(
                                "\n",
                                paragraphs(report).stream().map(XWPFParagraph::getText).toList()))
                .containsSubsequence(
                        "CÔNG AN TỈNH ĐẮK LẮK",
                        "CÔNG AN XÃ EA NING",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 05/BC-CAX",
                        "Ea Ning, ngày 04 tháng 11 năm 2026",
                        "BÁO CÁO",
                        "Kết quả công tác xây dựng phong trào Toàn",
                        "Kính gửi: Công an tỉnh Đắk Lắk (qua Phòng PV05).",
                        "I. ĐẶC ĐIỂM TÌNH HÌNH",
                        "II. KẾT QUẢ HOẠT ĐỘNG",
                        "1. Công tác tiếp nhận, giải quyết thông tin",
                        "Bảng 1.",
                        "Tổng cộng",
                        "2. Công tác tuyên truyền",
                        "- Tổ chức 48 buổi",
                        "c) Mô hình",
                        "IV. PHƯƠNG HƯỚNG",
                        "theo dõi, chỉ đạo./.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Lưu: VT, TH.",
                        "KT. TRƯỞNG CÔNG AN XÃ",
                        "PHÓ TRƯỞNG CÔNG AN XÃ",
                        "Thiếu tá H’Nga Êban",
                        "Phụ lục",
                        "THỐNG KÊ MÔ HÌNH",
                        "(Kèm theo Báo cáo số 05/BC-CAX");
    }

    @Test
    void a_table_repeats_its_head_and_its_sums_are_worked_out() {
        XWPFTable table = report.getTables().get(1);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isTrue();
        assertThat(table.getRow(2).isRepeatHeader()).isFalse();
        assertThat(table.getRows().getLast().getTableCells())
                .extracting(cell -> cell.getText())
                .containsExactly("Tổng cộng", "568", "541", "27", "95,2");
        assertThat(table.getRow(0).getCell(3).getCTTc().getTcPr().getGridSpan().getVal())
                .hasToString("3");
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
    }

    @Test
    void the_signature_stays_on_one_page_with_the_last_sentence() {
        XWPFTable signature = report.getTables().get(2);
        assertThat(signature.getRow(0).isCantSplitRow()).isTrue();
        assertThat(signature.getRow(0).getTableCells())
                .flatExtracting(cell -> cell.getParagraphs())
                .allMatch(XWPFParagraph::isKeepNext);
        assertThat(paragraph("Trên đây là Báo cáo").isKeepNext()).isTrue();
    }

    @Test
    void lines_are_drawn_below_the_issuer_the_motto_the_subject_and_the_appendix() {
        assertThat(paragraphs(report))
                .filteredOn(each ->
                        each.getCTP().getPPr() != null && each.getCTP().getPPr().isSetPBdr())
                .hasSize(4)
                .allMatch(each -> each.getIndentationLeft() > 0);
    }

    @Test
    void a_decision_and_a_letter_have_the_blocks_of_their_own_templates() throws IOException {
        try (var decision = opened(SamplePapers.decision());
                var letter = opened(SamplePapers.letter())) {
            assertThat(words(decision))
                    .containsSubsequence(
                            "Số: \u00A0",
                            "/QĐ-CAX",
                            "QUYẾT ĐỊNH",
                            "TRƯỞNG CÔNG AN XÃ EA NING",
                            "Căn cứ Luật",
                            "năm 2023;",
                            "Tổ Tổng hợp.",
                            "QUYẾT ĐỊNH:",
                            "Điều 1. Thành lập",
                            "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.");
            assertThat(words(letter))
                    .doesNotContain("CÔNG VĂN")
                    .containsSubsequence(
                            "/CAX-TH",
                            "V/v đề nghị phối hợp",
                            "KHẨN",
                            "Kính gửi:",
                            "- Ủy ban MTTQ Việt Nam xã;",
                            "- Đoàn xã.",
                            "TM. BAN CHỈ ĐẠO",
                            "TRƯỞNG BAN",
                            "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ");
        }
    }

    @Test
    void minutes_are_signed_by_two_side_by_side_the_chair_on_the_right() throws IOException {
        try (var minutes = opened(SamplePapers.minutes())) {
            XWPFTable end = minutes.getTables().getLast();
            assertThat(end.getRow(0).getCell(0).getText()).contains("THƯ KÝ", "Lê Thị Hoa");
            assertThat(end.getRow(0).getCell(1).getText()).contains("CHỦ TRÌ", "Nguyễn Văn Bình");
            assertThat(end.getRow(1).getCell(0).getText()).contains("Nơi nhận:", "- Lưu: VT, CA.");
            assertThat(minutes.getDocument().getBody().getSectPr().getPgMar().getLeft())
                    .hasToString("1984"); // 35 mm, the organisation's own
        }
    }

    @Test
    void a_regulation_has_chapters_and_articles_and_its_appendices_are_numbered()
            throws IOException {
        try (var regulation = opened(SamplePapers.regulation())) {
            assertThat(words(regulation))
                    .containsSubsequence(
                            "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\n1. Quy chế",
                            "2. Các tổ gồm:\na) Tổ Zalo;\nb) Tổ camera.",
                            "Chương II\nTỔ CHỨC THỰC HIỆN\nMục 1\nTRÁCH NHIỆM\nĐiều 2. Hiệu lực",
                            "TUQ. TRƯỞNG CÔNG AN XÃ\nPHÓ TRƯỞNG CÔNG AN XÃ\nTỔ TRƯỞNG TỔ TỔNG HỢP",
                            "Phụ lục I\nDANH MỤC TỔ",
                            "Phụ lục II\nBIỂU THEO DÕI");
        }
    }

    static String words(XWPFDocument document) {
        return String.join(
                "\n", paragraphs(document).stream().map(XWPFParagraph::getText).toList());
    }

    private static XWPFParagraph paragraph(String begins) {
        return paragraphs(report).stream()
                .filter(each -> each.getText().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    /// All of the body, in the order of reading.
    static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        return document.getBodyElements().stream()
                .flatMap(element ->
                        element instanceof XWPFTable table
                                ? table.getRows().stream()
                                        .flatMap(row -> row.getTableCells().stream())
                                        .flatMap(cell -> cell.getParagraphs().stream())
                                : Stream.of((XWPFParagraph) element))
                .toList();
    }

    private static List<CTSectPr> sections() {
        var sections = new ArrayList<CTSectPr>();
        for (XWPFParagraph each : report.getParagraphs()) {
            var look = each.getCTP().getPPr();
            if (look != null && look.isSetSectPr()) sections.add(look.getSectPr());
        }
        sections.add(report.getDocument().getBody().getSectPr());
        return sections;
    }
}
