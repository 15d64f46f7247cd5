package vn.binhyen.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.Residents;

@HouseTest
class DangerIsAnsweredTest {

    private static final Asker WORKER = new Asker.Worker("test");

    @Autowired Conversations conversations;
    @Autowired Residents residents;
    @Autowired Transactions transactions;
    @Autowired House house;

    private final String person = "p" + UUID.randomUUID();

    @Test
    void words_that_mean_danger_are_answered_with_the_numbers_at_once_and_once() {
        UUID page = residents.pageOf(house.unit());
        UUID conversation = hear(page, "Cuu voi, no dang danh vo", Instant.now());
        hear(page, "no cam dao roi", Instant.now());
        assertThat(machineSaid(conversation))
                .hasSize(1)
                .first()
                .asString()
                .contains("113", "114", "115");
    }

    @Test
    void an_everyday_question_and_words_that_reach_us_late_are_not() {
        UUID page = residents.pageOf(house.unit());
        UUID conversation = hear(page, "Cho em hỏi đăng ký tạm trú", Instant.now());
        hear(page, "đang cháy nhà", Instant.now().minus(Duration.ofHours(3)));
        assertThat(machineSaid(conversation)).isEmpty();
    }

    private UUID hear(UUID page, String words, Instant at) {
        return residents.write(page, person, words, at);
    }

    private List<String> machineSaid(UUID conversation) {
        return transactions.reading(
                WORKER,
                () ->
                        conversations.see(conversation).orElseThrow().messages().stream()
                                .filter(m -> m.speaker() == Speaker.MACHINE)
                                .map(Message::text)
                                .toList());
    }
}
