package vn.binhyen.kits.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import vn.binhyen.kernel.CheckedYaml;
import vn.binhyen.kits.Blank;
import vn.binhyen.kits.Wording;

/// What kits and their common texts are written with, each checked where it stands: words in two
/// languages, numbers, days, and texts with blanks.
final class KitYaml extends CheckedYaml {

    /// Before the name of a part of the texts that belongs in this place: `{+tasks}`.
    static final String PART = "+";

    KitYaml(String file) {
        super(file);
    }

    Wording words(@Nullable Node node) {
        if (node == null) return new Wording("", "");
        List<String> both = List.of("vi", "en");
        Map<String, Node> words = fields(node, both, both);
        return new Wording(line(words.get("vi")), line(words.get("en")));
    }

    /// Words that must be there, without a blank.
    String line(@Nullable Node node) {
        if (node != null && scalar(node).isBlank()) wrong(node, "words are missing", "a sentence");
        return scalar(node).strip();
    }

    int number(@Nullable Node node, int least, int most) {
        String text = scalar(node);
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) return number;
        }
        wrong(node, "'" + text + "' is no such number", least + " to " + most);
        return least;
    }

    LocalDate day(@Nullable Node node) {
        try {
            return LocalDate.parse(scalar(node));
        } catch (DateTimeParseException _) {
            wrong(node, "'" + scalar(node) + "' is no day", "2026-01-31");
            return LocalDate.EPOCH;
        }
    }

    /// @param what of which there must be one of that name: "kind of model"
    String oneOf(@Nullable Node node, String what, Set<String> allowed) {
        String name = scalar(node);
        if (node != null && !allowed.contains(name)) {
            wrong(node, "there is no " + what + " '" + name + "'", allowed.toArray(String[]::new));
        }
        return name;
    }

    /// A list of names, each once, each one of those there are.
    List<String> namesOf(@Nullable Node node, String what, Set<String> allowed) {
        var names = new LinkedHashSet<String>();
        each(node)
                .forEach(each -> {
                    if (!names.add(oneOf(each, what, allowed))) {
                        wrong(each, "'" + scalar(each) + "' stands here twice", "once");
                    }
                });
        return List.copyOf(names);
    }

    /// A text of one or more lines whose blanks are all known.
    ///
    /// @param parts the names of parts that may stand in it
    String text(@Nullable Node node, Set<String> parts) {
        if (node == null) return "";
        if (!(node instanceof ScalarNode text) || text.getValue().isBlank()) {
            wrong(node, "words are missing", "a text");
            return "";
        }
        List<String> lines = text.getValue().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (String name : Blank.namesIn(lines.get(i))) blank(text, i, name, parts);
        }
        return text.getValue().strip();
    }

    List<String> texts(@Nullable Node node, Set<String> parts) {
        return each(node).map(each -> text(each, parts)).toList();
    }

    private void blank(ScalarNode text, int line, String name, Set<String> parts) {
        boolean known =
                name.startsWith(PART)
                        ? parts.contains(name.substring(PART.length()))
                        : Blank.of(name).isPresent();
        if (known) return;
        wrongWithin(
                text,
                line,
                "there is no blank '{" + name + "}'",
                Stream.concat(
                                Arrays.stream(Blank.values()).map(Blank::key),
                                parts.stream().sorted().map(part -> PART + part))
                        .toArray(String[]::new));
    }
}
