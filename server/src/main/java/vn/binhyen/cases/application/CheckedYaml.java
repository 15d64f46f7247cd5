package vn.binhyen.cases.application;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.topics.Wording;

/// A YAML file somebody wrote by hand: reads its parts and notes of each mistake where it is, what
/// is wrong and what is allowed.
final class CheckedYaml {

    private final String file;
    private final List<String> mistakes = new ArrayList<>();

    CheckedYaml(String file) {
        this.file = file;
    }

    /// `file:line: what is wrong; allowed: …`, in the order they were found.
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /// The whole file; empty, and a mistake, when it is no YAML or has nothing in it.
    Optional<Node> root(String text, List<String> fields) {
        Node root;
        try {
            root =
                    new Yaml(new SafeConstructor(new LoaderOptions()))
                            .compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            mistakes.add(file + ":" + line + ": this is not YAML: " + e.getProblem());
            return Optional.empty();
        }
        if (root == null) {
            mistakes.add(file + ":1: the file is empty; allowed: " + String.join(", ", fields));
        }
        return Optional.ofNullable(root);
    }

    Map<String, Node> fields(Node node, List<String> allowed, List<String> needed) {
        var found = new LinkedHashMap<String, Node>();
        String[] names = allowed.toArray(String[]::new);
        if (!(node instanceof MappingNode mapping)) {
            wrong(node, "fields and their values belong here", names);
            return found;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = scalar(tuple.getKeyNode());
            if (!allowed.contains(name)) {
                wrong(tuple.getKeyNode(), "there is no field '" + name + "'", names);
            } else if (found.put(name, tuple.getValueNode()) != null) {
                wrong(tuple.getKeyNode(), "'" + name + "' stands here twice", "once");
            }
        }
        for (String name : needed) {
            if (!found.containsKey(name)) wrong(node, "'" + name + "' is missing", names);
        }
        return found;
    }

    Wording wording(@Nullable Node node) {
        if (node == null) return new Wording("", "");
        List<String> both = List.of("vi", "en");
        Map<String, Node> words = fields(node, both, both);
        var wording = new Wording(scalar(words.get("vi")), scalar(words.get("en")));
        if (wording.vi().isBlank() || wording.en().isBlank()) {
            wrong(node, "words are needed in both languages", "vi", "en");
        }
        return wording;
    }

    String name(@Nullable Node node) {
        String name = scalar(node);
        if (node != null && !name.matches("[a-z][a-z0-9-]{0,30}")) {
            wrong(node, "'" + name + "' is no name", "small letters, digits and -, at most 31");
        }
        return name;
    }

    @Nullable CaseKind kind(@Nullable Node node) {
        if (node == null) return null;
        for (CaseKind kind : CaseKind.values()) if (kind.name().equals(scalar(node))) return kind;
        wrong(
                node,
                "no kind is called '" + scalar(node) + "'",
                Arrays.stream(CaseKind.values()).map(Enum::name).toArray(String[]::new));
        return null;
    }

    List<String> texts(@Nullable Node node) {
        return each(node).map(CheckedYaml::scalar).toList();
    }

    Stream<Node> each(@Nullable Node node) {
        if (node == null) return Stream.empty();
        if (node instanceof SequenceNode list) return list.getValue().stream();
        wrong(node, "a list belongs here", "[one, two]");
        return Stream.empty();
    }

    static String scalar(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    void wrong(@Nullable Node node, String what, String... allowed) {
        if (node == null) return;
        int line = node.getStartMark().getLine() + 1;
        mistakes.add(file + ":" + line + ": " + what + "; allowed: " + String.join(", ", allowed));
    }
}
