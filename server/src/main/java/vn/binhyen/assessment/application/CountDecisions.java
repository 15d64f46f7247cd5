package vn.binhyen.assessment.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.assessment.AssessmentDecided;
import vn.binhyen.assessment.persistence.Decisions;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Figures;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.JournalReader;

/// Counts what was decided: each assessment is a source, its newest decision what it says. Whatever
/// was not rated counts nothing.
@Component
class CountDecisions implements JournalReader {

    private final Figures figures;
    private final Decisions decisions;
    private final String name;

    CountDecisions(Figures figures, Decisions decisions, Indicators indicators) {
        this.figures = figures;
        this.decisions = decisions;
        this.name = "assessment-figures-" + indicators.fingerprint();
    }

    /// With another set of indicators everything is counted from the journal's beginning.
    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(List<Entry> batch) {
        var decided = new HashSet<UUID>();
        batch.stream()
                .filter(entry -> entry.is(AssessmentDecided.class))
                .forEach(entry -> decided.add(entry.subject()));
        if (decided.isEmpty()) return;
        figures.count(decisions.newest(decided).stream().map(CountDecisions::version).toList());
    }

    private static SourceVersion version(Decisions.Counted newest) {
        var source = new Source("assessment", newest.assessment());
        return new SourceVersion(
                source, newest.no(), newest.level().isEmpty() ? List.of() : List.of(one(newest)));
    }

    private static Occurrence one(Decisions.Counted newest) {
        return Occurrence.one(
                Countable.ASSESSED,
                newest.unit(),
                newest.day(),
                Map.of(
                        "object", newest.kind().word(),
                        "criteria", newest.criteria(),
                        "class", newest.level(),
                        "effective", newest.effective() ? "yes" : "no"));
    }
}
