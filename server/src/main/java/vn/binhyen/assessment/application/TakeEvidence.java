package vn.binhyen.assessment.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.assessment.Assessment;
import vn.binhyen.assessment.Criterion;
import vn.binhyen.assessment.Evidence;
import vn.binhyen.figures.Ground;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Totals;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;

/// Reads the figures a criterion names and keeps them as they are now. In the running transaction
/// of the officer.
@Component
class TakeEvidence {

    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Totals totals;
    private final Ground ground;

    TakeEvidence(Totals totals, Ground ground) {
        this.totals = totals;
        this.ground = ground;
    }

    /// @param texts with every figure taken now filled into an empty field
    record Taken(Map<String, String> texts, List<Evidence> evidence) {}

    /// @param texts `f.CODE` says `now` to read a figure and `keep` to leave the one read before
    /// @param before what was read before
    Taken of(Assessment one, Map<String, String> texts, List<Evidence> before, Instant now) {
        var filled = new LinkedHashMap<>(texts);
        var evidence = new ArrayList<Evidence>();
        one.set()
                .criteria()
                .forEach(each -> {
                    switch (texts.getOrDefault("f." + each.code(), "")) {
                        case "now" -> {
                            read(one, each, now).forEach(it -> take(it, filled, evidence));
                            filled.put("f." + each.code(), "keep");
                        }
                        case "keep" ->
                                before.stream()
                                        .filter(it -> it.criterion().equals(each.code()))
                                        .forEach(evidence::add);
                        default -> filled.remove("f." + each.code());
                    }
                });
        return new Taken(filled, evidence);
    }

    private static void take(Evidence one, Map<String, String> texts, List<Evidence> evidence) {
        evidence.add(one);
        String field =
                "c." + one.criterion() + (one.place().equals("count") ? "" : "." + one.place());
        texts.putIfAbsent(field, String.valueOf(one.value().amount()));
    }

    private List<Evidence> read(Assessment one, Criterion criterion, Instant now) {
        return switch (criterion.kind()) {
            case Criterion.Kind.Count count -> read(one, criterion, "count", count.figure(), now);
            case Criterion.Kind.Ratio ratio -> {
                var both = new ArrayList<>(read(one, criterion, "part", ratio.part(), now));
                both.addAll(read(one, criterion, "whole", ratio.whole(), now));
                yield both;
            }
            case Criterion.Kind.YesNo _, Criterion.Kind.Manual _ -> List.of();
        };
    }

    private List<Evidence> read(
            Assessment one, Criterion of, String place, Optional<String> figure, Instant now) {
        Period period = one.period().until(LocalDate.ofInstant(now, HERE));
        return figure.map(
                        indicator -> {
                            var unit = one.subject().unit();
                            var question =
                                    new Question(indicator, ground.leaves(unit), period, Map.of());
                            Figure value = totals.of(question);
                            return List.of(
                                    new Evidence(
                                            of.code(), place, indicator, unit, period, value, now));
                        })
                .orElse(List.of());
    }
}
