package vn.binhyen.figures.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.ActivityKept;
import vn.binhyen.cases.CaseEvent;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.channels.MessageHeard;
import vn.binhyen.conduct.MovedApart;
import vn.binhyen.figures.CountKept;
import vn.binhyen.figures.Figures;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.domain.CaseWork;
import vn.binhyen.figures.domain.HeardWork;
import vn.binhyen.figures.domain.LookUpWork;
import vn.binhyen.figures.domain.QuestionWork;
import vn.binhyen.figures.domain.UnitThroughTime;
import vn.binhyen.guidance.QuestionEvent.QuestionAsked;
import vn.binhyen.guidance.QuestionEvent.QuestionChanged;
import vn.binhyen.guidance.QuestionLists;
import vn.binhyen.guidance.lookups.LookedUp;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.JournalReader;
import vn.binhyen.movement.SiteChanged;
import vn.binhyen.territory.Territory;

/// Counts what the journal tells of cases, messages, questions, look-ups, counts keyed in,
/// activities and sites.
///
/// The reader is named after the set of indicators: with a new indicator it starts from the
/// journal's beginning and counts its past, while what is counted already stays as it is.
@Component
class CountTheWork implements JournalReader {

    /// Every event of a case makes its present version count.
    private static final Set<String> OF_CASES = caseEvents();

    private final Figures figures;
    private final CaseLists cases;
    private final QuestionLists questions;
    private final CaseWork work;
    private final HeardWork hearing;
    private final QuestionWork asking;
    private final LookUpWork lookUps;
    private final TellEntries entered;
    private final TellActivities activities;
    private final TellSites sites;
    private final String name;

    CountTheWork(
            Figures figures,
            CaseLists cases,
            QuestionLists questions,
            TellEntries entered,
            TellActivities activities,
            TellSites sites,
            Indicators indicators,
            Territory territory) {
        this.figures = figures;
        this.cases = cases;
        this.questions = questions;
        this.entered = entered;
        this.activities = activities;
        this.sites = sites;
        var units = new UnitThroughTime(territory);
        this.work = new CaseWork(units);
        this.hearing = new HeardWork(units);
        this.asking = new QuestionWork(units);
        this.lookUps = new LookUpWork(units);
        this.name = "figures-" + indicators.fingerprint();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(List<Entry> batch) {
        var touched = new HashSet<UUID>();
        var asked = new HashSet<UUID>();
        var keyed = new HashSet<UUID>();
        var done = new HashSet<UUID>();
        var moved = new HashSet<UUID>();
        var versions = new ArrayList<SourceVersion>();
        for (Entry entry : batch) {
            if (OF_CASES.contains(entry.type())) touched.add(entry.subject());
            if (entry.is(MessageHeard.class)) {
                versions.add(hearing.message(entry));
                versions.add(hearing.conversation(entry));
            }
            if (entry.is(QuestionAsked.class) || entry.is(QuestionChanged.class)) {
                asked.add(entry.subject());
            }
            if (entry.is(LookedUp.class)) versions.add(lookUps.of(entry));
            if (entry.is(CountKept.class)) keyed.add(entry.subject());
            if (entry.is(ActivityKept.class)) done.add(entry.subject());
            if (entry.is(SiteChanged.class)) moved.add(entry.subject());
        }
        batch.stream().filter(entry -> entry.is(MovedApart.class)).forEach(this::forget);
        cases.facts(touched).forEach(fact -> versions.add(work.of(fact)));
        questions.of(asked).forEach(it -> versions.add(asking.of(it)));
        entered.tell(keyed, versions::add);
        activities.tell(done, versions::add);
        sites.tell(moved, versions::add);
        figures.count(versions);
    }

    private void forget(Entry moved) {
        figures.forget("case", ids(moved, "cases"));
        figures.forget("message", ids(moved, "messages"));
        figures.forget("question", ids(moved, "messages"));
        figures.forget("conversation", ids(moved, "conversations"));
    }

    private static List<UUID> ids(Entry entry, String name) {
        var ids = new ArrayList<UUID>();
        entry.facts().path(name).forEach(id -> ids.add(UUID.fromString(id.asString())));
        return ids;
    }

    private static Set<String> caseEvents() {
        var names = new HashSet<String>();
        for (Class<?> event : CaseEvent.class.getPermittedSubclasses()) {
            names.add(event.getSimpleName());
        }
        return Set.copyOf(names);
    }
}
