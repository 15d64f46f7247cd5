package vn.binhyen.zalo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final String HEX =
            "2e2648f4e33a78da080baa31c4251e6ed85f46a2ce540be8d46a0be20a985226";

    private final byte[] digest =
            Signature.of(
                    "app", "{\"a\":1}".getBytes(StandardCharsets.UTF_8), "1700000000000", "sec");

    @Test
    void it_is_what_zalos_own_class_makes_of_the_same_words() {
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(HEX);
    }

    @Test
    void with_or_without_prefix_and_in_any_case_it_is_the_same() {
        assertThat(Signature.matches("mac=" + HEX, digest)).isTrue();
        assertThat(Signature.matches(HEX, digest)).isTrue();
        assertThat(Signature.matches("MAC=" + HEX.toUpperCase(Locale.ROOT), digest)).isTrue();
    }

    @Test
    void anything_else_does_not_match() {
        assertThat(Signature.matches("", digest)).isFalse();
        assertThat(Signature.matches("mac=", digest)).isFalse();
        assertThat(Signature.matches(HEX.substring(1), digest)).isFalse();
        assertThat(Signature.matches("3" + HEX.substring(1), digest)).isFalse();
        assertThat(Signature.matches("z".repeat(64), digest)).isFalse();
    }
}
