package vn.binhyen.zalo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhyen.channels.Window;

class ZaloRulesTest {

    private static final Instant WROTE = Instant.parse("2026-11-01T08:00:00Z");
    private static final Instant CLOSES = WROTE.plus(Duration.ofDays(7));

    @Test
    void an_answer_is_free_for_two_days_charged_for_a_week_and_then_closed() {
        Instant free = WROTE.plus(Duration.ofHours(48));
        assertThat(Windows.of(WROTE, free.minusMillis(1))).isEqualTo(new Window.Free(free, CLOSES));
        assertThat(Windows.of(WROTE, free)).isEqualTo(new Window.Charged(CLOSES));
        assertThat(Windows.of(WROTE, CLOSES.minusMillis(1))).isEqualTo(new Window.Charged(CLOSES));
        assertThat(Windows.of(WROTE, CLOSES)).isEqualTo(new Window.Closed(CLOSES));
    }

    @Test
    void who_never_wrote_cannot_be_written_to() {
        assertThat(Windows.of(null, WROTE)).isEqualTo(new Window.Closed(WROTE));
    }

    @ParameterizedTest
    @CsvSource({
        "0,OK", "-32,SLOW_DOWN", "-100,UPLOAD_AGAIN", "-200,TRY_AGAIN", "-201,BAD_MESSAGE",
        "-204,PAGE_STOPPED", "-211,LATER", "-213,WINDOW_CLOSED", "-216,TOKEN", "-217,PERSON",
        "-220,TOKEN", "-124,TOKEN", "-224,SET_UP", "-227,PERSON", "-230,WINDOW_CLOSED",
        "-232,WINDOW_CLOSED", "-234,MORNING", "-237,GROUP", "-240,SET_UP", "-248,BAD_MESSAGE",
        "-999,TRY_AGAIN",
    })
    void each_code_has_its_meaning(int code, ZaloError.Meaning meaning) {
        assertThat(ZaloError.of(code, "").meaning()).isEqualTo(meaning);
    }

    @Test
    void a_missing_right_and_a_used_up_quota_share_a_code_and_differ_by_their_text() {
        assertThat(ZaloError.of(-223, "OA has not authorized this API").meaning())
                .isEqualTo(ZaloError.Meaning.SET_UP);
        assertThat(ZaloError.of(-223, "OA reached the article quota").meaning())
                .isEqualTo(ZaloError.Meaning.LATER);
    }

    @Test
    void every_error_has_a_word_of_its_own() {
        Set<String> words =
                Arrays.stream(ZaloError.values()).map(ZaloError::word).collect(Collectors.toSet());
        assertThat(words).hasSize(ZaloError.values().length);
    }
}
