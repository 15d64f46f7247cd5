package vn.binhyen.dashboards.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.binhyen.dashboards.application.Reading;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Rate;
import vn.binhyen.kernel.Figure;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Words;

/// One indicator unit by unit: as it is, for 10,000 people, or as a share of another.
///
/// @param title what the numbers are called
/// @param base the indicator it is a share of; null for none
record UnitFigures(
        Saying saying,
        Reading reading,
        Indicator indicator,
        String title,
        @Nullable Indicator base,
        boolean forPeople) {

    private static final int PEOPLE = 10_000;

    /// @param value what is drawn; none where nothing is known to divide by
    /// @param said the value as a reader sees it
    record Line(Unit unit, Figure amount, OptionalDouble value, String said) {}

    /// Greatest first; units without a value last.
    List<Line> lines(List<Unit> units) {
        return units.stream()
                .map(this::line)
                .sorted(
                        Comparator.comparingDouble((Line each) -> -each.value().orElse(-1))
                                .thenComparing(each -> each.unit().id()))
                .toList();
    }

    Line line(Unit unit) {
        Figure amount = reading.whole(indicator.code(), unit);
        OptionalDouble value = value(unit, amount);
        String said =
                value.isEmpty() ? words().of("dashboards.no-value") : said(value.getAsDouble());
        return new Line(unit, amount, value, isPlain() ? words().figure(amount) : said);
    }

    private boolean isPlain() {
        return base == null && !forPeople;
    }

    private OptionalDouble value(Unit unit, Figure amount) {
        if (forPeople) {
            Long people = reading.people().get(unit.id());
            return people == null || people == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) PEOPLE * amount.amount() / people);
        }
        if (base == null) return OptionalDouble.of(Math.max(0, amount.amount()));
        OptionalDouble share = Rate.share(amount, reading.whole(base.code(), unit));
        return share.isEmpty() ? share : OptionalDouble.of(100 * share.getAsDouble());
    }

    String said(double value) {
        if (base != null) return words().of("figures.percent", value);
        return forPeople ? words().number(value) : words().number((long) value);
    }

    /// Greatest, least and the middle, and how many have none.
    List<String> says(List<Line> lines) {
        List<Line> valued = lines.stream().filter(each -> each.value().isPresent()).toList();
        int without = lines.size() - valued.size();
        String missing = forPeople ? "dashboards.says.no-people" : "dashboards.says.no-base";
        String none = without == 0 ? "" : words().of(missing, without);
        if (valued.isEmpty()) return Saying.sentences(words().of("dashboards.says.nothing"), none);
        Line most = valued.getFirst();
        Line least = valued.getLast();
        if (valued.size() == 1 || most.value().equals(least.value())) {
            return Saying.sentences(
                    words().of("dashboards.says.all-alike", valued.size(), most.said()), none);
        }
        return Saying.sentences(
                words().of(
                                "dashboards.says.units",
                                most.unit().fullName(),
                                most.said(),
                                least.unit().fullName(),
                                least.said(),
                                valued.get(valued.size() / 2).said()),
                none);
    }

    Numbers numbers(List<Line> lines) {
        var headings = new ArrayList<>(List.of(words().of("figures.unit"), saying.name(indicator)));
        Optional.ofNullable(base).ifPresent(it -> headings.add(saying.name(it)));
        if (forPeople) headings.add(words().of("dashboards.people"));
        if (!isPlain()) headings.add(title);
        headings.add(words().of("dashboards.before"));
        return new Numbers(headings, lines.stream().map(this::row).toList());
    }

    private Numbers.Row row(Line line) {
        var cells = new ArrayList<Numbers.Cell>();
        cells.add(saying.number(line.amount(), indicator, line.unit(), reading.period()));
        if (base != null) {
            Figure whole = reading.whole(base.code(), line.unit());
            cells.add(saying.number(whole, base, line.unit(), reading.period()));
        }
        if (forPeople) {
            Long people = reading.people().get(line.unit().id());
            cells.add(
                    people == null
                            ? Saying.plain(words().of("dashboards.no-value"), "")
                            : Saying.plain(words().number(people), people));
        }
        if (!isPlain()) {
            double value = line.value().orElse(0);
            Object ofSheet = base != null ? value / 100 : value;
            cells.add(Saying.plain(line.said(), line.value().isPresent() ? ofSheet : ""));
        }
        Figure before = reading.wholeBefore(indicator.code(), line.unit());
        cells.add(saying.number(before, indicator, line.unit(), reading.period().yearBefore()));
        return new Numbers.Row(line.unit().fullName(), cells);
    }

    Words words() {
        return saying.words();
    }
}
