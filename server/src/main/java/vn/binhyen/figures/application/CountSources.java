package vn.binhyen.figures.application;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhyen.figures.Figures;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.figures.domain.Contribution;
import vn.binhyen.figures.domain.Contribution.Cell;
import vn.binhyen.figures.domain.Counting;
import vn.binhyen.figures.domain.Difference;
import vn.binhyen.figures.persistence.Facts;
import vn.binhyen.figures.persistence.Facts.Counted;
import vn.binhyen.figures.persistence.Facts.Row;
import vn.binhyen.kernel.UnitId;

/// Counts sources in batches: one read of what was counted before, one write of the difference.
@Service
class CountSources implements Figures {

    private final Facts facts;
    private final Indicators indicators;
    private final Counting counting;
    private final String rules;
    private final Clock clock;

    CountSources(Facts facts, Indicators indicators, Clock clock) {
        this.facts = facts;
        this.indicators = indicators;
        this.counting = new Counting(indicators.all());
        this.rules = indicators.fingerprint();
        this.clock = clock;
    }

    @Override
    public void count(Collection<SourceVersion> versions) {
        versions.stream()
                .collect(groupingBy(each -> each.source().type()))
                .forEach((type, ofOneType) -> count(type, newest(ofOneType)));
    }

    @Override
    public void forget(String type, Collection<UUID> ids) {
        if (!ids.isEmpty()) facts.forget(type, ids);
    }

    @Override
    public void bury(Source source, UnitId unit, LocalDate day) {
        facts.bury(source, unit, day);
    }

    /// Of versions told twice the first stands.
    private static Map<UUID, SourceVersion> newest(List<SourceVersion> versions) {
        var newest = new HashMap<UUID, SourceVersion>();
        for (SourceVersion each : versions) {
            newest.merge(
                    each.source().id(),
                    each,
                    (one, other) -> other.version() > one.version() ? other : one);
        }
        return newest;
    }

    private void count(String type, Map<UUID, SourceVersion> newest) {
        Map<UUID, Counted> known = facts.holdCounted(type, newest.keySet());
        newest.values().removeIf(each -> isCounted(each, known.get(each.source().id())));
        Map<UUID, Map<Cell, Contribution>> before =
                facts.contributions(type, known.keySet(), indicators.all());
        var rows = new ArrayList<Row>();
        for (SourceVersion each : newest.values()) {
            Map<Cell, Contribution> was = before.getOrDefault(each.source().id(), Map.of());
            Difference difference = Difference.between(was, counting.of(each.occurrences()));
            difference.takenBack().forEach(one -> rows.add(row(each, -1, one)));
            difference.added().forEach(one -> rows.add(row(each, 1, one)));
        }
        facts.write(rows, clock.instant());
        facts.moveCounted(type, newest.values(), rules);
    }

    /// A version counted by other rules is counted again, so that a new indicator gets its past.
    private boolean isCounted(SourceVersion version, @Nullable Counted known) {
        return known != null
                && (version.version() < known.version()
                        || (version.version() == known.version() && known.rules().equals(rules)));
    }

    private Row row(SourceVersion from, int sign, Contribution contribution) {
        int edition = indicators.find(contribution.cell().indicator()).orElseThrow().edition();
        return new Row(from.source(), from.version(), edition, sign, contribution);
    }
}
