package vn.binhyen.targets.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.RecordsAddress;
import vn.binhyen.kernel.Period;
import vn.binhyen.targets.Audience;
import vn.binhyen.targets.Audience.Whole;
import vn.binhyen.targets.Progress;
import vn.binhyen.targets.Targets;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Targets of a commune beside what is reached, and for a province every commune's.
///
/// @param day for which the numbers stand
/// @param rows of the unit itself; empty for a province
/// @param communes of a province
/// @param may whether this reader types this unit's targets
/// @param imports whether this reader may bring a file
/// @param typed what was typed and refused
/// @param taken what a file came to
public record TargetsPage(
        DeskFrame desk,
        Unit unit,
        int year,
        int thisYear,
        LocalDate day,
        List<Progress> rows,
        List<CommuneRow> communes,
        boolean may,
        boolean imports,
        Map<String, String> typed,
        Problems problems,
        Targets.@Nullable Taken taken)
        implements Page {

    public record CommuneRow(Unit unit, List<Progress> rows) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    /// Next year, this one and those before, newest first.
    public List<Integer> years() {
        return IntStream.rangeClosed(0, 6).mapToObj(back -> thisYear + 1 - back).toList();
    }

    public String name(Audience audience) {
        return audience.name().in(words().language().code());
    }

    public String percent(Optional<BigDecimal> percent) {
        return percent.map(it -> words().number(it.doubleValue()) + " %").orElse("–");
    }

    public String target(Progress row) {
        return percent(row.target().map(it -> it.percent()));
    }

    /// `80,4 % (chỉ tiêu 100 %)`; of no target the percentage alone.
    public String beside(Progress row) {
        String reached = percent(row.percent());
        return row.target().isEmpty()
                ? reached
                : words().of("targets.beside", reached, target(row));
    }

    public String standing(Progress row) {
        return words().of("targets.standing." + row.standing().name());
    }

    /// The colour of a standing.
    public String state(Progress row) {
        return switch (row.standing()) {
            case REACHED, ON_LINE -> "done";
            case BEHIND -> "late";
            case NO_TARGET, UNKNOWN -> "waiting";
        };
    }

    /// Length of the bar, 0 to 100.
    public String bar(Progress row) {
        return row.percent().map(BigDecimal::toPlainString).orElse("0");
    }

    /// Where the number opens to its records.
    public String records(Progress row) {
        String indicator = row.audience().part().getFirst();
        return RecordsAddress.of(indicator, unit.id(), new Period(LocalDate.of(year, 1, 1), day));
    }

    public boolean isTyped(Audience audience) {
        return audience.whole() instanceof Whole.Typed;
    }

    /// Whether nothing of it is typed but the target.
    public boolean countsItself(Audience audience) {
        return audience.whole() instanceof Whole.Counted;
    }

    /// Where the number of all stands.
    public String sourceOf(Progress row) {
        return row.of()
                .map(all ->
                        words().of(
                                        all.source().isEmpty()
                                                ? "targets.of.counted"
                                                : "targets.of.source",
                                        words().day(all.asOf()),
                                        all.source()))
                .orElse(words().of("targets.of.unknown"));
    }

    /// What was typed, or what is kept.
    public String was(String field, String kept) {
        return typed.getOrDefault(field, kept);
    }

    public String keptPercent(Progress row) {
        return row.target()
                .map(it -> it.percent().stripTrailingZeros().toPlainString().replace('.', ','))
                .orElse("");
    }

    public String keptSource() {
        return rows.stream()
                .flatMap(row -> row.target().stream())
                .map(it -> it.source())
                .findFirst()
                .orElse("");
    }

    public String sentence(Targets.Mistake mistake) {
        return words().of("targets.wrong." + mistake.what(), mistake.given());
    }

    public String file(String ending) {
        return TargetsDoor.ALL + "/table." + ending + "?unit=" + unit.id() + "&year=" + year;
    }
}
