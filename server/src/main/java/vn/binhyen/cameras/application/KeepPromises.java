package vn.binhyen.cameras.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.cameras.Consent;
import vn.binhyen.cameras.Household;
import vn.binhyen.cameras.persistence.Clips;
import vn.binhyen.cameras.persistence.Households;
import vn.binhyen.cameras.persistence.Requests;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.conduct.MovedApart;
import vn.binhyen.figures.Figures;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.Journal;
import vn.binhyen.journal.JournalReader;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// What was promised to households, kept each night: the yearly question is put, a question without
/// answer ends the consent, clips go when their time is over, and who has no consent left is
/// forgotten. Requests lose their words with their case, and go when it is moved apart; the public
/// log stays.
@Component
public class KeepPromises implements JournalReader {

    private static final Logger log = LoggerFactory.getLogger(KeepPromises.class);
    private static final Asker KEEPER = new Asker.Worker("cameras");
    private static final int DAYS_UNTIL_FORGOTTEN = 30;

    private final Households households;
    private final Requests requests;
    private final Clips clips;
    private final CaseLists cases;
    private final Figures figures;
    private final Journal journal;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration clipsKept;

    KeepPromises(
            Households households,
            Requests requests,
            Clips clips,
            CaseLists cases,
            Figures figures,
            Journal journal,
            Audit audit,
            Transactions transactions,
            Clock clock,
            @Value("${binhyen.cameras.clips-kept:180d}") Duration clipsKept) {
        this.households = households;
        this.requests = requests;
        this.clips = clips;
        this.cases = cases;
        this.figures = figures;
        this.journal = journal;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
        this.clipsKept = clipsKept;
    }

    /// A second run the same day finds nothing to do.
    @Scheduled(cron = "0 10 3 * * *", zone = "Asia/Ho_Chi_Minh")
    public void keep() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, KeepHouseholds.HERE);
        transactions.as(KEEPER, () -> askAndDrop(today));
        transactions.as(KEEPER, () -> forget(today));
        int gone = transactions.as(KEEPER, () -> clips.letGo(now.minus(clipsKept), today));
        if (gone > 0) log.info("{} clips were deleted, their time was over", gone);
        transactions.as(KEEPER, () -> emptyWithTheirCases(deletedCases(), today));
    }

    private void askAndDrop(LocalDate today) {
        LocalDate since = today.minusYears(1).plusDays(Consent.DAYS_TO_ANSWER);
        for (Consent each : households.standingSince(since)) {
            if (each.isToBeAsked(today)) households.asked(each.id(), today);
            if (each.isToBeDropped(today)) {
                households.end(each.id(), Consent.How.DROPPED, today);
            }
        }
    }

    private void forget(LocalDate today) {
        List<Household> over =
                households.withoutConsentSince(today.minusDays(DAYS_UNTIL_FORGOTTEN));
        over.forEach(each -> households.forget(each, today));
        if (!over.isEmpty()) log.info("{} households were forgotten", over.size());
    }

    private List<UUID> deletedCases() {
        return requests.cases().stream()
                .filter(id ->
                        cases.view(id)
                                .map(it ->
                                        it.entries().stream()
                                                .anyMatch(entry -> entry.type().equals("DELETED")))
                                .orElse(true))
                .toList();
    }

    /// As with the case, a line stays without words: what was counted stays counted.
    private void emptyWithTheirCases(List<UUID> deleted, LocalDate today) {
        List<UUID> theirs = requests.ofCases(deleted);
        clips.letGo(theirs, today);
        requests.empty(theirs);
    }

    @Override
    public String name() {
        return "cameras-cases";
    }

    /// For the unit the case was never there, and so neither was a request that names it.
    @Override
    public void read(List<Entry> batch) {
        for (Entry entry : batch) {
            if (!entry.is(MovedApart.class)) continue;
            var moved = new ArrayList<UUID>();
            entry.facts().path("cases").forEach(id -> moved.add(UUID.fromString(id.asString())));
            List<UUID> theirs = requests.ofCases(moved);
            List<UUID> lent = clips.destroy(theirs);
            requests.remove(theirs);
            figures.forget("camera-request", theirs);
            figures.forget("camera-clip", lent);
            for (List<UUID> subjects : List.of(theirs, lent)) {
                journal.withhold(subjects);
                audit.withhold(subjects);
            }
        }
    }
}
