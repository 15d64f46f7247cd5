package vn.binhyen.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Chain.Link;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// Chains committed rows every few seconds. Each node runs it; one at a time holds the seat.
@Component
class Sealer {

    static final Asker SEALER = new Asker.Worker("audit-sealer");
    private static final Logger log = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 1_000;

    private final Chain chain;
    private final Heads heads;
    private final Transactions transactions;
    private final Clock clock;

    Sealer(Chain chain, Heads heads, Transactions transactions, Clock clock) {
        this.chain = chain;
        this.heads = heads;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${binhyen.audit.every:3s}")
    void sealAll() {
        try {
            while (seal() == BATCH) {}
        } catch (RuntimeException e) {
            log.error("the audit could not be sealed and will be tried again", e);
        }
    }

    /// Seals the next rows; says how many there were.
    int seal() {
        List<Link> links = transactions.as(SEALER, this::extend);
        if (!links.isEmpty()) {
            Link head = links.getLast();
            heads.note(new Heads.Head(clock.instant(), head.number(), head.digest()));
        }
        return links.size();
    }

    private List<Link> extend() {
        if (!chain.hold()) return List.of();
        Optional<Link> last = chain.last();
        long number = last.map(Link::number).orElse(0L);
        byte[] digest = last.map(Link::digest).orElse(Chain.BEGINNING);
        var links = new ArrayList<Link>();
        for (AuditRow row : chain.unsealed(last, BATCH)) {
            digest = row.digestAfter(digest);
            links.add(new Link(++number, row.seq(), row.xid(), digest));
        }
        if (!links.isEmpty()) chain.append(links);
        return links;
    }
}
