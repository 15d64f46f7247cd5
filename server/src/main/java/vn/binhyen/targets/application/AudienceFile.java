package vn.binhyen.targets.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.CheckedYaml;
import vn.binhyen.targets.Audience;
import vn.binhyen.targets.Audience.Line;
import vn.binhyen.targets.Audience.Of;
import vn.binhyen.targets.Audience.Whole;

/// Reads one audience's file and says of each mistake where it is, what is wrong and what is
/// allowed.
final class AudienceFile {

    private static final List<String> FIELDS =
            List.of("audience", "name", "part", "less", "whole", "line");
    private static final List<String> NEEDED = List.of("audience", "name", "part", "whole", "line");

    record Reading(Optional<Audience> audience, List<String> mistakes) {}

    private final CheckedYaml yaml;
    private final Collection<String> indicators;

    private AudienceFile(String file, Collection<String> indicators) {
        this.yaml = new CheckedYaml(file);
        this.indicators = indicators;
    }

    /// @param indicators the figures there are
    static Reading read(String file, String text, Collection<String> indicators) {
        var reader = new AudienceFile(file, indicators);
        Optional<Audience> read = reader.yaml.root(text, FIELDS).flatMap(reader::audience);
        return new Reading(read, reader.yaml.mistakes());
    }

    private Optional<Audience> audience(Node root) {
        Map<String, Node> fields = yaml.fields(root, FIELDS, NEEDED);
        String code = yaml.name(fields.get("audience"));
        Words name = wording(fields.get("name"));
        List<String> part = figures(fields.get("part"));
        List<String> less = figures(fields.get("less"));
        if (part.isEmpty()) yaml.wrong(fields.get("part"), "nothing is counted", "[a figure]");
        Whole whole = whole(fields.get("whole"));
        Line line = line(fields.get("line"));
        if (!yaml.mistakes().isEmpty()) return Optional.empty();
        return Optional.of(new Audience(code, name, part, less, whole, line));
    }

    private List<String> figures(@Nullable Node node) {
        return yaml.each(node).map(this::figure).toList();
    }

    private String figure(@Nullable Node node) {
        String code = CheckedYaml.scalar(node);
        if (node != null && !indicators.contains(code)) {
            yaml.wrong(
                    node,
                    "there is no figure '" + code + "'",
                    indicators.stream().sorted().toArray(String[]::new));
        }
        return code;
    }

    private Whole whole(@Nullable Node node) {
        if (node == null) return new Whole.Typed();
        List<String> kinds = List.of("profile", "figure", "typed");
        Map<String, Node> fields = yaml.fields(node, kinds, List.of());
        if (fields.size() != 1)
            yaml.wrong(node, "what all of it is, is not clear", "one of profile, figure, typed");
        if (fields.containsKey("profile")) return new Whole.Profile(of(fields.get("profile")));
        if (fields.containsKey("figure")) return new Whole.Counted(figure(fields.get("figure")));
        return new Whole.Typed();
    }

    private Of of(@Nullable Node node) {
        return switch (CheckedYaml.scalar(node)) {
            case "villages" -> Of.VILLAGES;
            case "households" -> Of.HOUSEHOLDS;
            case String other -> {
                yaml.wrong(node, "a profile has no '" + other + "'", "villages", "households");
                yield Of.VILLAGES;
            }
        };
    }

    private Line line(@Nullable Node node) {
        if (node instanceof SequenceNode) return months(node);
        return switch (CheckedYaml.scalar(node)) {
            case "linear" -> new Line.Linear();
            case "flat" -> new Line.Flat();
            case String other -> {
                yaml.wrong(node, "'" + other + "' is no line", "linear", "flat", "[12 numbers]");
                yield new Line.Linear();
            }
        };
    }

    private Line months(Node node) {
        var percent = new ArrayList<Integer>();
        yaml.each(node)
                .forEach(each -> {
                    String text = CheckedYaml.scalar(each);
                    int number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
                    int before = percent.isEmpty() ? 0 : percent.getLast();
                    if (number < before || number > 100) {
                        yaml.wrong(each, "'" + text + "' does not go on", before + " to 100");
                    }
                    percent.add(Math.max(number, before));
                });
        if (percent.size() == 12) return new Line.Months(percent);
        yaml.wrong(node, percent.size() + " months", "12 numbers, percent of the target");
        return new Line.Linear();
    }

    private Words wording(@Nullable Node node) {
        if (node == null) return new Words("", "");
        List<String> both = List.of("vi", "en");
        Map<String, Node> words = yaml.fields(node, both, both);
        var wording =
                new Words(CheckedYaml.scalar(words.get("vi")), CheckedYaml.scalar(words.get("en")));
        if (wording.vi().isBlank() || wording.en().isBlank()) {
            yaml.wrong(node, "words are needed in both languages", "vi", "en");
        }
        return wording;
    }
}
