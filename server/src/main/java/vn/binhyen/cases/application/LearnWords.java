package vn.binhyen.cases.application;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// Learns anew every hour in which words cases are told, so that typing errors in a search are
/// mended. Two nodes at once: the second one leaves it to the first.
@Component
class LearnWords {

    private final CaseLists cases;
    private final Transactions transactions;

    LearnWords(CaseLists cases, Transactions transactions) {
        this.cases = cases;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void learn() {
        transactions.as(new Asker.Worker("words"), cases::learnWords);
    }
}
