package vn.binhyen.zalo.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonFactory;

class EnvelopeTest {

    private final JsonFactory json = new JsonFactory();

    @Test
    void ids_are_text_whatever_their_type_and_the_timestamp_is_as_written() throws Exception {
        Envelope envelope =
                read(
                        """
                        {"app_id":1111111111111111111,"event_name":"user_send_text","timestamp":1790000000000,
                         "sender":{"id":9223372036854775808123},"recipient":{"id":"22"},
                         "message":{"msg_id":42,"text":"Có trộm","attachments":[{"payload":{"msg_id":"no"}}]}}
                        """);
        assertThat(envelope.appId()).isEqualTo("1111111111111111111");
        assertThat(envelope.timestamp()).isEqualTo("1790000000000");
        assertThat(envelope.parties()).containsExactly("9223372036854775808123", "22");
        assertThat(envelope.messageId()).isEqualTo("42");
    }

    @Test
    void the_sender_is_first_whatever_the_order_in_the_body() throws Exception {
        assertThat(read("{\"recipient\":{\"id\":\"2\"},\"sender\":{\"id\":\"1\"}}").parties())
                .containsExactly("1", "2");
    }

    @Test
    void a_receipt_for_several_messages_is_known_by_all_of_them() throws Exception {
        assertThat(read("{\"message\":{\"msg_ids\":[\"a\",7]}}").messageId()).isEqualTo("a,7");
        assertThat(read("{\"message\":{\"msg_ids\":[]}}").messageId()).isNull();
    }

    @Test
    void zalos_probe_is_an_empty_object() throws Exception {
        assertThat(read(" { } ").isEmpty()).isTrue();
        assertThat(read("{\"x\":1}").isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "null",
                "[]",
                "\"{}\"",
                "{",
                "{\"app_id\":",
                "{\"a\":1}{\"b\":2}",
                "{\"a\":01}",
                "{'a':1}",
                "{\"app_id\":{\"x\":1}}",
                "{\"app_id\":\"a\\u0000b\"}",
                "<xml/>"
            })
    void what_is_not_one_object_with_sensible_ids_is_broken(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Envelope.Broken.class);
    }

    @Test
    void nesting_without_end_and_bytes_that_are_no_text_are_broken() {
        assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(100_000)))
                .isInstanceOf(Envelope.Broken.class);
        byte[] latin = {'{', '"', 'a', '"', ':', '"', (byte) 0xE9, '"', '}'};
        assertThatThrownBy(() -> Envelope.read(json, latin)).isInstanceOf(Envelope.Broken.class);
        assertThatThrownBy(() -> read("{\"app_id\":\"" + "9".repeat(300) + "\"}"))
                .isInstanceOf(Envelope.Broken.class);
    }

    @Test
    void a_group_calls_the_page_by_its_own_mention_only() throws Exception {
        Envelope called = group("[@22] đèn đường hỏng");
        assertThat(called.isGroupMessage()).isTrue();
        assertThat(called.mentions("22")).isTrue();
        assertThat(group("[@grp] họp tối nay").mentions("22")).isFalse();
        assertThat(group("[@222] chào").mentions("22")).isFalse();
        assertThat(group("gọi 22 nhé").mentions("22")).isFalse();
    }

    private Envelope group(String text) throws Exception {
        return read(
                "{\"oa_id\":\"22\",\"event_name\":\"user_send_group_text\",\"recipient\":{\"id\":\"grp\"},"
                        + "\"message\":{\"text\":\""
                        + text
                        + "\"}}");
    }

    private Envelope read(String body) throws Envelope.Broken {
        return Envelope.read(json, body.getBytes(StandardCharsets.UTF_8));
    }
}
