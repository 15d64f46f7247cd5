package vn.binhyen.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.papers.Signature.Capacity;

/// What stands on a paper by rule (NĐ 30/2020, Appendix I).
class PaperTest {

    private static final Block SAYING = Block.paragraph("Nội dung.");

    private final Paper report = SamplePapers.draft("BC").saying(SAYING).paper();

    @Test
    void a_number_below_ten_begins_with_zero_and_has_no_spaces() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        assertThat(report.signed(5, day).numberLine()).isEqualTo("Số: 05/BC-CAX");
        assertThat(report.signed(10, day).numberLine()).isEqualTo("Số: 10/BC-CAX");
        assertThat(report.signed(4267, day).numberLine()).isEqualTo("Số: 4267/BC-CAX");
    }

    @Test
    void until_it_is_signed_there_is_room_for_the_number_and_the_day() {
        assertThat(report.numberLine()).matches("Số: \\u00A0{8}/BC-CAX");
        assertThat(report.dateLine())
                .matches("Ea Ning, ngày\\u00A0{8}tháng\\u00A0{8}năm\\u00A0{8}");
    }

    @Test
    void days_below_ten_and_the_first_two_months_begin_with_zero() {
        assertThat(on(2026, 1, 5)).isEqualTo("Ea Ning, ngày 05 tháng 01 năm 2026");
        assertThat(on(2026, 2, 10)).isEqualTo("Ea Ning, ngày 10 tháng 02 năm 2026");
        assertThat(on(2026, 3, 9)).isEqualTo("Ea Ning, ngày 09 tháng 3 năm 2026");
        assertThat(on(2026, 12, 31)).isEqualTo("Ea Ning, ngày 31 tháng 12 năm 2026");
    }

    private String on(int year, int month, int day) {
        return report.signed(1, LocalDate.of(year, month, day)).dateLine();
    }

    @Test
    void a_letter_names_who_drafted_it_in_place_of_its_type() {
        Paper letter = SamplePapers.letter();
        assertThat(letter.signed(9, LocalDate.of(2026, 5, 1)).numberLine())
                .isEqualTo("Số: 09/CAX-TH");
    }

    @Test
    void an_appendix_names_the_paper_it_belongs_to() {
        assertThat(SamplePapers.yearReport().reference())
                .isEqualTo(
                        "Kèm theo Báo cáo số 05/BC-CAX ngày 04 tháng 11 năm 2026 của Công an xã Ea"
                                + " Ning");
    }

    @Test
    void whom_it_is_addressed_to_comes_first_among_the_recipients_and_the_archive_last() {
        assertThat(SamplePapers.yearReport().recipients())
                .containsExactly(
                        "Như trên;",
                        "Đảng ủy, UBND xã (để báo cáo);",
                        "Lãnh đạo Công an xã;",
                        "Lưu: VT, TH.");
        assertThat(report.recipients()).containsExactly("Lưu: VT, TH.");
    }

    @Test
    void a_number_needs_the_day_it_was_given_and_numbers_begin_with_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.signed(0, LocalDate.of(2026, 1, 1)))
                .withMessage("numbers of papers begin with 1, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePapers.draft("BC").paper())
                .withMessage("a paper has a body");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Paper.of(SamplePapers.POLICE, SamplePapers.TYPES.of("BC"), " ").paper())
                .withMessage("what the paper is about is empty");
    }

    @Test
    void who_signs_for_another_names_the_own_office_and_a_name_stands_without_title() {
        var signature = Signature.of(Capacity.KT, "Trưởng Công an xã", "Phó Trưởng Công an xã");
        assertThat(signature.offices())
                .containsExactly("KT. TRƯỞNG CÔNG AN XÃ", "PHÓ TRƯỞNG CÔNG AN XÃ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signature.of(Capacity.TUQ, "Giám đốc"))
                .withMessageContaining("names the own office");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signature.of("a", "b", "c", "d"))
                .withMessageContaining("one to three lines");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signature.by("TS. Nguyễn Văn A"))
                .withMessageContaining("without title or degree");
        assertThat(signature.by("Thiếu tá Bùi Thị Sơn").name()).isEqualTo("Thiếu tá Bùi Thị Sơn");
        assertThat(signature.by("Ông Văn Bà").name()).isEqualTo("Ông Văn Bà");
    }

    @Test
    void everything_written_into_it_can_be_looked_through_before_it_leaves() {
        Paper paper =
                SamplePapers.draft("TB")
                        .addressedTo("Ban tự quản buôn Ea Kmat")
                        .onGrounds("Căn cứ Kế hoạch số 12")
                        .saying(
                                Block.paragraph(Run.plain("gọi số 0905 "), Run.bold("123 456")),
                                Table.of(
                                        List.of(Table.Column.words(1)),
                                        List.of("Người báo"),
                                        List.of(Table.Row.of(Cell.of("xe 47B1-234.56")))))
                        .with(
                                Appendix.of(
                                        "Danh sách", Block.bullet("Nguyễn Văn An, sinh năm 1990")))
                        .copiedTo("Lưu trữ")
                        .paper();
        assertThat(paper.texts())
                .contains("gọi số 0905 123 456", "Người báo", "xe 47B1-234.56", "Danh sách")
                .contains("Ban tự quản buôn Ea Kmat", "Căn cứ Kế hoạch số 12", "Lưu trữ");
        assertThat(paper.texts().stream().flatMap(text -> PersonalData.in(text).stream()))
                .extracting(PersonalData.Found::kind)
                .containsExactlyInAnyOrder(
                        PersonalData.Kind.PHONE,
                        PersonalData.Kind.NUMBER_PLATE,
                        PersonalData.Kind.NAME_WITH_BIRTH);
    }

    @Test
    void a_text_typed_into_a_field_becomes_a_paragraph_a_line() {
        assertThat(Block.paragraphs("Một.\r\n\r\n- hai;\n  Ba \t bốn.\n"))
                .containsExactly(
                        Block.paragraph("Một."), Block.bullet("hai;"), Block.paragraph("Ba bốn."));
    }
}
