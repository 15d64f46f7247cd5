package vn.binhyen.guidance.lookups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import vn.binhyen.guidance.lookups.StatusLists.Mistake;
import vn.binhyen.guidance.lookups.StatusLists.Wrong;

class ListSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final LookUpWords words = shipped();
    private final ListKind cards = words.kind("id-card").orElseThrow();

    @Test
    void a_clerks_file_is_read_with_its_own_headings_and_words() {
        ListSheet sheet =
                csv(
                        """
                        Số CCCD;Họ và tên;Ngày sinh;Tình trạng;Nơi nhận
                        066 087 001 234;Nguyễn Văn A;5/9/1987;Đã có thẻ;Bộ phận một cửa
                        066150001234;Trần Thị B;1950;dang lam;
                        """);
        assertThat(sheet.mistakes()).isEmpty();
        assertThat(sheet.leftOut()).containsExactly("Họ và tên");
        assertThat(sheet.lines())
                .extracting(line -> line.who().number() + " " + line.who().birth())
                .containsExactly("066087001234 1987-09-05", "066150001234 1950");
        assertThat(sheet.lines())
                .extracting(ListLine::told)
                .containsExactly(
                        new ListLine.Told("ready", "Bộ phận một cửa", ""),
                        new ListLine.Told("in-work", "", ""));
    }

    @Test
    void every_mistake_is_told_with_its_line_and_what_stood_there() {
        ListSheet sheet =
                csv(
                        """
                        số,ngày sinh,trạng thái,ghi chú
                        12345,32/1/1987,hình như xong,
                        66087001234,5/9/1987,xong,
                        066087001234,5/9/1987,xong,
                        066087001234,05/09/1987,xong,
                        066087001235,5/9/1987,xong,"chưa đóng
                        """);
        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.mistakes())
                .containsExactly(
                        new Mistake(2, Wrong.NUMBER, "12345"),
                        new Mistake(2, Wrong.BIRTH, "32/1/1987"),
                        new Mistake(2, Wrong.STATUS, "hình như xong"),
                        new Mistake(3, Wrong.ZERO_LOST, "66087001234"),
                        new Mistake(5, Wrong.TWICE, "4"),
                        new Mistake(6, Wrong.QUOTES, ""));
    }

    @Test
    void a_place_too_long_to_be_kept_is_told() {
        ListSheet sheet =
                csv(
                        "số;ngày sinh;trạng thái;nơi nhận\n066087001234;1987;xong;"
                                + "ở đây ".repeat(80));
        assertThat(sheet.mistakes()).extracting(Mistake::what).containsExactly(Wrong.TOO_LONG);
    }

    @Test
    void what_is_no_list_is_told_as_a_whole() {
        assertThat(csv("").mistakes()).containsExactly(new Mistake(0, Wrong.EMPTY, ""));
        assertThat(csv("số;ngày sinh\n1;2").mistakes())
                .containsExactly(new Mistake(1, Wrong.HEADER, "status"));
        byte[] windows = "số;ngày sinh".getBytes(StandardCharsets.UTF_16);
        assertThat(read(windows).mistakes()).containsExactly(new Mistake(0, Wrong.NOT_A_SHEET, ""));
        byte[] broken = {'P', 'K', 3, 4, 1, 2, 3};
        assertThat(read(broken).mistakes()).containsExactly(new Mistake(0, Wrong.NOT_A_SHEET, ""));
    }

    @Test
    void a_workbook_is_read_like_a_csv_file_days_and_numbers_included() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "test", "1.0")) {
            var sheet = book.newWorksheet("Thẻ");
            String[] head = {"Số căn cước", "Ngày sinh", "Trạng thái", "Nơi nhận"};
            for (int i = 0; i < head.length; i++) sheet.value(0, i, head[i]);
            sheet.value(1, 0, "066087001234");
            sheet.value(1, 1, LocalDate.of(1987, 9, 5));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, "xong");
            sheet.value(1, 3, "Trụ sở Công an xã");
            sheet.value(3, 0, 66087001234L);
            sheet.value(3, 1, 1950);
            sheet.value(3, 2, "xong");
        }
        ListSheet sheet = read(file.toByteArray());
        assertThat(sheet.mistakes())
                .containsExactly(new Mistake(4, Wrong.ZERO_LOST, "66087001234"));
        assertThat(sheet.lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.who()).isEqualTo(new Particulars("066087001234", "1987-09-05"));
                    assertThat(line.told().place()).isEqualTo("Trụ sở Công an xã");
                });
    }

    @Test
    void who_stands_in_a_list_is_never_printed() {
        var who = new Particulars("066087001234", "1987-09-05");
        assertThat(new ListLine(who, new ListLine.Told("ready", "", "")).toString())
                .doesNotContain("066087001234", "1987");
    }

    @Test
    void a_province_learns_what_is_wrong_with_its_words_line_by_line() {
        String file =
                """
                what;word;badge;vi;en;numbers;allowed_vi;allowed_en;typed
                kind;Thẻ;;Thẻ;Card;[0-9]+;số;digits;
                status;ready;green;Xong;Ready;;;;xong
                kind;card;;Thẻ;Card;[0-9;số;digits;
                """;
        assertThatThrownBy(() -> LookUpWords.read(new StringReader(file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("look-ups.csv:2: “Thẻ” cannot stand in word")
                .hasMessageContaining("look-ups.csv:3: “green” cannot stand in badge")
                .hasMessageContaining("look-ups.csv:4: “[0-9” cannot stand in numbers");
    }

    private ListSheet csv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private ListSheet read(byte[] file) {
        return ListSheet.read(file, cards, words, TODAY);
    }

    static LookUpWords shipped() {
        var file =
                Objects.requireNonNull(
                        ListSheetTest.class.getResourceAsStream("/guidance/look-ups.csv"));
        try (var lines = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return LookUpWords.read(lines);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
