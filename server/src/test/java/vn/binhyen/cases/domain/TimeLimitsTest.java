package vn.binhyen.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.binhyen.cases.CaseKind;

class TimeLimitsTest {

    @Test
    void a_case_keeps_the_rule_of_the_day_it_began() throws IOException {
        TimeLimits limits = shipped();
        Instant before = Instant.parse("2021-06-01T03:00:00Z");
        Instant after = Instant.parse("2022-06-01T03:00:00Z");
        assertThat(limits.limit(CaseKind.CRIME_REPORT, before).due())
                .isEqualTo(before.plus(Duration.ofHours(48)));
        assertThat(limits.limit(CaseKind.CRIME_REPORT, after).due())
                .isEqualTo(after.plus(Duration.ofDays(7)));
    }

    @Test
    void every_kind_has_a_limit_today() throws IOException {
        TimeLimits limits = shipped();
        Instant now = Instant.parse("2026-11-21T03:00:00Z");
        for (CaseKind kind : CaseKind.values())
            assertThat(limits.limit(kind, now).due()).isAfter(now);
        assertThat(limits.limit(null, now).rule()).isEqualTo("forward");
    }

    @Test
    void a_clerk_is_told_every_wrong_line_what_is_wrong_and_what_is_allowed() {
        String file =
                """
                forward,*,5 minutes,house,2020-03-01,,no
                answer,QUESTIONS,5 days,house,2020-03-01,,no
                answer,QUESTION,5 weeks,house,2020-03-01,,maybe
                """;
        assertThatThrownBy(() -> TimeLimits.read(new StringReader(file)))
                .hasMessageContaining("line 2")
                .hasMessageContaining("no kind QUESTIONS; allowed: *")
                .hasMessageContaining("line 3")
                .hasMessageContaining("minutes, hours or days");
    }

    private static TimeLimits shipped() throws IOException {
        try (Reader file =
                new InputStreamReader(
                        TimeLimitsTest.class.getResourceAsStream("/cases/time-limits.csv"),
                        StandardCharsets.UTF_8)) {
            return TimeLimits.read(file);
        }
    }
}
