package vn.binhyen.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OneTimeCodesTest {

    /// The secret and times of RFC 6238, appendix B; its codes have eight digits, ours the last
    /// six.
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final OneTimeCodes codes = new OneTimeCodes();

    @Test
    void the_codes_are_those_of_the_standard() {
        assertThat(codes.codeAt(SECRET, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(codes.codeAt(SECRET, Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
        assertThat(codes.codeAt(SECRET, Instant.ofEpochSecond(20000000000L))).isEqualTo("353130");
    }

    @Test
    void a_code_is_good_for_half_a_minute_around_and_taken_once() {
        Instant now = Instant.ofEpochSecond(1111111109);
        assertThat(codes.stepOf("081 804", SECRET, now, 0)).isPresent();
        assertThat(codes.stepOf("081804", SECRET, now.plusSeconds(30), 0)).isPresent();
        assertThat(codes.stepOf("081804", SECRET, now.plusSeconds(70), 0)).isEmpty();
        long step = codes.stepOf("081804", SECRET, now, 0).orElseThrow();
        assertThat(codes.stepOf("081804", SECRET, now, step)).isEmpty();
    }

    @Test
    void base32_is_that_of_the_standard() {
        assertThat(Base32.of("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    }

    @Test
    void rules_laxer_than_the_floors_stop_the_start() {
        var quarter = Duration.ofMinutes(15);
        var five = Duration.ofMinutes(5);
        assertThat(new SignInRules(5, quarter, quarter, five, 45, 8)).isNotNull();
        assertThatThrownBy(() -> new SignInRules(6, quarter, quarter, five, 45, 8))
                .hasMessageContaining("failures");
        assertThatThrownBy(() -> new SignInRules(5, quarter, Duration.ofHours(1), five, 45, 8))
                .hasMessageContaining("idle");
        assertThatThrownBy(() -> new SignInRules(5, quarter, quarter, five, 45, 7))
                .hasMessageContaining("password");
    }
}
