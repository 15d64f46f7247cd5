package vn.binhyen.papers.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.binhyen.papers.Block.Rank;

/// How a structure is counted (NĐ 30/2020, Appendix I, II.5).
class NumberingTest {

    @Test
    void headings_clauses_and_points_begin_anew_under_the_next_larger_one() {
        assertThat(
                        counted(
                                Rank.HEADING,
                                Rank.CLAUSE,
                                Rank.POINT,
                                Rank.POINT,
                                Rank.CLAUSE,
                                Rank.POINT,
                                Rank.HEADING,
                                Rank.CLAUSE))
                .containsExactly("I.", "1.", "a)", "b)", "2.", "a)", "II.", "1.");
    }

    @Test
    void chapters_and_articles_are_counted_through_and_sections_in_their_chapter() {
        assertThat(
                        counted(
                                Rank.PART,
                                Rank.CHAPTER,
                                Rank.SECTION,
                                Rank.ARTICLE,
                                Rank.CLAUSE,
                                Rank.SECTION,
                                Rank.ARTICLE,
                                Rank.CLAUSE,
                                Rank.PART,
                                Rank.CHAPTER,
                                Rank.SECTION,
                                Rank.ARTICLE))
                .containsExactly(
                        "Phần I",
                        "Chương I",
                        "Mục 1",
                        "Điều 1.",
                        "1.",
                        "Mục 2",
                        "Điều 2.",
                        "1.",
                        "Phần II",
                        "Chương II",
                        "Mục 1",
                        "Điều 3.");
    }

    @Test
    void points_go_by_the_vietnamese_alphabet() {
        assertThat(counted(Stream.generate(() -> Rank.POINT).limit(23).toArray(Rank[]::new)))
                .startsWith("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)")
                .endsWith("u)", "v)", "x)", "y)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        counted(Stream.generate(() -> Rank.POINT).limit(24).toArray(Rank[]::new)));
    }

    @Test
    void roman_numerals_go_as_far_as_a_paper_does() {
        assertThat(List.of(1, 4, 9, 14, 19, 40, 44, 89))
                .extracting(Numbering::roman)
                .containsExactly("I", "IV", "IX", "XIV", "XIX", "XL", "XLIV", "LXXXIX");
    }

    private static List<String> counted(Rank... ranks) {
        var numbering = new Numbering();
        return Stream.of(ranks).map(numbering::next).toList();
    }
}
