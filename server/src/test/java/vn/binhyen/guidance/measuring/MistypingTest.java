package vn.binhyen.guidance.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MistypingTest {

    private static final String TYPED = "Tôi muốn đăng ký tạm trú thì cần giấy tờ gì?";

    @Test
    void the_same_seed_makes_the_same_slips_and_another_makes_others() {
        assertThat(Typing.TYPO.hand(1).apply(TYPED)).isEqualTo(Typing.TYPO.hand(1).apply(TYPED));
        assertThat(
                        IntStream.range(0, 5)
                                .mapToObj(seed -> Typing.TYPO.hand(seed).apply(TYPED))
                                .distinct())
                .hasSizeGreaterThan(3);
    }

    @Test
    void every_text_gets_a_slip_and_most_words_stay() {
        for (int seed = 0; seed < 200; seed++) {
            String typed = Typing.TYPO.hand(seed).apply(TYPED);
            assertThat(typed).isNotEqualTo(TYPED);
            String[] before = TYPED.split(" "), after = typed.split(" ");
            assertThat(after).hasSameSizeAs(before);
            long same =
                    IntStream.range(0, before.length)
                            .filter(i -> before[i].equals(after[i]))
                            .count();
            assertThat(same).isGreaterThanOrEqualTo(before.length / 3);
        }
    }

    @Test
    void what_has_no_word_of_two_letters_stays() {
        assertThat(Typing.TYPO.hand(1).apply("a 1 ?")).isEqualTo("a 1 ?");
    }
}
