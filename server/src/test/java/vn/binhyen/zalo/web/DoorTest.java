package vn.binhyen.zalo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.zalo.ZaloStory.now;
import static vn.binhyen.zalo.ZaloStory.number;
import static vn.binhyen.zalo.ZaloStory.request;

import jakarta.servlet.ServletInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.binhyen.scope.Transactions;
import vn.binhyen.zalo.ZaloOperation;
import vn.binhyen.zalo.ZaloStory;
import vn.binhyen.zalo.ZaloStory.Page;
import vn.binhyen.zalo.ZaloTest;

@ZaloTest
@ExtendWith(OutputCaptureExtension.class)
class DoorTest {

    @Autowired ZaloStory story;
    @Autowired ZaloOperation operation;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;

    private Page page;
    private String text;

    @BeforeEach
    void a_page_and_a_message() {
        page = story.page();
        text = story.text(page, number(), number(), "Có trộm xe ở ngõ 5", now());
    }

    @Test
    void what_is_rightly_signed_is_kept_and_sealed() {
        assertThat(story.knock(text)).isEqualTo(200);
        assertThat(story.arrivals(page)).isEqualTo(1);
        assertThat(dump("zalo.arrivals")).doesNotContain("trộm xe");
    }

    @Test
    void the_same_again_is_answered_the_same_and_kept_once() {
        for (int i = 0; i < 3; i++) assertThat(story.knock(text)).isEqualTo(200);
        assertThat(story.arrivals(page)).isEqualTo(1);
    }

    @Test
    void the_same_at_the_same_moment_is_kept_once() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                String body =
                        story.text(page, "p" + i % 8, "m" + i % 8, "Mất trộm xe", 1790000000000L);
                all.add(callers.submit(() -> story.knock(body)));
            }
            for (Future<Integer> each : all) assertThat(each.get()).isEqualTo(200);
        }
        assertThat(story.arrivals(page)).isEqualTo(8);
    }

    @Test
    void a_receipt_and_an_echo_with_the_messages_id_are_arrivals_of_their_own() {
        String person = number();
        story.knock(story.echo(page, person, "m1", "Đã rõ", 1000));
        story.knock(receipt("user_received_message", person, 2000, Map.of("msg_id", "m1")));
        story.knock(receipt("user_seen_message", person, 3000, Map.of("msg_ids", List.of("m1"))));
        assertThat(story.arrivals(page)).isEqualTo(3);
    }

    @Test
    void an_event_without_an_id_is_known_by_its_bytes() {
        String follow =
                "{\"app_id\":\"%s\",\"oa_id\":\"%s\",\"follower\":{\"id\":\"3\"},\"event_name\":\"follow\",\"timestamp\":\"5\"}"
                        .formatted(page.appId(), page.oaId());
        story.knock(follow);
        story.knock(follow);
        story.knock(follow.replace("\"3\"", "\"4\""));
        assertThat(story.arrivals(page)).isEqualTo(2);
    }

    @Test
    void an_unknown_name_is_kept() {
        String body =
                story.message(
                        page,
                        "user_sang_a_song",
                        number(),
                        page.oaId(),
                        now(),
                        Map.of("msg_id", "1"));
        assertThat(story.knock(body)).isEqualTo(200);
        assertThat(story.arrivals(page)).isEqualTo(1);
    }

    @Test
    void zalos_unsigned_probe_is_welcomed() {
        assertThat(status(request("{}".getBytes(StandardCharsets.UTF_8)))).isEqualTo(200);
    }

    @Test
    void a_bare_signature_in_capitals_and_a_timestamp_as_a_number_are_good() {
        String body = text.replaceAll("\"timestamp\":\"(\\d+)\"", "\"timestamp\":$1");
        assertThat(status(signed(body, story.signature(body).toUpperCase(Locale.ROOT))))
                .isEqualTo(200);
    }

    @Test
    void a_wrong_signature_is_refused_counted_and_leaves_nothing() {
        long before = count("signature");
        String right = story.signature(text);
        String wrong = (right.startsWith("0") ? "1" : "0") + right.substring(1);
        assertThat(status(signed(text, "mac=" + wrong))).isEqualTo(401);
        assertThat(status(signed(text + " ", "mac=" + right))).isEqualTo(401);
        assertThat(status(request(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(401);
        assertThat(count("signature")).isEqualTo(before + 2);
        assertThat(story.arrivals(page)).isZero();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x"
            })
    void another_content_type_is_refused(String type) {
        var request = signed(text, "mac=" + story.signature(text));
        request.setContentType(type);
        assertThat(status(request)).isEqualTo(415);
        assertThat(story.arrivals(page)).isZero();
    }

    @Test
    void zalos_own_content_types_are_good() {
        for (String type : List.of("application/json; charset=utf-8", "text/json;charset=utf-8")) {
            var request = signed(text, "mac=" + story.signature(text));
            request.setContentType(type);
            assertThat(status(request)).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,2]", "{\"app_id\":\"1\"", "{}{}", "hello"})
    void broken_json_is_told_so(String body) {
        assertThat(status(request(body.getBytes(StandardCharsets.UTF_8)))).isEqualTo(400);
    }

    @Test
    void ten_megabytes_are_refused_without_being_read() {
        var read = new AtomicLong();
        assertThat(status(huge(read, 10 << 20))).isEqualTo(413);
        assertThat(read.get()).isZero();
        assertThat(status(huge(read, -1))).isEqualTo(413); // of unknown length: read to the limit
        assertThat(read.get()).isLessThanOrEqualTo(HookServlet.MOST_BYTES + 1);
    }

    @Test
    void a_page_not_connected_here_is_refused_kept_nowhere_and_shown_to_the_operator() {
        var stranger = new Page(page.appId(), number());
        assertThat(story.knock(story.text(stranger, number(), number(), "Xin chào", now())))
                .isEqualTo(404);
        assertThat(story.arrivals(page)).isZero();
        assertThat(operation.turnedAway().strangers()).containsEntry(stranger.oaId(), 1L);
    }

    @Test
    void an_app_that_is_not_ours_is_refused() {
        var stranger = new Page(number(), page.oaId());
        assertThat(story.knock(story.text(stranger, "1", "2", "Xin chào", now()))).isEqualTo(404);
        assertThat(story.arrivals(stranger)).isZero();
    }

    @Test
    void a_thousand_group_messages_to_others_leave_no_byte(CapturedOutput output) {
        String mark = "hopkin" + number();
        long before = rows();
        for (int i = 0; i < 1000; i++) {
            String call =
                    i % 3 == 0 ? "[@group" + i + "] " : i % 3 == 1 ? "[@" + number() + "] " : "";
            String id = mark + "M" + i;
            Map<String, String> message =
                    i % 5 == 0
                            ? Map.of("msg_id", id, "text", call + mark, "quote_msg_id", mark + "Q")
                            : Map.of("msg_id", id, "text", call + mark);
            assertThat(story.knock(story.inGroup(page, mark + "P" + i, mark + "G", message)))
                    .isEqualTo(200);
        }
        assertThat(rows()).isEqualTo(before);
        assertThat(tables()).contains("zalo.arrivals", "channels.messages", "journal.entries");
        for (String table : tables()) assertThat(dump(table)).as(table).doesNotContain(mark);
        assertThat(output.getAll()).doesNotContain(mark);
    }

    @Test
    void a_group_message_that_calls_the_page_or_answers_it_is_kept() {
        String called = "[@" + page.oaId() + "] đèn hỏng";
        story.knock(story.inGroup(page, "p", "g", Map.of("msg_id", "m1", "text", called)));
        assertThat(story.arrivals(page)).isEqualTo(1);
        story.knock(
                story.inGroup(page, page.oaId(), "g", Map.of("msg_id", "own1", "text", "Thông báo"))
                        .replace("user_send_group_text", "oa_send_group_text"));
        story.knock(
                story.inGroup(
                        page,
                        "p",
                        "g",
                        Map.of("msg_id", "m2", "text", "Vâng", "quote_msg_id", "own1")));
        assertThat(story.arrivals(page)).isEqualTo(3);
    }

    private String receipt(String event, String person, long at, Map<String, ?> message) {
        return story.message(page, event, page.oaId(), person, at, message);
    }

    private MockHttpServletRequest signed(String body, String signature) {
        var request = request(body.getBytes(StandardCharsets.UTF_8));
        request.addHeader("X-ZEvent-Signature", signature);
        return request;
    }

    private int status(MockHttpServletRequest request) {
        return story.knock(request).getStatus();
    }

    private long count(String reason) {
        return operation.turnedAway().byReason().getOrDefault(reason, 0L);
    }

    /// A request whose body counts what is read of it.
    private static MockHttpServletRequest huge(AtomicLong read, int declared) {
        var request =
                new MockHttpServletRequest("POST", "/hook/zalo") {
                    @Override
                    public long getContentLengthLong() {
                        return declared;
                    }

                    @Override
                    public ServletInputStream getInputStream() {
                        return new DelegatingServletInputStream(
                                new InputStream() {
                                    @Override
                                    public int read() {
                                        read.incrementAndGet();
                                        return '[';
                                    }
                                });
                    }
                };
        request.setContentType("application/json");
        return request;
    }

    private List<String> tables() {
        return transactions.as(
                ZaloStory.WORKER,
                () ->
                        db.sql(
                                        """
                                        select schemaname || '.' || relname as name from pg_stat_user_tables
                                        where schemaname in ('zalo', 'channels', 'journal', 'audit', 'vault', 'presence')
                                          and has_table_privilege(relid, 'select')
                                        """)
                                .query((row, _) -> row.getString("name"))
                                .list());
    }

    private long rows() {
        return transactions.as(
                ZaloStory.WORKER,
                () ->
                        db.sql("select count(*) as n from zalo.arrivals")
                                .query((row, _) -> row.getLong("n"))
                                .single());
    }

    private String dump(String table) {
        return transactions.as(
                ZaloStory.WORKER,
                () ->
                        db.sql(
                                        "select coalesce(string_agg(t::text, E'\\n'), '') as dump from "
                                                + table
                                                + " t")
                                .query((row, _) -> row.getString("dump"))
                                .single());
    }
}
