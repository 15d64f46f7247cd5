package vn.binhyen.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.channels.Message;
import vn.binhyen.channels.Talk;
import vn.binhyen.channels.application.TurnRounds;
import vn.binhyen.scope.Transactions;
import vn.binhyen.zalo.application.TurnArrivals;

/// The code of a receipt reaches the person; the conversation, which the unit reads, shows a
/// stand-in.
@ZaloTest
class ForThePersonOnlyTest {

    private static final String SHOWN = "Mã tra cứu: (mã đã gửi)";

    @Autowired ZaloStory story;
    @Autowired FakeZalo zalo;
    @Autowired TurnArrivals arrivals;
    @Autowired TurnRounds rounds;
    @Autowired Talk talk;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    private final String person = ZaloStory.number();
    private final String told = "Mã tra cứu: " + ZaloStory.number();
    private ZaloStory.Page page;

    @BeforeEach
    void somebodyWhoWrote() {
        rounds.settleAll();
        zalo.forgetEverything();
        page = story.page();
        story.knock(story.text(page, person, page.oaId() + "m1", "alo", clock.millis()));
        arrivals.handOnAll();
        transactions.as(
                ZaloStory.WORKER,
                () -> talk.sayByMachine(story.conversation(page).id(), SHOWN, told, List.of()));
    }

    @Test
    void it_leaves_and_lies_sealed_no_longer_than_until_then() {
        assertThat(sealed()).isOne();
        rounds.sendAll();
        assertThat(zalo.sent).extracting(FakeZalo.Sent::text).containsExactly(told);
        assertThat(sealed()).isZero();
        assertThat(lines()).containsExactly("alo", SHOWN);
    }

    @Test
    void its_echo_is_recognised_when_the_answer_to_the_sending_was_lost() {
        zalo.trouble(FakeZalo.Trouble.LOSE_ANSWER);
        rounds.sendAll();
        FakeZalo.Sent sent = zalo.sent.getFirst();
        story.knock(story.echo(page, person, sent.id(), sent.text(), clock.millis()));
        arrivals.handOnAll();
        assertThat(lines()).containsExactly("alo", SHOWN);
        assertThat(sealed()).isZero();
    }

    private List<String> lines() {
        return story.conversation(page).messages().stream().map(Message::text).toList();
    }

    private long sealed() {
        return transactions.reading(
                ZaloStory.WORKER,
                () ->
                        db.sql(
                                        "select count(*) from channels.outbox where told is not null and conversation = ?")
                                .param(story.conversation(page).id())
                                .query(Long.class)
                                .single());
    }
}
