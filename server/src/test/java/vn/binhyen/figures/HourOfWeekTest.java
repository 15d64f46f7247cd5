package vn.binhyen.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HourOfWeekTest {

    @Test
    void an_hour_is_that_of_viet_nam_and_survives_as_a_word() {
        var sundayNight = HourOfWeek.of(Instant.parse("2026-11-22T17:05:00Z"));

        assertThat(sundayNight).isEqualTo(new HourOfWeek(DayOfWeek.MONDAY, 0));
        assertThat(sundayNight.word()).isEqualTo("1-00");
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                var one = new HourOfWeek(day, hour);
                assertThat(HourOfWeek.ofWord(one.word())).contains(one);
            }
        }
    }

    @Test
    void other_words_are_no_hour() {
        for (String word : new String[] {"", "0-01", "8-01", "1-24", "1-9", "1-009", "zalo"}) {
            assertThat(HourOfWeek.ofWord(word)).as(word).isEmpty();
        }
    }
}
