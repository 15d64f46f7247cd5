package vn.binhyen.dashboards.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.charts.AreaMap;
import vn.binhyen.charts.Key;
import vn.binhyen.charts.Ranks;
import vn.binhyen.charts.Steps;
import vn.binhyen.charts.Value;
import vn.binhyen.dashboards.Chosen;
import vn.binhyen.dashboards.application.Reading;
import vn.binhyen.dashboards.web.UnitFigures.Line;
import vn.binhyen.figures.RecordsAddress;
import vn.binhyen.territory.Drawing;
import vn.binhyen.territory.MapShapes;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Words;

/// The communes of a province beside each other: those with the most as bars, or all as a map.
record UnitsPicture(Saying saying, Reading reading, UnitFigures figures) {

    private static final int DRAWN = 10;
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    Shown ranks(Chosen chosen) {
        List<Line> lines = figures.lines(reading.others());
        var sentences = new ArrayList<>(figures.says(lines));
        if (lines.size() > DRAWN) {
            sentences.add(words().of("dashboards.says.drawn", DRAWN, lines.size()));
        }
        sentences.addAll(past());
        List<Value> values =
                lines.stream()
                        .filter(line -> line.value().isPresent())
                        .limit(DRAWN)
                        .map(this::value)
                        .toList();
        String title = words().of("dashboards.ranks", figures.title());
        return saying.shown(
                chosen.code(), title, sentences, Ranks.of(values), figures.numbers(lines));
    }

    /// Without borders of this province there is no map, and its place is taken by bars.
    Shown map(Chosen chosen, Optional<MapShapes> sheet) {
        if (sheet.isEmpty()) return ranks(chosen);
        List<Line> lines = figures.lines(reading.others());
        Steps steps =
                Steps.of(
                        lines.stream()
                                .filter(line -> line.value().isPresent())
                                .map(line -> line.value().getAsDouble())
                                .toList());
        Map<Unit, Line> byUnit = new HashMap<>();
        lines.forEach(line -> byUnit.put(line.unit(), line));
        Drawing drawing = sheet.get().drawing();
        List<AreaMap.Part> parts =
                drawing.shapes().stream()
                        .map(shape -> part(shape, byUnit, steps, sheet.get()))
                        .toList();
        var keys = new ArrayList<Key>(AreaMap.keyOf(steps, this::range));
        if (parts.stream().anyMatch(part -> part.step() == 0)) {
            keys.add(AreaMap.without(words().of("dashboards.no-value")));
        }
        var sentences = new ArrayList<>(figures.says(lines));
        sentences.addAll(past());
        sentences.add(words().of("dashboards.says.borders"));
        return saying.shown(
                chosen.code(),
                words().of("dashboards.map", figures.title()),
                sentences,
                new AreaMap(drawing.width(), drawing.height(), parts, List.of(), keys),
                figures.numbers(lines));
    }

    private static AreaMap.Part part(
            Drawing.Shape shape, Map<Unit, Line> byUnit, Steps steps, MapShapes sheet) {
        Line line = byUnit.get(shape.unit());
        int step =
                line == null || line.value().isEmpty() ? 0 : steps.of(line.value().getAsDouble());
        String said = shape.unit().fullName() + (line == null ? "" : ": " + line.said());
        Drawing.Spot spot = shape.spot();
        return new AreaMap.Part(
                shape.path(), sheet.addressOf(shape), step, said, spot.x(), spot.y(), spot.room());
    }

    private String range(Steps.Range range) {
        String from = figures.said(range.from());
        String to = figures.said(range.to());
        return from.equals(to) ? from : from + " – " + to;
    }

    private Value value(Line line) {
        return new Value(
                line.unit().fullName(),
                line.value().orElse(0),
                line.said(),
                RecordsAddress.of(figures.indicator().code(), line.unit().id(), reading.period()));
    }

    /// Where the past of old communes is, if the period reaches back to them.
    private List<String> past() {
        if (!reading.period().from().isBefore(MERGED)) return List.of();
        return List.of(words().of("dashboards.says.merged", reading.divided().size()));
    }

    private Words words() {
        return saying.words();
    }
}
