package vn.binhyen.figures.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.cases.CaseEvent;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.channels.MessageHeard;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Totals;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.HouseTest;

@HouseTest
class CountTheWorkTest {

    private static final Asker WORKER = new Asker.Worker("test");
    private static final UnitId UNIT = UnitId.parse("C77001@2025-07-01");

    @Autowired Journal journal;
    @Autowired Totals totals;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    @Test
    void a_case_moves_the_figures_within_a_second_and_its_kind_follows() {
        UUID id = UUID.randomUUID();
        transactions.as(
                WORKER,
                () -> {
                    openCase(id);
                    journal.write(new CaseEvent.CaseOpened(id, UNIT, 1, "keyed"));
                });
        long start = System.nanoTime();
        await(1, () -> total("cases-received", Map.of()));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));

        transactions.as(
                WORKER,
                () -> {
                    db.sql(
                                    """
                                    update cases.cases set kind = 'PETITION', number = 'KN-1', state = 'IN_WORK', version = 2
                                    where id = ?
                                    """)
                            .param(id)
                            .update();
                    journal.write(new CaseEvent.CaseClassified(id, UNIT, 2, CaseKind.PETITION));
                });
        await(1, () -> total("cases-received", Map.of("kind", "PETITION")));
        assertThat(total("cases-received", Map.of())).isEqualTo(1);
        assertThat(total("cases-open", Map.of())).isEqualTo(1);
    }

    @Test
    void three_messages_of_one_conversation_are_three_messages_and_one_conversation() {
        UUID conversation = UUID.randomUUID();
        Instant now = clock.instant();
        for (int i = 0; i < 3; i++) {
            Instant sentAt = now.minusSeconds(10L * i);
            transactions.as(
                    WORKER,
                    () ->
                            journal.write(
                                    new MessageHeard(
                                            UUID.randomUUID(),
                                            UNIT,
                                            conversation,
                                            "zalo",
                                            "text",
                                            sentAt)));
        }

        await(3, () -> total("messages-heard", Map.of("form", "text")));
        assertThat(total("conversations", Map.of("channel", "zalo"))).isEqualTo(1);
    }

    private void openCase(UUID id) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        db.sql(
                        """
                        insert into cases.cases (id, unit, channel, topic, words, words_at, anonymous, opened_at, state, version)
                        values (?, ?, 'keyed', 'other', 'Một lời kể', ?, false, ?, 'RECEIVED', 1)
                        """)
                .params(id, UNIT.toString(), now, now)
                .update();
    }

    private long total(String indicator, Map<String, String> cut) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        var lately = new Period(today.minusDays(1), today);
        return transactions
                .reading(
                        WORKER, () -> totals.of(new Question(indicator, Set.of(UNIT), lately, cut)))
                .amount();
    }

    private static void await(long wanted, LongSupplier reading) {
        Instant deadline = Instant.now().plusSeconds(10);
        while (reading.getAsLong() != wanted && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(reading.getAsLong()).isEqualTo(wanted);
    }
}
