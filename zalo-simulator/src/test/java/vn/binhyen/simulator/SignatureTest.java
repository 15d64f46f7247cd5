package vn.binhyen.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.binhyen.simulator.webhook.Signature;

class SignatureTest {

    /// Made by the platform's own class and by `sha256sum`.
    @Test
    void the_known_vector_comes_out() {
        byte[] body = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

        assertThat(Signature.of("app", body, "1700000000000", "sec"))
                .isEqualTo("2e2648f4e33a78da080baa31c4251e6ed85f46a2ce540be8d46a0be20a985226");
    }
}
