package vn.binhyen.cases.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.canned.Blank;
import vn.binhyen.cases.canned.CannedAnswer;

/// Reads files of canned answers and says of each mistake where it is, what is wrong and what is
/// allowed.
final class CannedFile {

    private static final List<String> FIELDS = List.of("id", "name", "kinds", "states", "words");
    private static final List<String> STATES =
            CannedAnswer.STATES.stream().map(CannedFile::written).sorted().toList();

    /// @param mistakes `file:line: what is wrong; allowed: …`
    record Reading(List<CannedAnswer> answers, List<String> mistakes) {}

    private final CaseYaml yaml;
    private final Set<String> ids;
    private final List<CannedAnswer> answers = new ArrayList<>();

    private CannedFile(String file, Set<String> ids) {
        this.yaml = new CaseYaml(file);
        this.ids = ids;
    }

    /// The answers of all files, in the order of the files' names.
    ///
    /// @throws IllegalArgumentException when something is wrong: every mistake with file and line
    static List<CannedAnswer> read(Resource[] files) throws IOException {
        List<Resource> inOrder =
                Stream.of(files)
                        .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                        .toList();
        var ids = new HashSet<String>();
        var answers = new ArrayList<CannedAnswer>();
        var mistakes = new ArrayList<String>();
        for (Resource file : inOrder) {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            Reading reading = read(String.valueOf(file.getFilename()), text, ids);
            answers.addAll(reading.answers());
            mistakes.addAll(reading.mistakes());
        }
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
        return answers;
    }

    /// @param ids those of the files before; the file's own are added
    static Reading read(String file, String text, Set<String> ids) {
        var reader = new CannedFile(file, ids);
        reader.readAll(text);
        return new Reading(List.copyOf(reader.answers), reader.yaml.mistakes());
    }

    private void readAll(String text) {
        List<String> whole = List.of("answers");
        Optional<Node> root = yaml.root(text, whole);
        if (root.isEmpty()) return;
        yaml.each(yaml.fields(root.get(), whole, whole).get("answers")).forEach(this::answer);
    }

    private void answer(Node node) {
        int before = yaml.mistakes().size();
        Map<String, Node> fields =
                yaml.fields(node, FIELDS, List.of("id", "name", "states", "words"));
        String id = yaml.name(fields.get("id"));
        if (!ids.add(id)) {
            yaml.wrong(fields.get("id"), "two answers are called '" + id + "'", "once");
        }
        var name = yaml.wording(fields.get("name"));
        Set<CaseKind> kinds = kinds(fields.get("kinds"));
        Set<String> states = states(fields.get("states"));
        String words = words(fields.get("words"));
        if (yaml.mistakes().size() > before) return;
        answers.add(new CannedAnswer(id, name, kinds, states, words));
    }

    private Set<CaseKind> kinds(@Nullable Node node) {
        var kinds = EnumSet.noneOf(CaseKind.class);
        yaml.each(node)
                .forEach(each -> {
                    CaseKind kind = yaml.kind(each);
                    if (kind != null) kinds.add(kind);
                });
        return kinds;
    }

    private Set<String> states(@Nullable Node node) {
        var states = new LinkedHashSet<String>();
        yaml.each(node)
                .forEach(each -> {
                    String written = CaseYaml.scalar(each);
                    if (STATES.contains(written)) {
                        states.add(written.toUpperCase(Locale.ROOT).replace('-', '_'));
                    } else {
                        yaml.wrong(
                                each,
                                "in the state '" + written + "' nothing is answered",
                                STATES.toArray(String[]::new));
                    }
                });
        if (states.isEmpty()) {
            yaml.wrong(node, "at least one state is needed", STATES.toArray(String[]::new));
        }
        return states;
    }

    private String words(@Nullable Node node) {
        String words = CaseYaml.scalar(node).strip();
        if (words.isEmpty()) yaml.wrong(node, "words are needed", "some");
        for (String unknown : Blank.unknownIn(words)) {
            yaml.wrong(
                    node,
                    "there is no blank {" + unknown + "}",
                    Blank.words().stream().map(each -> "{" + each + "}").toArray(String[]::new));
        }
        return words;
    }

    private static String written(String state) {
        return state.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
