package vn.binhyen.dashboards.web;

import java.util.List;
import vn.binhyen.charts.AreaMap;
import vn.binhyen.charts.Key;
import vn.binhyen.charts.Tone;
import vn.binhyen.dashboards.Chosen;
import vn.binhyen.dashboards.application.Reading;
import vn.binhyen.dashboards.web.UnitFigures.Line;
import vn.binhyen.territory.Country;
import vn.binhyen.territory.Drawing;
import vn.binhyen.territory.MapShapes;

/// The province on the map of the country, with Hoàng Sa and Trường Sa whatever the figures are.
/// Other provinces have no figures here.
record CountryPicture(Saying saying, Reading reading, UnitFigures figures) {

    /// One place alone stands in the middle of the scale.
    private static final int MIDDLE = 3;

    /// Room for the frames around the islands, in sheet units.
    private static final int EDGE = 16;

    Shown of(Chosen chosen, Country country, MapShapes sheet) {
        Line line = figures.line(reading.unit());
        Drawing drawing = country.provinces();
        List<AreaMap.Part> parts =
                drawing.shapes().stream().map(shape -> part(shape, line, sheet)).toList();
        List<AreaMap.Mark> islands =
                country.islands().stream()
                        .map(each ->
                                new AreaMap.Mark(
                                        each.archipelago().fullName(),
                                        each.x(),
                                        each.y(),
                                        each.wide(),
                                        each.high()))
                        .toList();
        String name = reading.unit().fullName();
        List<Key> keys =
                List.of(
                        new Key(Tone.STEP_3, name + ", " + line.said()),
                        AreaMap.without(saying.words().of("dashboards.elsewhere")));
        return saying.shown(
                chosen.code(),
                saying.words().of("dashboards.country", figures.title()),
                List.of(saying.words().of("dashboards.says.country", name, line.said())),
                new AreaMap(drawing.width() + EDGE, drawing.height() + EDGE, parts, islands, keys),
                figures.numbers(List.of(line)));
    }

    private AreaMap.Part part(Drawing.Shape shape, Line line, MapShapes sheet) {
        boolean ours = shape.unit().equals(reading.unit());
        int step = ours ? MIDDLE : 0;
        Drawing.Spot spot = shape.spot();
        return new AreaMap.Part(
                shape.path(),
                sheet.addressOf(shape),
                step,
                shape.unit().fullName() + (ours ? ": " + line.said() : ""),
                spot.x(),
                spot.y(),
                0);
    }
}
