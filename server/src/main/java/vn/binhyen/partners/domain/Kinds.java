package vn.binhyen.partners.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.CheckedYaml;
import vn.binhyen.partners.Kind;

/// The kinds of partners of this province, in the order of the file.
public record Kinds(List<Kind> all) {

    private static final List<String> FIELDS = List.of("code", "name");
    private static final List<String> LANGUAGES = List.of("vi", "en");

    public Kinds {
        all = List.copyOf(all);
    }

    /// @throws IllegalArgumentException that names for every mistake file, line, what is wrong and
    ///   what is allowed
    public static Kinds read(String file, String text) {
        var yaml = new CheckedYaml(file);
        var found = new ArrayList<Kind>();
        yaml.root(text, FIELDS)
                .ifPresent(root -> yaml.each(root).forEach(node -> read(yaml, node, found)));
        if (!yaml.mistakes().isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", yaml.mistakes()));
        }
        return new Kinds(found);
    }

    private static void read(CheckedYaml yaml, Node node, List<Kind> found) {
        Map<String, Node> fields = yaml.fields(node, FIELDS, FIELDS);
        String code = yaml.name(fields.get("code"));
        if (found.stream().anyMatch(other -> other.code().equals(code))) {
            yaml.wrong(fields.get("code"), "'" + code + "' stands here twice", "once");
        }
        Node name = fields.get("name");
        if (name == null) return;
        Map<String, Node> said = yaml.fields(name, LANGUAGES, LANGUAGES);
        found.add(
                new Kind(
                        code,
                        new Words(
                                CheckedYaml.scalar(said.get("vi")),
                                CheckedYaml.scalar(said.get("en")))));
    }

    public Optional<Kind> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// The name of a kind; of one that stands in the file no more its code.
    public String name(String code, String language) {
        return find(code).map(it -> it.name().in(language)).orElse(code);
    }
}
