package vn.binhyen.kernel;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A YAML file somebody wrote by hand: reads its parts and notes of each mistake where it is, what
/// is wrong and what is allowed.
public class CheckedYaml {

    private final String file;
    private final List<String> mistakes = new ArrayList<>();

    public CheckedYaml(String file) {
        this.file = file;
    }

    /// `file:line: what is wrong; allowed: …`, in the order they were found.
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /// The whole file; empty, and a mistake, when it is no YAML or has nothing in it.
    public Optional<Node> root(String text, List<String> fields) {
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

    /// @param allowed every field there may be
    /// @param needed those that must be there
    public Map<String, Node> fields(Node node, List<String> allowed, List<String> needed) {
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

    /// @return what stands there, a mistake when it is no name
    public String name(@Nullable Node node) {
        String name = scalar(node);
        if (node != null && !name.matches("[a-z][a-z0-9-]{0,30}")) {
            wrong(node, "'" + name + "' is no name", "small letters, digits and -, at most 31");
        }
        return name;
    }

    public List<String> texts(@Nullable Node node) {
        return each(node).map(CheckedYaml::scalar).toList();
    }

    /// Names of any kind, each with its words, in their order.
    public Map<String, String> pairs(Node node) {
        var found = new LinkedHashMap<String, String>();
        if (!(node instanceof MappingNode mapping)) {
            wrong(node, "names and their words belong here", "name: words");
            return found;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (found.put(scalar(tuple.getKeyNode()), scalar(tuple.getValueNode())) != null) {
                wrong(tuple.getKeyNode(), "this stands here twice", "once");
            }
        }
        return found;
    }

    /// The parts of a list; none where nothing stands.
    public Stream<Node> each(@Nullable Node node) {
        if (node == null) return Stream.empty();
        if (node instanceof SequenceNode list) return list.getValue().stream();
        wrong(node, "a list belongs here", "[one, two]");
        return Stream.empty();
    }

    /// The words of a node; empty when it has none or is no scalar.
    public static String scalar(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /// Notes a mistake at the line where the node begins.
    public void wrong(@Nullable Node node, String what, String... allowed) {
        if (node != null) note(node.getStartMark().getLine() + 1, what, allowed);
    }

    /// Notes a mistake within a text of several lines.
    ///
    /// @param within counted from 0; a text that is not written line by line (`|`) is one line
    public void wrongWithin(ScalarNode text, int within, String what, String... allowed) {
        boolean lines = text.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL;
        note(text.getStartMark().getLine() + 1 + (lines ? 1 + within : 0), what, allowed);
    }

    private void note(int line, String what, String... allowed) {
        mistakes.add(file + ":" + line + ": " + what + "; allowed: " + String.join(", ", allowed));
    }
}
