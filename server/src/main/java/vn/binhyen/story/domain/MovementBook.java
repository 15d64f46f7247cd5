package vn.binhyen.story.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.kernel.CheckedYaml;

/// What the movement's units aim at, assess and honour, and whom they work with, as the story has
/// it: `story/movement.yaml`, whose remarks say what its lines mean.
public record MovementBook(Map<String, List<Line>> sections) {

    private static final List<String> SECTIONS =
            List.of(
                    "targets",
                    "sheets",
                    "assessments",
                    "examples",
                    "awards",
                    "partners",
                    "cameras",
                    "footage");

    /// One line of a section: names and what they say.
    public record Line(Map<String, String> said) {

        /// Empty where nothing is said.
        public String text(String name) {
            return said.getOrDefault(name, "");
        }

        public boolean has(String name) {
            return !text(name).isEmpty();
        }

        /// @throws java.time.format.DateTimeParseException where no day is said
        public LocalDate day(String name) {
            return LocalDate.parse(text(name));
        }
    }

    public static MovementBook shipped() {
        return read(StoryText.whole("movement.yaml"));
    }

    /// @throws IllegalArgumentException with every mistake and its line
    static MovementBook read(String text) {
        var yaml = new CheckedYaml("story/movement.yaml");
        var sections = new LinkedHashMap<String, List<Line>>();
        Optional<Node> root = yaml.root(text, SECTIONS);
        root.ifPresent(all ->
                yaml.fields(all, SECTIONS, SECTIONS)
                        .forEach((name, lines) ->
                                sections.put(
                                        name,
                                        yaml.each(lines)
                                                .map(line -> new Line(yaml.pairs(line)))
                                                .toList())));
        if (!yaml.mistakes().isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", yaml.mistakes()));
        }
        return new MovementBook(sections);
    }

    public List<Line> of(String section) {
        return sections.getOrDefault(section, List.of());
    }
}
