package vn.binhyen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Dictionary dictionary = new Dictionary();
    private final Words vi = dictionary.in(Language.VIETNAMESE);
    private final Words en = dictionary.in(Language.ENGLISH);
    private final Instant now = Instant.parse("2026-11-21T07:32:00Z");

    @Test
    void numbers_are_written_as_the_readers_write_them() {
        assertThat(vi.number(1234567)).isEqualTo("1.234.567");
        assertThat(vi.number(1234.5)).isEqualTo("1.234,5");
        assertThat(en.number(1234.5)).isEqualTo("1,234.5");
    }

    @Test
    void days_and_times_are_those_of_viet_nam() {
        assertThat(vi.moment(now)).isEqualTo("14:32, 21/11/2026");
        assertThat(vi.weekday(now)).isEqualTo("thứ Bảy 21/11/2026");
        assertThat(vi.day(Instant.parse("2026-11-20T17:00:00Z"))).isEqualTo("21/11/2026");
    }

    @Test
    void times_near_now_are_told_in_words() {
        assertThat(vi.ago(now.minusSeconds(20), now)).isEqualTo("vừa xong");
        assertThat(vi.ago(now.minusSeconds(12 * 60), now)).isEqualTo("12 phút trước");
        assertThat(vi.left(now.plusSeconds(2 * 3600), now)).isEqualTo("còn 2 giờ");
        assertThat(vi.left(now.minusSeconds(3 * 86_400), now)).isEqualTo("quá 3 ngày");
        assertThat(vi.brief(now.minusSeconds(86_400), now)).isEqualTo("hôm qua");
    }

    @Test
    void english_knows_one_from_many() {
        assertThat(en.ago(now.minusSeconds(60), now)).isEqualTo("1 minute ago");
        assertThat(en.ago(now.minusSeconds(120), now)).isEqualTo("2 minutes ago");
    }

    @Test
    void a_code_is_spelled_to_be_read_aloud() {
        assertThat(vi.spelled("EN-7K4M")).isEqualTo("E, N, bảy, K, bốn, M");
    }

    @Test
    void a_name_with_signs_of_the_pattern_is_taken_as_it_is() {
        assertThat(vi.of("ui.account-of", "A$1 {0} \\")).endsWith("A$1 {0} \\");
    }
}
