package vn.binhyen.zalo.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.zalo.ZaloStory.WORKER;
import static vn.binhyen.zalo.ZaloStory.number;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.channels.Attachment;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.DeliveryState;
import vn.binhyen.channels.InboxQuery;
import vn.binhyen.channels.Message;
import vn.binhyen.channels.Said;
import vn.binhyen.channels.Speaker;
import vn.binhyen.channels.Talk;
import vn.binhyen.channels.Window;
import vn.binhyen.channels.application.TurnRounds;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.zalo.FakeZalo;
import vn.binhyen.zalo.FakeZalo.Trouble;
import vn.binhyen.zalo.ZaloOperation;
import vn.binhyen.zalo.ZaloStory;
import vn.binhyen.zalo.ZaloStory.Page;
import vn.binhyen.zalo.ZaloTest;

@ZaloTest
class SayAndHearTest {

    @Autowired ZaloStory story;
    @Autowired FakeZalo zalo;
    @Autowired HandOn handOn;
    @Autowired TurnRounds rounds;
    @Autowired Talk talk;
    @Autowired Conversations conversations;
    @Autowired ZaloOperation operation;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired MovableClock clock;

    private Page page;
    private String person;
    private long start;

    @BeforeEach
    void a_page_and_a_person() {
        zalo.forgetEverything();
        rounds.settleAll(); // whatever another test left in the outbox
        zalo.forgetEverything();
        page = story.page();
        person = number();
        start = clock.millis() - 60_000;
    }

    @AfterEach
    void the_clock_goes_right_again() {
        clock.reset();
    }

    @Test
    void words_become_a_line_under_a_nickname_and_the_person_stays_sealed() {
        hear("m1", "Có trộm xe", 0);
        Conversation heard = story.conversation(page);
        assertThat(heard.messages()).extracting(Message::text).containsExactly("Có trộm xe");
        assertThat(heard.nickname()).matches("Người dân [2-9A-Z]{4}");
        assertThat(heard.unit()).isEqualTo(ZaloStory.UNIT);
        assertThat(heard.waitingSince()).isNotNull();
        assertThat(dump("channels.conversations")).doesNotContain(person);
        assertThat(dump("zalo.arrivals")).doesNotContain(person);
        var who =
                transactions.as(
                        WORKER,
                        () -> conversations.whoWrites(WORKER, heard.id(), "thử").orElseThrow());
        assertThat(who.personId()).isEqualTo(person);
    }

    @Test
    void out_of_order_and_late_ones_stand_where_they_were_written() {
        hear("m3", "ba", 3000);
        hear("m1", "một", 1000);
        hear("m2", "hai", 2000);
        hear("m2", "hai", 2000);
        assertThat(story.conversation(page).messages())
                .extracting(Message::text)
                .containsExactly("một", "hai", "ba");
    }

    @Test
    void two_people_who_write_the_same_words_are_two_conversations() {
        hear("m1", "Mất trộm xe", 0);
        person = number();
        hear("m2", "Mất trộm xe", 0);
        assertThat(story.conversations(page)).hasSize(2);
    }

    @Test
    void an_answer_reaches_the_person_once_and_its_echo_adds_nothing() {
        say("Đã tiếp nhận");
        echoOf(0);
        assertThat(zalo.sent).hasSize(1);
        assertThat(zalo.sent.getFirst().person()).isEqualTo(person);
        assertThat(states()).containsExactly(DeliveryState.SENT);
        assertThat(story.conversation(page).waitingSince()).isNull();
    }

    @Test
    void an_echo_before_the_answer_to_the_sending_is_the_same_message() {
        zalo.beforeAnswer = () -> echoOf(0);
        say("Đã tiếp nhận");
        assertThat(said()).hasSize(1);
        assertThat(states()).containsExactly(DeliveryState.SENT);
    }

    @Test
    void receipts_move_a_message_on_and_never_back_also_when_they_come_first() {
        zalo.beforeAnswer =
                () -> {
                    String id = zalo.sent.getLast().id();
                    receipt("user_seen_message", Map.of("msg_ids", List.of(id)));
                };
        say("Đã tiếp nhận");
        assertThat(states()).containsExactly(DeliveryState.SEEN);
        receipt("user_received_message", Map.of("msg_id", zalo.sent.getFirst().id()));
        assertThat(states()).containsExactly(DeliveryState.SEEN);
    }

    @Test
    void what_an_officer_wrote_in_zalos_own_tool_is_a_line_and_an_answer() {
        hear("m1", "Có ai không?", 0);
        knock(
                story.echo(page, person, "tool1", "Tôi nghe", start + 5000)
                        .replace(
                                "\"id\":\"" + page.oaId() + "\"",
                                "\"id\":\"" + page.oaId() + "\",\"admin_id\":\"55\""));
        assertThat(said()).extracting(Message::speaker).containsExactly(Speaker.CHANNEL_TOOL);
        assertThat(story.conversation(page).waitingSince()).isNull();
    }

    @Test
    void a_lost_answer_is_looked_up_and_nothing_is_sent_twice() {
        hear("m1", "Có ai không?", 0);
        zalo.trouble(Trouble.LOSE_ANSWER);
        queue("Đã tiếp nhận");
        rounds.sendAll();
        assertThat(states()).containsExactly(DeliveryState.UNKNOWN);
        clock.forward(Duration.ofSeconds(30));
        rounds.findOutAll();
        rounds.sendAll();
        assertThat(states()).containsExactly(DeliveryState.SENT);
        assertThat(zalo.sent).hasSize(1);
    }

    @Test
    void a_lost_answer_is_settled_by_its_echo() {
        hear("m1", "Có ai không?", 0);
        zalo.trouble(Trouble.LOSE_ANSWER);
        queue("Đã tiếp nhận");
        rounds.sendAll();
        echoOf(0);
        assertThat(states()).containsExactly(DeliveryState.SENT);
        assertThat(said()).hasSize(1);
    }

    @Test
    void what_never_arrived_is_sent_again_after_looking() {
        hear("m1", "Có ai không?", 0);
        zalo.trouble(Trouble.ANSWER_A_PAGE);
        queue("Đã tiếp nhận");
        rounds.sendAll();
        assertThat(zalo.sent).isEmpty();
        clock.forward(Duration.ofSeconds(30));
        rounds.findOutAll();
        clock.forward(Duration.ofSeconds(60));
        rounds.sendAll();
        assertThat(zalo.sent).hasSize(1);
        assertThat(states()).containsExactly(DeliveryState.SENT);
    }

    @Test
    void a_node_killed_between_sending_and_writing_it_down_sends_nothing_twice() {
        hear("m1", "Có ai không?", 0);
        queue("Đã tiếp nhận");
        rounds.claimAndSendWithoutNoting();
        assertThat(zalo.sent).hasSize(1);
        rounds.sendAll();
        assertThat(zalo.sent).hasSize(1); // it is in the dead node's hands
        clock.forward(Duration.ofMinutes(2));
        rounds.findOutAll();
        rounds.sendAll();
        assertThat(zalo.sent).hasSize(1);
        assertThat(states()).containsExactly(DeliveryState.SENT);
    }

    @Test
    void what_cannot_be_found_out_waits_for_a_person() {
        hear("m1", "Có ai không?", 0);
        zalo.trouble(Trouble.ANSWER_A_PAGE);
        UUID message = queue("Đã tiếp nhận");
        rounds.sendAll();
        for (int i = 0; i < 8; i++) {
            zalo.refuse(-212); // the history
            zalo.refuse(-212); // the recent ones
            clock.forward(Duration.ofMinutes(20));
            rounds.findOutAll();
            zalo.forgetEverything();
        }
        assertThat(states()).containsExactly(DeliveryState.UNDECIDED);
        var undelivered =
                transactions.as(
                        WORKER,
                        () -> conversations.inbox(InboxQuery.of(InboxQuery.Show.UNDELIVERED)));
        assertThat(undelivered)
                .anyMatch(line -> line.conversation().equals(story.conversation(page).id()));
        assertThat(talk.sendAgain(WORKER, message)).isTrue();
        assertThat(talk.itArrived(WORKER, message)).isFalse();
        rounds.sendAll();
        assertThat(zalo.sent).hasSize(1);
    }

    @Test
    void a_conversations_messages_go_out_one_after_the_other() {
        hear("m1", "Có ai không?", 0);
        zalo.refuse(-200);
        queue("một");
        queue("hai");
        rounds.sendAll();
        assertThat(zalo.sent).isEmpty(); // the second waits for the first
        clock.forward(Duration.ofMinutes(1));
        rounds.sendAll();
        assertThat(zalo.sent).extracting(FakeZalo.Sent::text).containsExactly("một", "hai");
    }

    @Test
    void long_words_go_out_in_pieces() {
        say("Công an xã đã tiếp nhận tin báo. ".repeat(150));
        assertThat(zalo.sent)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.text().length()).isLessThanOrEqualTo(2000));
    }

    @Test
    void a_closed_window_is_told_before_anything_is_queued_and_after_zalo_says_so() {
        hear("m1", "Có ai không?", 0);
        UUID id = story.conversation(page).id();
        assertThat(story.conversation(page).window()).isInstanceOf(Window.Free.class);
        clock.forward(Duration.ofDays(3));
        assertThat(story.conversation(page).window()).isInstanceOf(Window.Charged.class);
        clock.forward(Duration.ofDays(5));
        assertThat(talk.say(WORKER, id, "Chào", List.of(), null))
                .isInstanceOf(Said.WindowClosed.class);
        clock.reset();
        zalo.refuse(-230);
        queue("Chào");
        rounds.sendAll();
        assertThat(states()).containsExactly(DeliveryState.CLOSED);
        assertThat(said().getFirst().word()).isEqualTo("zalo.word.window-over");
    }

    @Test
    void a_newer_line_is_shown_before_an_answer_goes_over_it() {
        hear("m1", "Có ai không?", 0);
        UUID seen = story.conversation(page).messages().getFirst().id();
        hear("m2", "Tôi đang bị đe doạ", 1000);
        UUID id = story.conversation(page).id();
        assertThat(talk.say(WORKER, id, "Chào", List.of(), seen))
                .isInstanceOf(Said.NewerMessage.class);
        assertThat(talk.say(WORKER, id, "  ", List.of(), null)).isInstanceOf(Said.Empty.class);
        assertThat(talk.say(WORKER, UUID.randomUUID(), "a", List.of(), null))
                .isInstanceOf(Said.NotThere.class);
    }

    @Test
    void a_photo_is_fetched_at_once_and_goes_out_again_without_its_metadata() throws Exception {
        byte[] photo = Pictures.jpeg();
        zalo.put("/media/o.jpg", photo);
        image(zalo.url() + "/media/o.jpg");
        rounds.fetchAll();
        Attachment kept = story.conversation(page).messages().getFirst().attachments().getFirst();
        assertThat(kept.state()).isEqualTo(Attachment.State.KEPT);
        UUID id = story.conversation(page).id();
        assertThat(talk.say(WORKER, id, "", List.of(kept.file()), null))
                .isInstanceOf(Said.Queued.class);
        rounds.sendAll();
        assertThat(zalo.uploads).hasSize(1);
        assertThat(zalo.sent.getFirst().body().toString()).contains("ATT-1");
    }

    @Test
    void a_link_into_our_own_network_is_not_followed_also_not_by_redirect() {
        zalo.redirect("/media/away", "http://127.0.0.1:5432/");
        for (String source :
                List.of(
                        "http://127.0.0.1:1/x",
                        "http://169.254.169.254/latest",
                        "file:///etc/passwd",
                        "http://localhost/x",
                        zalo.url() + "/media/away")) {
            person = number();
            image(source);
            rounds.fetchAll();
            Attachment not =
                    story.conversations(page)
                            .getLast()
                            .messages()
                            .getFirst()
                            .attachments()
                            .getFirst();
            assertThat(not.state()).as(source).isEqualTo(Attachment.State.REFUSED);
            assertThat(not.word()).isEqualTo("channels.word.host-not-allowed");
        }
    }

    @Test
    void a_file_that_is_not_there_yet_is_tried_again_and_a_disguised_one_refused() {
        image(zalo.url() + "/media/late.jpg");
        rounds.fetchAll();
        Attachment waiting =
                story.conversation(page).messages().getFirst().attachments().getFirst();
        assertThat(waiting.state()).isEqualTo(Attachment.State.WAITING);
        assertThat(waiting.word()).isEqualTo("channels.word.file-gone");
        zalo.put("/media/late.jpg", "MZ an exe".getBytes(StandardCharsets.UTF_8));
        clock.forward(Duration.ofMinutes(10));
        rounds.fetchAll();
        Attachment refused =
                story.conversation(page).messages().getFirst().attachments().getFirst();
        assertThat(refused.state()).isEqualTo(Attachment.State.REFUSED);
    }

    @Test
    void an_arrival_that_fails_five_times_is_a_dead_letter_that_can_be_replayed() {
        story.knock(story.text(page, person, "m1", "Chào", start));
        transactions.as(
                WORKER,
                () ->
                        db.sql("update presence.pages set unit = 'broken' where address = ?")
                                .param(page.oaId())
                                .update());
        for (int i = 0; i < 6; i++) {
            clock.forward(Duration.ofMinutes(5));
            handOnAll();
        }
        var dead =
                operation.deadLetters().stream()
                        .filter(each -> each.oaId().equals(page.oaId()))
                        .toList();
        assertThat(dead).hasSize(1);
        assertThat(dead.getFirst().tries()).isEqualTo(5);
        transactions.as(
                WORKER,
                () ->
                        db.sql("update presence.pages set unit = ? where address = ?")
                                .params(ZaloStory.UNIT.toString(), page.oaId())
                                .update());
        assertThat(operation.replay(dead.getFirst().id())).isTrue();
        handOnAll();
        assertThat(story.conversation(page).messages()).hasSize(1);
    }

    private void hear(String id, String words, long after) {
        knock(story.text(page, person, id, words, start + after));
    }

    private void image(String url) {
        var payload = Map.of("type", "image", "payload", Map.of("url", url));
        knock(
                story.message(
                        page,
                        "user_send_image",
                        person,
                        page.oaId(),
                        start,
                        Map.of("msg_id", number(), "attachments", List.of(payload))));
    }

    private void echoOf(int number) {
        var sent = zalo.sent.get(number);
        knock(story.echo(page, person, sent.id(), sent.text(), sent.at()));
    }

    private void receipt(String event, Map<String, ?> message) {
        knock(story.message(page, event, page.oaId(), person, start, message));
    }

    private void knock(String body) {
        assertThat(story.knock(body)).isEqualTo(200);
        handOnAll();
    }

    private void handOnAll() {
        while (handOn.handOnDue()) {}
    }

    private void say(String words) {
        hear(number(), "Có ai không?", 0);
        queue(words);
        rounds.sendAll();
    }

    private UUID queue(String words) {
        Said said = talk.say(WORKER, story.conversation(page).id(), words, List.of(), null);
        return ((Said.Queued) said).message();
    }

    private List<Message> said() {
        return story.conversation(page).messages().stream()
                .filter(each -> each.speaker() != Speaker.RESIDENT)
                .toList();
    }

    private List<DeliveryState> states() {
        return said().stream().map(Message::delivery).toList();
    }

    private String dump(String table) {
        return transactions.as(
                WORKER,
                () ->
                        db.sql(
                                        "select coalesce(string_agg(t::text, E'\\n'), '') as dump from "
                                                + table
                                                + " t")
                                .query((row, _) -> row.getString("dump"))
                                .single());
    }
}
