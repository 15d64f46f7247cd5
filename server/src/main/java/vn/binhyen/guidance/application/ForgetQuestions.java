package vn.binhyen.guidance.application;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.binhyen.conduct.MovedApart;
import vn.binhyen.guidance.persistence.Questions;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.JournalReader;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// Lets questions go: their words when their time is over, all of them when the conversation was
/// moved to the channel about officers.
@Component
class ForgetQuestions implements JournalReader {

    private static final Logger log = LoggerFactory.getLogger(ForgetQuestions.class);

    private final Questions questions;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration kept;

    ForgetQuestions(
            Questions questions,
            Transactions transactions,
            Clock clock,
            @Value("${binhyen.guidance.words-kept:180d}") Duration kept) {
        this.questions = questions;
        this.transactions = transactions;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void empty() {
        int emptied =
                transactions.as(
                        new Asker.Worker("guidance"),
                        () -> questions.empty(clock.instant().minus(kept)));
        if (emptied > 0) log.info("{} questions are kept without their words now", emptied);
    }

    @Override
    public String name() {
        return "guidance-questions";
    }

    @Override
    public void read(List<Entry> batch) {
        for (Entry entry : batch) {
            if (!entry.is(MovedApart.class)) continue;
            questions.forget(ids(entry, "messages"), ids(entry, "cases"));
        }
    }

    private static List<UUID> ids(Entry entry, String which) {
        var ids = new ArrayList<UUID>();
        entry.facts().path(which).forEach(id -> ids.add(UUID.fromString(id.asString())));
        return ids;
    }
}
