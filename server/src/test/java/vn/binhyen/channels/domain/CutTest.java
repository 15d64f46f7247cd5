package vn.binhyen.channels.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutTest {

    @Test
    void short_words_stay_whole_and_nothing_stays_nothing() {
        assertThat(Cut.into("  Đã tiếp nhận. ", 2000)).containsExactly("Đã tiếp nhận.");
        assertThat(Cut.into(" \n ", 2000)).isEmpty();
    }

    @Test
    void long_words_are_cut_between_sentences_and_lose_nothing() {
        String sentence = "Công an xã đã tiếp nhận tin báo của ông bà. ";
        List<String> pieces = Cut.into(sentence.repeat(120), 2000);
        assertThat(pieces).hasSize(3).allSatisfy(p -> assertThat(p).endsWith("bà."));
        assertThat(pieces).allSatisfy(p -> assertThat(p.length()).isLessThanOrEqualTo(2000));
        assertThat(String.join(" ", pieces)).isEqualTo(sentence.repeat(120).strip());
    }

    @Test
    void a_word_without_end_is_cut_but_never_inside_a_character() {
        List<String> pieces = Cut.into("😀".repeat(50), 33);
        assertThat(String.join("", pieces)).isEqualTo("😀".repeat(50));
        assertThat(pieces)
                .allSatisfy(
                        p -> assertThat(p.length()).isEqualTo(p.codePointCount(0, p.length()) * 2));
    }

    @Test
    void exactly_as_long_as_allowed_is_one_piece() {
        assertThat(Cut.into("a".repeat(2000), 2000)).hasSize(1);
        assertThat(Cut.into("a".repeat(2001), 2000)).hasSize(2);
    }

    @Test
    void waits_double_up_to_the_longest() {
        Duration first = Duration.ofSeconds(5);
        Duration longest = Duration.ofMinutes(15);
        assertThat(Backoff.after(1, first, longest)).isEqualTo(first);
        assertThat(Backoff.after(3, first, longest)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Backoff.after(400, first, longest)).isEqualTo(longest);
    }

    @Test
    void a_nickname_is_stable_and_comes_from_the_fingerprint_alone() {
        byte[] fingerprint = {1, 2, 3, 4, 5};
        assertThat(Nickname.of(fingerprint))
                .isEqualTo("Người dân 3456")
                .isEqualTo(Nickname.of(fingerprint));
        assertThat(Nickname.of(new byte[] {-1, -2, -3, -4})).isNotEqualTo(Nickname.of(fingerprint));
    }
}
