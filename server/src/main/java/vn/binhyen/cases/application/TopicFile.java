package vn.binhyen.cases.application;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import vn.binhyen.cases.topics.Question;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Wording;

/// Reads one topic's file and says of each mistake where it is, what is wrong and what is allowed.
final class TopicFile {

    private static final List<String> FIELDS =
            List.of(
                    "topic",
                    "name",
                    "help",
                    "icon",
                    "kind",
                    "words",
                    "instead",
                    "questions",
                    "door");
    private static final List<String> OF_A_QUESTION =
            List.of("id", "ask", "kind", "choices", "required", "danger");

    /// @param mistakes `file:line: what is wrong; allowed: …`
    record Reading(Optional<Topic> topic, List<String> mistakes) {}

    private final String file;
    private final List<String> mistakes = new ArrayList<>();

    private TopicFile(String file) {
        this.file = file;
    }

    static Reading read(String file, String text) {
        var reader = new TopicFile(file);
        Optional<Topic> topic = reader.topic(text);
        return new Reading(
                reader.mistakes.isEmpty() ? topic : Optional.empty(), List.copyOf(reader.mistakes));
    }

    private Optional<Topic> topic(String text) {
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
            mistakes.add(file + ":1: the file is empty; allowed: " + String.join(", ", FIELDS));
            return Optional.empty();
        }
        Map<String, Node> fields = fields(root, FIELDS, List.of("topic", "name", "help", "icon"));
        return Optional.of(
                new Topic(
                        name(fields.get("topic")),
                        wording(fields.get("name")),
                        wording(fields.get("help")),
                        name(fields.get("icon")),
                        kind(fields.get("kind")),
                        texts(fields.get("words")),
                        each(fields.get("instead")).map(this::instead).toList(),
                        questions(fields.get("questions")),
                        door(fields.get("door"))));
    }

    private Topic.Instead instead(Node node) {
        Map<String, Node> fields = fields(node, List.of("kind", "words"), List.of("kind", "words"));
        CaseKind kind = kind(fields.get("kind"));
        return new Topic.Instead(
                kind == null ? CaseKind.QUESTION : kind, texts(fields.get("words")));
    }

    private List<Question> questions(@Nullable Node node) {
        var ids = new LinkedHashSet<String>();
        return each(node).map(each -> question(each, ids)).toList();
    }

    private Question question(Node node, Set<String> ids) {
        Map<String, Node> fields = fields(node, OF_A_QUESTION, List.of("id", "ask", "kind"));
        String id = name(fields.get("id"));
        if (!ids.add(id)) wrong(fields.get("id"), "two questions are called '" + id + "'", "once");
        Question.Kind kind = questionKind(fields.get("kind"));
        var question =
                new Question(
                        id,
                        wording(fields.get("ask")),
                        kind,
                        choices(node, kind, fields.get("choices")),
                        yes(fields.get("required")),
                        new LinkedHashSet<>(texts(fields.get("danger"))));
        List<String> allowed = question.choices().stream().map(Question.Choice::id).toList();
        each(fields.get("danger"))
                .filter(danger -> !allowed.contains(scalar(danger)))
                .forEach(danger ->
                        wrong(
                                danger,
                                "no answer is called '" + scalar(danger) + "'",
                                allowed.toArray(String[]::new)));
        return question;
    }

    private List<Question.Choice> choices(
            Node question, Question.Kind kind, @Nullable Node choices) {
        boolean chosen = kind == Question.Kind.CHOICE;
        if (chosen && choices == null) wrong(question, "a choice needs 'choices'", "choices");
        if (!chosen && choices != null) {
            wrong(choices, "only a choice has 'choices'", "kind: choice");
        }
        return each(choices)
                .map(each -> {
                    List<String> needed = List.of("id", "vi", "en");
                    Map<String, Node> fields = fields(each, needed, needed);
                    return new Question.Choice(
                            name(fields.get("id")),
                            new Wording(scalar(fields.get("vi")), scalar(fields.get("en"))));
                })
                .toList();
    }

    private Map<String, Node> fields(Node node, List<String> allowed, List<String> needed) {
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

    private Wording wording(@Nullable Node node) {
        if (node == null) return new Wording("", "");
        List<String> both = List.of("vi", "en");
        Map<String, Node> words = fields(node, both, both);
        var wording = new Wording(scalar(words.get("vi")), scalar(words.get("en")));
        if (wording.vi().isBlank() || wording.en().isBlank()) {
            wrong(node, "words are needed in both languages", "vi", "en");
        }
        return wording;
    }

    private String name(@Nullable Node node) {
        String name = scalar(node);
        if (node != null && !name.matches("[a-z][a-z0-9-]{0,30}")) {
            wrong(node, "'" + name + "' is no name", "small letters, digits and -, at most 31");
        }
        return name;
    }

    private @Nullable String door(@Nullable Node node) {
        if (node == null) return null;
        String address = scalar(node);
        if (!address.matches("/[a-z0-9/-]{1,60}")) {
            wrong(node, "'" + address + "' is no address of ours", "/like-this");
        }
        return address;
    }

    private @Nullable CaseKind kind(@Nullable Node node) {
        if (node == null) return null;
        for (CaseKind kind : CaseKind.values()) if (kind.name().equals(scalar(node))) return kind;
        wrong(
                node,
                "no kind is called '" + scalar(node) + "'",
                Arrays.stream(CaseKind.values()).map(Enum::name).toArray(String[]::new));
        return null;
    }

    private Question.Kind questionKind(@Nullable Node node) {
        for (Question.Kind kind : Question.Kind.values()) {
            if (kind.word().equals(scalar(node))) return kind;
        }
        wrong(
                node,
                "'" + scalar(node) + "' is no kind of question",
                Arrays.stream(Question.Kind.values())
                        .map(Question.Kind::word)
                        .toArray(String[]::new));
        return Question.Kind.TEXT;
    }

    private boolean yes(@Nullable Node node) {
        String word = node == null ? "no" : scalar(node);
        if (!word.equals("yes") && !word.equals("no")) {
            wrong(node, "'" + word + "' is neither", "yes", "no");
        }
        return word.equals("yes");
    }

    private List<String> texts(@Nullable Node node) {
        return each(node).map(TopicFile::scalar).toList();
    }

    private java.util.stream.Stream<Node> each(@Nullable Node node) {
        if (node == null) return java.util.stream.Stream.empty();
        if (node instanceof SequenceNode list) return list.getValue().stream();
        wrong(node, "a list belongs here", "[one, two]");
        return java.util.stream.Stream.empty();
    }

    private static String scalar(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private void wrong(@Nullable Node node, String what, String... allowed) {
        if (node == null) return;
        int line = node.getStartMark().getLine() + 1;
        mistakes.add(file + ":" + line + ": " + what + "; allowed: " + String.join(", ", allowed));
    }
}
