package vn.binhyen.figures.application;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicator.Nature;
import vn.binhyen.figures.Words;

/// Reads one indicator's file and says of each mistake where it is, what is wrong and what is
/// allowed.
final class IndicatorFile {

    private static final Set<String> FIELDS =
            new LinkedHashSet<>(
                    List.of(
                            "code",
                            "edition",
                            "name",
                            "nature",
                            "unit",
                            "one",
                            "day",
                            "counts",
                            "where",
                            "dimensions"));

    /// @param problems `file:line: what is wrong; what is allowed`
    record Reading(Optional<Indicator> indicator, List<String> problems) {}

    private final String file;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Node> fields = new LinkedHashMap<>();

    private IndicatorFile(String file) {
        this.file = file;
    }

    static Reading read(String file, String text) {
        var reader = new IndicatorFile(file);
        Optional<Indicator> indicator = reader.indicator(text);
        return new Reading(
                reader.problems.isEmpty() ? indicator : Optional.empty(),
                List.copyOf(reader.problems));
    }

    private Optional<Indicator> indicator(String text) {
        Node root;
        try {
            root =
                    new Yaml(new SafeConstructor(new LoaderOptions()))
                            .compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(file + ":" + line + ": this is not YAML: " + e.getProblem());
            return Optional.empty();
        }
        if (!(root instanceof MappingNode mapping)) {
            problems.add(file + ":1: a file holds fields: " + String.join(", ", FIELDS));
            return Optional.empty();
        }
        collect(mapping);
        String code = text("code", this::checkCode);
        Countable counts = counts();
        return counts == null
                ? Optional.empty()
                : Optional.of(
                        new Indicator(
                                code,
                                edition(),
                                words("name"),
                                nature(),
                                words("unit"),
                                words("one"),
                                words("day"),
                                counts,
                                where(counts),
                                dimensions(counts)));
    }

    private void collect(MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
            String name = scalar(tuple.getKeyNode());
            if (!FIELDS.contains(name)) {
                wrong(tuple.getKeyNode(), "there is no field '" + name + "'", FIELDS);
            } else if (fields.put(name, tuple.getValueNode()) != null) {
                wrong(tuple.getKeyNode(), "'" + name + "' stands here twice", Set.of("once"));
            }
        }
        for (String name : FIELDS) {
            if (!fields.containsKey(name) && !Set.of("where", "dimensions").contains(name)) {
                wrong(mapping, "the field '" + name + "' is missing", FIELDS);
            }
        }
    }

    private void checkCode(Node node) {
        String code = scalar(node);
        if (!code.matches("[a-z][a-z0-9-]{2,40}")) {
            wrong(node, "'" + code + "' is no code", Set.of("small letters, digits and -"));
        } else if (!file.equals(code + ".yaml") && !file.matches("\\d+-" + code + "\\.yaml")) {
            wrong(node, "the code is not the file's name", Set.of(code + ".yaml", "NN-" + code));
        }
    }

    private int edition() {
        Node node = fields.get("edition");
        if (node == null) return 1;
        String text = scalar(node);
        if (text.matches("[1-9]\\d{0,3}")) return Integer.parseInt(text);
        wrong(node, "'" + text + "' is no edition", Set.of("1, 2, 3 …"));
        return 1;
    }

    private Nature nature() {
        String word = text("nature", _ -> {});
        for (Nature nature : Nature.values()) {
            if (nature.name().toLowerCase(Locale.ROOT).equals(word)) return nature;
        }
        wrong(fields.get("nature"), "'" + word + "' is no nature", Set.of("flow", "stock"));
        return Nature.FLOW;
    }

    private @Nullable Countable counts() {
        String word = text("counts", _ -> {});
        Optional<Countable> countable = Countable.ofWord(word);
        if (countable.isEmpty()) {
            var allowed = new TreeSet<String>();
            for (Countable each : Countable.values()) allowed.add(each.word());
            wrong(fields.get("counts"), "nothing is called '" + word + "'", allowed);
        }
        return countable.orElse(null);
    }

    private Words words(String field) {
        Node node = fields.get(field);
        var found = new LinkedHashMap<String, String>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                found.put(scalar(tuple.getKeyNode()), scalar(tuple.getValueNode()));
            }
        }
        if (node != null
                && (!found.keySet().equals(Set.of("vi", "en")) || found.containsValue(""))) {
            wrong(node, "'" + field + "' needs words in both languages", Set.of("vi", "en"));
        }
        return new Words(found.getOrDefault("vi", ""), found.getOrDefault("en", ""));
    }

    private Map<String, Set<String>> where(Countable counts) {
        var where = new LinkedHashMap<String, Set<String>>();
        Node node = fields.get("where");
        if (node == null) return where;
        if (!(node instanceof MappingNode mapping)) {
            wrong(node, "'where' holds traits and their values", Set.copyOf(counts.traits()));
            return where;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String trait = trait(tuple.getKeyNode(), counts);
            where.put(trait, new LinkedHashSet<>(list(tuple.getValueNode())));
        }
        return where;
    }

    private List<String> dimensions(Countable counts) {
        Node node = fields.get("dimensions");
        if (node == null) return List.of();
        if (!(node instanceof SequenceNode sequence)) {
            wrong(node, "'dimensions' is a list", Set.copyOf(counts.traits()));
            return List.of();
        }
        return sequence.getValue().stream().map(each -> trait(each, counts)).toList();
    }

    private String trait(Node node, Countable counts) {
        String trait = scalar(node);
        if (!counts.traits().contains(trait)) {
            wrong(
                    node,
                    counts.word() + " has no trait '" + trait + "'",
                    new TreeSet<>(counts.traits()));
        }
        return trait;
    }

    private String text(String field, Consumer<Node> check) {
        Node node = fields.get(field);
        if (node == null) return "";
        check.accept(node);
        return scalar(node);
    }

    private static List<String> list(Node node) {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(IndicatorFile::scalar).toList()
                : List.of(scalar(node));
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private void wrong(@Nullable Node node, String what, Set<String> allowed) {
        if (node == null) return;
        int line = node.getStartMark().getLine() + 1;
        problems.add(file + ":" + line + ": " + what + "; allowed: " + String.join(", ", allowed));
    }
}
