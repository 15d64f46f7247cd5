package vn.binhyen.reports.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import vn.binhyen.kernel.CheckedYaml;
import vn.binhyen.reports.domain.Part;
import vn.binhyen.reports.domain.Part.Each;
import vn.binhyen.reports.domain.Part.Holds;
import vn.binhyen.reports.domain.Part.Is;
import vn.binhyen.reports.domain.Part.Shown;
import vn.binhyen.reports.domain.Part.Style;
import vn.binhyen.reports.domain.Sentence;

/// Reads the pieces of a form's body.
final class PartFile {

    private static final List<String> KINDS =
            Stream.concat(
                            Arrays.stream(Style.values()).map(FormYaml::word),
                            Stream.of("edit", "table", "typed"))
                    .toList();
    private static final List<String> OF_A_TABLE = List.of("each", "columns", "rows", "total");
    private static final List<String> OF_A_COLUMN =
            List.of("is", "title", "figure", "month", "width");
    private static final List<String> OF_A_TYPED_COLUMN =
            List.of(
                    "name", "title", "above", "width", "holds", "added", "taken", "part", "whole",
                    "limit", "reached", "missed");

    private final FormYaml yaml;
    private final List<String> months;
    private final Set<String> keys = new HashSet<>(Set.of("signature", "signer", "copies"));

    PartFile(FormYaml yaml, List<String> months) {
        this.yaml = yaml;
        this.months = months;
        keys.addAll(months);
    }

    List<Part> body(@Nullable Node node) {
        List<Part> parts = yaml.each(node).flatMap(each -> part(each).stream()).toList();
        if (parts.isEmpty()) yaml.wrong(node, "the body is empty", String.join(", ", KINDS));
        return parts;
    }

    private Optional<Part> part(Node node) {
        List<String> present =
                node instanceof MappingNode mapping
                        ? mapping.getValue().stream()
                                .map(each -> CheckedYaml.scalar(each.getKeyNode()))
                                .filter(KINDS::contains)
                                .toList()
                        : List.of();
        if (present.size() != 1) {
            yaml.wrong(node, "a piece is one of these", KINDS.toArray(String[]::new));
            return Optional.empty();
        }
        String kind = present.getFirst();
        return Optional.of(
                switch (kind) {
                    case "edit" -> edited(node);
                    case "table" -> counted(node);
                    case "typed" -> typed(node);
                    default -> line(kind, node);
                });
    }

    private Part line(String kind, Node node) {
        Map<String, Node> fields = yaml.fields(node, List.of(kind, "when", "for"), List.of(kind));
        Style style =
                Arrays.stream(Style.values())
                        .filter(each -> FormYaml.word(each).equals(kind))
                        .findFirst()
                        .orElseThrow();
        return new Part.Line(shown(fields), style, yaml.sentence(fields.get(kind)));
    }

    private Part edited(Node node) {
        Map<String, Node> fields =
                yaml.fields(
                        node,
                        List.of("edit", "prompt", "words", "when", "for"),
                        List.of("prompt", "words"));
        return new Part.Edited(
                shown(fields),
                key(fields.get("edit")),
                yaml.words(fields.get("prompt")),
                yaml.sentence(fields.get("words")));
    }

    private String key(@Nullable Node node) {
        String key = yaml.name(node);
        if (!keys.add(key)) yaml.wrong(node, "'" + key + "' is taken", "a name of its own");
        return key;
    }

    private Shown shown(Map<String, Node> fields) {
        Node level = fields.get("for");
        String name = CheckedYaml.scalar(level);
        if (level != null && !FormYaml.LEVELS.contains(name)) {
            yaml.wrong(level, "'" + name + "' is no level", "commune", "province");
        }
        return new Shown(
                yaml.formula(fields.get("when")),
                level == null ? Optional.empty() : Optional.of(name));
    }

    private Part counted(Node node) {
        Map<String, Node> fields =
                yaml.fields(node, List.of("table", "when", "for"), List.of("table"));
        Node table = fields.getOrDefault("table", node);
        Map<String, Node> its = yaml.fields(table, OF_A_TABLE, List.of("each", "columns"));
        Each each = yaml.oneOf(Each.values(), its.get("each"));
        if ((each == Each.FIGURE) != its.containsKey("rows")) {
            yaml.wrong(
                    table, "only a table by figure has rows of its own", "each: figure, rows: …");
        }
        return new Part.Counted(
                shown(fields),
                each,
                yaml.each(its.get("columns")).map(column -> column(column, each)).toList(),
                yaml.each(its.get("rows")).flatMap(row -> row(row).stream()).toList(),
                its.containsKey("total")
                        ? Optional.of(yaml.sentence(its.get("total")))
                        : Optional.empty());
    }

    private Part.Column column(Node node, Each each) {
        Map<String, Node> fields = yaml.fields(node, OF_A_COLUMN, List.of("is", "title"));
        Is is = yaml.oneOf(Is.values(), fields.get("is"));
        if ((is == Is.FIGURE) != fields.containsKey("figure")) {
            yaml.wrong(node, "a column that is a figure says which", "is: figure, figure: …");
        }
        if (is == Is.FIGURE && each == Each.FIGURE) {
            yaml.wrong(node, "here the rows are the figures", "is: now");
        }
        String month = CheckedYaml.scalar(fields.get("month"));
        if ((is == Is.UNTIL) != months.contains(month)) {
            yaml.wrong(node, "a column until a month says which", months.toArray(String[]::new));
        }
        return new Part.Column(
                is,
                yaml.sentence(fields.get("title")),
                yaml.formula(fields.get("figure")),
                month,
                width(fields, is == Is.NAME ? 40 : is == Is.NO ? 6 : 14));
    }

    private int width(Map<String, Node> fields, int usual) {
        return fields.containsKey("width") ? yaml.number(fields.get("width"), 1, 200) : usual;
    }

    /// An indicator alone brings its own name and unit.
    private Optional<Part.Row> row(Node node) {
        if (node instanceof ScalarNode) return figured(node, null, "");
        Map<String, Node> fields =
                yaml.fields(node, List.of("group", "figure", "name", "unit"), List.of());
        if (fields.containsKey("group")) {
            return Optional.of(new Part.Group(yaml.sentence(fields.get("group"))));
        }
        if (!fields.containsKey("figure")) {
            yaml.wrong(node, "a row is one of these", "group: …", "figure: …");
            return Optional.empty();
        }
        return figured(
                fields.get("figure"), fields.get("name"), CheckedYaml.scalar(fields.get("unit")));
    }

    private Optional<Part.Row> figured(@Nullable Node formula, @Nullable Node name, String unit) {
        String code = CheckedYaml.scalar(formula);
        return yaml.formula(formula)
                .map(read -> {
                    Optional<FormYaml.Named> own = yaml.named(code);
                    if (name == null && own.isEmpty()) {
                        yaml.wrong(formula, "this row needs a name", "{figure: …, name: …}");
                    }
                    Sentence says =
                            name == null
                                    ? own.map(FormYaml.Named::sentence).orElse(FormYaml.EMPTY)
                                    : yaml.sentence(name);
                    String of = own.map(FormYaml.Named::unit).orElse("");
                    return new Part.Figured(says, unit.isEmpty() ? of : unit, read);
                });
    }

    private Part typed(Node node) {
        Map<String, Node> fields =
                yaml.fields(
                        node,
                        List.of("typed", "prompt", "columns", "total", "when", "for"),
                        List.of("prompt", "columns"));
        List<Node> columns = yaml.each(fields.get("columns")).toList();
        var names = new ArrayList<String>();
        for (Node column : columns) {
            names.add(
                    CheckedYaml.scalar(
                            yaml.fields(column, OF_A_TYPED_COLUMN, List.of("title", "holds"))
                                    .get("name")));
        }
        return new Part.Typed(
                shown(fields),
                key(fields.get("typed")),
                yaml.words(fields.get("prompt")),
                columns.stream().map(each -> typedColumn(each, names)).toList(),
                fields.containsKey("total")
                        ? Optional.of(yaml.sentence(fields.get("total")))
                        : Optional.empty());
    }

    private Part.TypedColumn typedColumn(Node node, List<String> names) {
        Map<String, Node> fields = yaml.fields(node, OF_A_TYPED_COLUMN, List.of());
        return new Part.TypedColumn(
                CheckedYaml.scalar(fields.get("name")),
                yaml.sentence(fields.get("title")),
                CheckedYaml.scalar(fields.get("above")),
                width(fields, 10),
                holds(node, fields, names));
    }

    private Holds holds(Node node, Map<String, Node> fields, List<String> names) {
        String word = CheckedYaml.scalar(fields.get("holds"));
        return switch (word) {
            case "number" -> new Holds.Number();
            case "text" -> new Holds.Text();
            case "amount" -> new Holds.Amount();
            case "balance" ->
                    new Holds.Balance(
                            yaml.each(fields.get("added")).map(one -> of(one, names)).toList(),
                            yaml.each(fields.get("taken")).map(one -> of(one, names)).toList());
            case "share" -> new Holds.Share(part(fields, names), whole(fields, names));
            case "verdict" ->
                    new Holds.Verdict(
                            part(fields, names),
                            whole(fields, names),
                            yaml.number(fields.get("limit"), 1, 100),
                            CheckedYaml.scalar(fields.get("reached")),
                            CheckedYaml.scalar(fields.get("missed")));
            default -> {
                yaml.wrong(
                        fields.getOrDefault("holds", node),
                        "a column does not hold '" + word + "'",
                        "number",
                        "text",
                        "amount",
                        "balance",
                        "share",
                        "verdict");
                yield new Holds.Text();
            }
        };
    }

    private int part(Map<String, Node> fields, List<String> names) {
        return of(fields.get("part"), names);
    }

    private int whole(Map<String, Node> fields, List<String> names) {
        return of(fields.get("whole"), names);
    }

    /// The place of the column of that name, counted from 1.
    private int of(@Nullable Node node, List<String> names) {
        int at = names.indexOf(CheckedYaml.scalar(node));
        if (node == null || at < 0 || CheckedYaml.scalar(node).isEmpty()) {
            yaml.wrong(
                    node,
                    "there is no column '" + CheckedYaml.scalar(node) + "'",
                    names.stream().filter(each -> !each.isEmpty()).toArray(String[]::new));
            return 1;
        }
        return at + 1;
    }
}
