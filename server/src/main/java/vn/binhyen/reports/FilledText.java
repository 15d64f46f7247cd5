package vn.binhyen.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.papers.UnitNames;

/// A filled report as JSON without spaces, its fields always in the same order, its cells sorted.
final class FilledText {

    private static final JsonMapper JSON = new JsonMapper();

    private FilledText() {}

    static String write(FilledReport report) {
        ObjectNode root = JSON.createObjectNode();
        var figures = root.putArray("figures");
        report.figures()
                .forEach((key, figure) -> {
                    ObjectNode cell = figures.addObject().put("amount", figure.amount());
                    strings(cell.putObject("cut"), key.cut());
                    cell.put("from", key.period().from().toString())
                            .put("indicator", key.indicator())
                            .put("mark", figure.mark().word())
                            .put("to", key.period().to().toString())
                            .put("unit", key.unit().toString())
                            .put("upTo", figure.upTo());
                });
        root.putObject("form")
                .put("code", report.form())
                .put("text", report.formText())
                .put("version", report.version());
        root.putObject("period")
                .put("from", report.period().from().toString())
                .put("to", report.period().to().toString());
        root.put("readAt", report.readAt().toString());
        strings(root.putObject("texts"), report.texts());
        root.putObject("unit")
                .put("id", report.unit().toString())
                .put("kind", report.names().kind())
                .put("place", report.names().place())
                .put("province", report.names().province());
        ObjectNode units = root.putObject("units");
        report.unitNames().forEach((id, name) -> units.put(id.toString(), name));
        return JSON.writeValueAsString(root);
    }

    static FilledReport read(String text) {
        try {
            return report(JSON.readTree(text));
        } catch (JacksonException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("this is no filled report: " + e.getMessage(), e);
        }
    }

    private static FilledReport report(JsonNode root) {
        JsonNode form = root.required("form");
        JsonNode unit = root.required("unit");
        var figures = new TreeMap<FigureKey, Figure>();
        for (JsonNode cell : root.required("figures")) figures.put(key(cell), figure(cell));
        var units = new TreeMap<UnitId, String>();
        strings(root.required("units")).forEach((id, name) -> units.put(UnitId.parse(id), name));
        return new FilledReport(
                string(form, "code"),
                form.required("version").asInt(),
                string(form, "text"),
                UnitId.parse(string(unit, "id")),
                new UnitNames(
                        string(unit, "province"), string(unit, "kind"), string(unit, "place")),
                period(root.required("period")),
                Instant.parse(string(root, "readAt")),
                figures,
                units,
                strings(root.required("texts")));
    }

    private static FigureKey key(JsonNode cell) {
        return new FigureKey(
                string(cell, "indicator"),
                strings(cell.required("cut")),
                UnitId.parse(string(cell, "unit")),
                period(cell));
    }

    private static Figure figure(JsonNode cell) {
        return new Figure(
                cell.required("amount").asLong(),
                cell.required("upTo").asLong(),
                Mark.ofWord(string(cell, "mark")));
    }

    private static Period period(JsonNode node) {
        return new Period(
                LocalDate.parse(string(node, "from")), LocalDate.parse(string(node, "to")));
    }

    private static void strings(ObjectNode node, Map<String, String> strings) {
        strings.forEach(node::put);
    }

    private static SortedMap<String, String> strings(JsonNode node) {
        var strings = new TreeMap<String, String>();
        node.properties().forEach(each -> strings.put(each.getKey(), each.getValue().asString()));
        return strings;
    }

    private static String string(JsonNode node, String field) {
        return node.required(field).asString();
    }
}
