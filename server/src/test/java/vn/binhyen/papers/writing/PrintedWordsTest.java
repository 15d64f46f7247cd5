package vn.binhyen.papers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.binhyen.papers.Cell;
import vn.binhyen.papers.Table;
import vn.binhyen.papers.writing.Piece.Line;

class PrintedWordsTest {

    @Test
    void numbers_are_written_as_here_with_points_and_a_comma() {
        assertThat(Stream.of("1805", "73065.5", "0", "-6.58", "1E+3").map(BigDecimal::new))
                .extracting(CellWords::number)
                .containsExactly("1.805", "73.065,5", "0", "-6,58", "1.000");
    }

    @Test
    void a_title_wider_than_the_page_is_broken_into_even_lines() {
        String title =
                "Kết quả công tác xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2026";
        assertThat(Balanced.lines(Role.ABOUT_FIRST, Role.ABOUT, title, 165))
                .extracting(Line::text)
                .containsExactly(
                        "Kết quả công tác xây dựng phong trào Toàn",
                        "dân bảo vệ an ninh Tổ quốc năm 2026");
        assertThat(Balanced.lines(Role.ABOUT_FIRST, Role.ABOUT, "Tình hình năm 2026", 165))
                .extracting(Line::role)
                .containsExactly(Role.ABOUT);
        assertThat(Balanced.lines(Role.ABOUT_FIRST, Role.ABOUT, "x".repeat(300), 165)).hasSize(1);
    }

    @Test
    void the_last_sentence_ends_with_a_stroke_in_place_of_its_full_stop() {
        assertThat(Line.of(Role.TEXT, "theo dõi, chỉ đạo.").ended().text())
                .isEqualTo("theo dõi, chỉ đạo./.");
        assertThat(Line.of(Role.TEXT, "chỉ đạo").ended().text()).isEqualTo("chỉ đạo./.");
    }

    @Test
    void widths_add_up_to_the_whole() {
        Table table =
                Table.of(
                        Stream.of(1, 1, 5).map(Table.Column::words).toList(),
                        List.of("a", "b", "c"),
                        List.of(Table.Row.of(Cell.empty().across(3))));
        assertThat(Widths.of(table, 100)).containsExactly(14, 15, 71);
        assertThat(Widths.of(table, 9355)).containsExactly(1336, 1337, 6682);
    }
}
