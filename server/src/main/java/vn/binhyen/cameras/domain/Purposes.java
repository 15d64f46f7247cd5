package vn.binhyen.cameras.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.cameras.Purpose;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.CheckedYaml;

/// The purposes of this province, in the order of the file.
public final class Purposes {

    private static final List<String> FIELDS = List.of("code", "edition", "name", "words");
    private static final List<String> LANGUAGES = List.of("vi", "en");

    private final Map<String, Purpose> all = new LinkedHashMap<>();

    private Purposes(List<Purpose> purposes) {
        purposes.forEach(each -> all.put(each.code(), each));
    }

    /// @throws IllegalArgumentException that names for every mistake file, line, what is wrong and
    ///   what is allowed
    public static Purposes read(String file, String text) {
        var yaml = new CheckedYaml(file);
        var found = new ArrayList<Purpose>();
        yaml.root(text, FIELDS)
                .ifPresent(root -> yaml.each(root).forEach(node -> read(yaml, node, found)));
        if (!yaml.mistakes().isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", yaml.mistakes()));
        }
        return new Purposes(found);
    }

    private static void read(CheckedYaml yaml, Node node, List<Purpose> found) {
        Map<String, Node> fields = yaml.fields(node, FIELDS, FIELDS);
        String code = yaml.name(fields.get("code"));
        if (found.stream().anyMatch(other -> other.code().equals(code))) {
            yaml.wrong(fields.get("code"), "'" + code + "' stands here twice", "once");
        }
        String edition = CheckedYaml.scalar(fields.get("edition"));
        boolean counted = edition.matches("[1-9]\\d{0,3}");
        if (!counted) {
            yaml.wrong(fields.get("edition"), "'" + edition + "' is no edition", "1, 2, 3 …");
        }
        Words name = words(yaml, fields.get("name"));
        Words words = words(yaml, fields.get("words"));
        found.add(new Purpose(code, counted ? Integer.parseInt(edition) : 1, name, words));
    }

    private static Words words(CheckedYaml yaml, @org.jspecify.annotations.Nullable Node node) {
        if (node == null) return new Words("", "");
        Map<String, Node> said = yaml.fields(node, LANGUAGES, LANGUAGES);
        said.values().stream()
                .filter(each -> CheckedYaml.scalar(each).isBlank())
                .forEach(each -> yaml.wrong(each, "words are missing", "a sentence"));
        return new Words(CheckedYaml.scalar(said.get("vi")), CheckedYaml.scalar(said.get("en")));
    }

    public List<Purpose> all() {
        return List.copyOf(all.values());
    }

    public Optional<Purpose> find(String code) {
        return Optional.ofNullable(all.get(code));
    }

    /// The name of a purpose; of one that stands in the file no more its code.
    public String name(String code, String language) {
        return find(code).map(it -> it.name().in(language)).orElse(code);
    }
}
