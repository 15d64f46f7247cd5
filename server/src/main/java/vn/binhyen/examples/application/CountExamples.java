package vn.binhyen.examples.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.examples.Award;
import vn.binhyen.examples.Example;
import vn.binhyen.examples.Example.Recognition;
import vn.binhyen.examples.Example.State;
import vn.binhyen.examples.ExampleEvent.AwardEntered;
import vn.binhyen.examples.ExampleEvent.ExampleChanged;
import vn.binhyen.examples.persistence.Honours;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Figures;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.JournalReader;

/// Counts examples on the day of the decision that recognised them, whatever ended them later, and
/// awards on the day of theirs.
@Component
class CountExamples implements JournalReader {

    private final Honours honours;
    private final Figures figures;
    private final String name;

    CountExamples(Honours honours, Figures figures, Indicators indicators) {
        this.honours = honours;
        this.figures = figures;
        this.name = "figures-examples-" + indicators.fingerprint();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(List<Entry> batch) {
        var changed = new LinkedHashSet<UUID>();
        var versions = new ArrayList<SourceVersion>();
        for (Entry entry : batch) {
            if (entry.is(ExampleChanged.class)) changed.add(entry.subject());
            if (entry.is(AwardEntered.class)) {
                honours.award(entry.subject()).map(CountExamples::of).ifPresent(versions::add);
            }
        }
        changed.forEach(id -> honours.find(id).map(CountExamples::of).ifPresent(versions::add));
        figures.count(versions);
    }

    private static SourceVersion of(Award award) {
        return new SourceVersion(
                new Source("award", award.id()),
                1,
                List.of(
                        Occurrence.one(
                                Countable.AWARDED,
                                award.unit(),
                                award.decidedOn(),
                                Map.of(
                                        "form",
                                        award.who().form(),
                                        "level",
                                        award.level().word()))));
    }

    private static SourceVersion of(Example example) {
        List<Occurrence> recognised =
                switch (example.state()) {
                    case State.Proposed _, State.Refused _ -> List.of();
                    case State.Recognised(var by) -> List.of(one(example, by));
                    case State.Ended(var by, _, _) -> List.of(one(example, by));
                };
        return new SourceVersion(
                new Source("example", example.id()), example.version(), recognised);
    }

    private static Occurrence one(Example example, Recognition by) {
        return Occurrence.one(
                Countable.EXAMPLE_RECOGNISED,
                example.unit(),
                by.on(),
                Map.of("form", example.who().form(), "level", by.level().word()));
    }
}
