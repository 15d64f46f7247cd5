package vn.binhyen.figures.application;

import java.util.HashSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.channels.MessageHeard;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Recount;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.domain.CaseWork;
import vn.binhyen.figures.domain.Contribution;
import vn.binhyen.figures.domain.Counting;
import vn.binhyen.figures.domain.HeardWork;
import vn.binhyen.figures.domain.LookUpWork;
import vn.binhyen.figures.domain.QuestionWork;
import vn.binhyen.figures.domain.UnitThroughTime;
import vn.binhyen.figures.persistence.BulkFacts;
import vn.binhyen.guidance.QuestionLists;
import vn.binhyen.guidance.lookups.LookedUp;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.territory.Territory;

/// The whole past in one go: the same rules as batch by batch, written in bulk.
@Service
class CountEverything implements Recount {

    private static final Asker COUNTER = new Asker.Worker("figures");

    private final CaseLists cases;
    private final Journal journal;
    private final Indicators indicators;
    private final Counting counting;
    private final CaseWork work;
    private final HeardWork hearing;
    private final QuestionLists questions;
    private final QuestionWork asking;
    private final LookUpWork lookUps;
    private final TellEntries entered;
    private final TellActivities activities;
    private final TellSites sites;
    private final BulkFacts bulk;
    private final Transactions transactions;

    CountEverything(
            CaseLists cases,
            QuestionLists questions,
            Journal journal,
            TellEntries entered,
            TellActivities activities,
            TellSites sites,
            Indicators indicators,
            Territory territory,
            BulkFacts bulk,
            Transactions transactions) {
        this.cases = cases;
        this.questions = questions;
        this.journal = journal;
        this.entered = entered;
        this.activities = activities;
        this.sites = sites;
        this.indicators = indicators;
        this.counting = new Counting(indicators.all());
        var units = new UnitThroughTime(territory);
        this.work = new CaseWork(units);
        this.hearing = new HeardWork(units);
        this.asking = new QuestionWork(units);
        this.lookUps = new LookUpWork(units);
        this.bulk = bulk;
        this.transactions = transactions;
    }

    @Override
    public long all() {
        return bulk.fill(
                indicators.fingerprint(),
                facts ->
                        transactions.reading(
                                COUNTER,
                                () -> {
                                    tellAll(version -> write(version, facts));
                                    return true;
                                }));
    }

    private void tellAll(Consumer<SourceVersion> teller) {
        cases.eachFact(fact -> teller.accept(work.of(fact)));
        var begun = new HashSet<UUID>();
        journal.each(
                MessageHeard.class,
                heard -> {
                    teller.accept(hearing.message(heard));
                    SourceVersion conversation = hearing.conversation(heard);
                    if (begun.add(conversation.source().id())) teller.accept(conversation);
                });
        questions.each(it -> teller.accept(asking.of(it)));
        var lookedUp = new HashSet<UUID>();
        journal.each(
                LookedUp.class,
                asked -> {
                    if (lookedUp.add(asked.subject())) teller.accept(lookUps.of(asked));
                });
        entered.tellAll(teller);
        activities.tellAll(teller);
        sites.tellAll(teller);
    }

    private void write(SourceVersion version, BulkFacts.Sink facts) {
        for (Contribution each : counting.of(version.occurrences()).values()) {
            Indicator indicator = indicators.find(each.cell().indicator()).orElseThrow();
            facts.add(version, indicator.edition(), each);
        }
    }
}
