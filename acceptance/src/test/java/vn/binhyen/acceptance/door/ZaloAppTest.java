package vn.binhyen.acceptance.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ZaloAppTest {

    private final ZaloApp app = new ZaloApp("app", "sec");

    @Test
    void the_signature_is_the_one_zalos_own_class_makes() {
        byte[] body = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

        assertThat(app.signature(body, "1700000000000"))
                .isEqualTo("2e2648f4e33a78da080baa31c4251e6ed85f46a2ce540be8d46a0be20a985226");
    }

    @Test
    void a_padded_event_has_exactly_the_size_asked_for() {
        byte[] request =
                new Events(app).textOfSize(480, "2222", "3333", "0a1b", 1_790_000_000_000L);

        String text = new String(request, StandardCharsets.UTF_8);
        assertThat(text).contains("\r\nContent-Length: 480\r\n");
        assertThat(text.substring(text.indexOf("\r\n\r\n") + 4)).hasSize(480).endsWith("\"}}");
    }
}
