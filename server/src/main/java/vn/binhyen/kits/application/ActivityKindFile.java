package vn.binhyen.kits.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.kernel.CheckedYaml;
import vn.binhyen.kits.ActivityField;
import vn.binhyen.kits.ActivityField.Choice;
import vn.binhyen.kits.ActivityField.Takes;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.kits.Wording;
import vn.binhyen.ui.Icons;

/// Reads one kind's file and says of each mistake where it is, what is wrong and what is allowed.
final class ActivityKindFile {

    private static final List<String> NEEDED = List.of("kind", "name", "icon", "one");
    private static final List<String> ALL =
            List.of("kind", "name", "icon", "one", "counts", "village", "by", "fields");
    private static final List<String> OF_A_FIELD =
            List.of("field", "takes", "name", "needed", "most", "exact", "counts", "choices");
    private static final List<String> OF_A_CHOICE = List.of("choice", "name", "counts");

    private static final long MOST = 1_000_000_000_000L;
    private static final long LONGEST = 4_000;

    /// @param mistakes `file:line: what is wrong; allowed: …`
    record Reading(Optional<ActivityKind> kind, List<String> mistakes) {}

    private final CheckedYaml yaml;
    private final Collection<String> indicators;

    private ActivityKindFile(String file, Collection<String> indicators) {
        this.yaml = new CheckedYaml(file);
        this.indicators = indicators;
    }

    /// @param indicators the codes of the indicators there are
    static Reading read(String file, String text, Collection<String> indicators) {
        var reader = new ActivityKindFile(file, indicators);
        Optional<ActivityKind> kind = reader.yaml.root(text, ALL).map(reader::kind);
        List<String> mistakes = reader.yaml.mistakes();
        return new Reading(mistakes.isEmpty() ? kind : Optional.empty(), mistakes);
    }

    private ActivityKind kind(Node root) {
        Map<String, Node> parts = yaml.fields(root, ALL, NEEDED);
        List<ActivityField> fields = yaml.each(parts.get("fields")).map(this::field).toList();
        Optional<String> counts = counts(parts.get("counts"));
        var known = new HashSet<String>();
        for (ActivityField each : fields) {
            if (!known.add(each.code())) {
                yaml.wrong(parts.get("fields"), "'" + each.code() + "' is asked twice", "once");
            }
        }
        if (counts.isEmpty() && fields.stream().noneMatch(each -> each.takes().isNumber())) {
            yaml.wrong(root, "nothing of it can be counted", "'counts', or a field with a number");
        }
        return new ActivityKind(
                yaml.name(parts.get("kind")),
                wording(parts.get("name")),
                icon(parts.get("icon")),
                wording(parts.get("one")),
                counts,
                word(parts.get("village"), ActivityKind.Asked.NO),
                word(parts.get("by"), ActivityKind.LoggedBy.EVERYBODY),
                fields);
    }

    private ActivityField field(Node node) {
        Map<String, Node> parts = yaml.fields(node, OF_A_FIELD, List.of("field", "takes", "name"));
        String code = yaml.name(parts.get("field"));
        if (code.equals(ActivityKind.TIMES)) {
            yaml.wrong(parts.get("field"), "'times' is asked by itself", "any other name");
        }
        Takes takes = word(parts.get("takes"), Takes.NUMBER);
        List<Choice> choices = yaml.each(parts.get("choices")).map(this::choice).toList();
        check(node, parts, takes, choices);
        return new ActivityField(
                code,
                wording(parts.get("name")),
                takes,
                yes(parts.get("needed")),
                most(parts.get("most"), takes),
                yes(parts.get("exact")),
                counts(parts.get("counts")),
                choices);
    }

    private void check(Node node, Map<String, Node> parts, Takes takes, List<Choice> choices) {
        if (takes.hasChoices() && choices.isEmpty()) {
            yaml.wrong(node, "there is nothing to choose", "'choices' with at least one");
        }
        if (!takes.hasChoices()) {
            yaml.wrong(parts.get("choices"), "nothing is chosen here", "takes: choice, numbers");
        }
        var codes = new ArrayList<String>();
        for (Choice each : choices) {
            if (codes.contains(each.code())) {
                yaml.wrong(parts.get("choices"), "'" + each.code() + "' stands here twice", "once");
            }
            codes.add(each.code());
        }
        if (takes.isNumber()) return;
        yaml.wrong(parts.get("counts"), "only a number feeds an indicator", "takes: number");
        yaml.wrong(parts.get("exact"), "only a number can be exact", "takes: number");
    }

    private Choice choice(Node node) {
        Map<String, Node> parts = yaml.fields(node, OF_A_CHOICE, List.of("choice", "name"));
        return new Choice(
                yaml.name(parts.get("choice")),
                wording(parts.get("name")),
                counts(parts.get("counts")));
    }

    private Optional<String> counts(@Nullable Node node) {
        if (node == null) return Optional.empty();
        String code = CheckedYaml.scalar(node);
        if (!indicators.contains(code)) {
            yaml.wrong(
                    node,
                    "there is no indicator '" + code + "'",
                    indicators.stream().sorted().toArray(String[]::new));
        }
        return Optional.of(code);
    }

    private String icon(@Nullable Node node) {
        String name = CheckedYaml.scalar(node);
        try {
            if (node != null) Icons.strokes(name);
        } catch (IllegalArgumentException e) {
            yaml.wrong(node, "there is no drawing '" + name + "'", "the names in ui/icons.svg");
        }
        return name;
    }

    private long most(@Nullable Node node, Takes takes) {
        long limit = takes == Takes.TEXT ? LONGEST : MOST;
        if (node == null) return takes == Takes.TEXT ? LONGEST : 100_000_000;
        String text = CheckedYaml.scalar(node);
        if (text.matches("\\d{1,13}")) {
            long number = Long.parseLong(text);
            if (number >= 1 && number <= limit) return number;
        }
        yaml.wrong(node, "'" + text + "' is no limit", "1 to " + limit);
        return limit;
    }

    private boolean yes(@Nullable Node node) {
        if (node == null) return false;
        String text = CheckedYaml.scalar(node);
        if (!text.equals("yes") && !text.equals("no")) {
            yaml.wrong(node, "'" + text + "' is no answer", "yes", "no");
        }
        return text.equals("yes");
    }

    /// One of the words of that type, written small; the usual one where nothing stands.
    private <T extends Enum<T>> T word(@Nullable Node node, T usual) {
        if (node == null) return usual;
        String text = CheckedYaml.scalar(node);
        var allowed = new ArrayList<String>();
        for (T each : usual.getDeclaringClass().getEnumConstants()) {
            String word = each.name().toLowerCase(Locale.ROOT);
            if (word.equals(text)) return each;
            allowed.add(word);
        }
        yaml.wrong(node, "'" + text + "' is not known here", allowed.toArray(String[]::new));
        return usual;
    }

    private Wording wording(@Nullable Node node) {
        if (node == null) return new Wording("", "");
        List<String> both = List.of("vi", "en");
        Map<String, Node> words = yaml.fields(node, both, both);
        var wording =
                new Wording(
                        CheckedYaml.scalar(words.get("vi")), CheckedYaml.scalar(words.get("en")));
        if (wording.vi().isBlank() || wording.en().isBlank()) {
            yaml.wrong(node, "words are needed in both languages", "vi", "en");
        }
        return wording;
    }
}
