package vn.binhyen.cases.application;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
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

    private final CaseYaml yaml;

    private TopicFile(String file) {
        this.yaml = new CaseYaml(file);
    }

    static Reading read(String file, String text) {
        var reader = new TopicFile(file);
        Optional<Topic> topic = reader.topic(text);
        List<String> mistakes = reader.yaml.mistakes();
        return new Reading(mistakes.isEmpty() ? topic : Optional.empty(), mistakes);
    }

    private Optional<Topic> topic(String text) {
        Optional<Node> root = yaml.root(text, FIELDS);
        if (root.isEmpty()) return Optional.empty();
        Map<String, Node> fields =
                yaml.fields(root.get(), FIELDS, List.of("topic", "name", "help", "icon"));
        return Optional.of(
                new Topic(
                        yaml.name(fields.get("topic")),
                        yaml.wording(fields.get("name")),
                        yaml.wording(fields.get("help")),
                        yaml.name(fields.get("icon")),
                        yaml.kind(fields.get("kind")),
                        yaml.texts(fields.get("words")),
                        yaml.each(fields.get("instead")).map(this::instead).toList(),
                        questions(fields.get("questions")),
                        door(fields.get("door"))));
    }

    private Topic.Instead instead(Node node) {
        Map<String, Node> fields =
                yaml.fields(node, List.of("kind", "words"), List.of("kind", "words"));
        CaseKind kind = yaml.kind(fields.get("kind"));
        return new Topic.Instead(
                kind == null ? CaseKind.QUESTION : kind, yaml.texts(fields.get("words")));
    }

    private List<Question> questions(@Nullable Node node) {
        var ids = new LinkedHashSet<String>();
        return yaml.each(node).map(each -> question(each, ids)).toList();
    }

    private Question question(Node node, Set<String> ids) {
        Map<String, Node> fields = yaml.fields(node, OF_A_QUESTION, List.of("id", "ask", "kind"));
        String id = yaml.name(fields.get("id"));
        if (!ids.add(id))
            yaml.wrong(fields.get("id"), "two questions are called '" + id + "'", "once");
        Question.Kind kind = questionKind(fields.get("kind"));
        var question =
                new Question(
                        id,
                        yaml.wording(fields.get("ask")),
                        kind,
                        choices(node, kind, fields.get("choices")),
                        yes(fields.get("required")),
                        new LinkedHashSet<>(yaml.texts(fields.get("danger"))));
        List<String> allowed = question.choices().stream().map(Question.Choice::id).toList();
        yaml.each(fields.get("danger"))
                .filter(danger -> !allowed.contains(CaseYaml.scalar(danger)))
                .forEach(danger ->
                        yaml.wrong(
                                danger,
                                "no answer is called '" + CaseYaml.scalar(danger) + "'",
                                allowed.toArray(String[]::new)));
        return question;
    }

    private List<Question.Choice> choices(
            Node question, Question.Kind kind, @Nullable Node choices) {
        boolean chosen = kind == Question.Kind.CHOICE;
        if (chosen && choices == null) yaml.wrong(question, "a choice needs 'choices'", "choices");
        if (!chosen && choices != null) {
            yaml.wrong(choices, "only a choice has 'choices'", "kind: choice");
        }
        return yaml.each(choices)
                .map(each -> {
                    List<String> needed = List.of("id", "vi", "en");
                    Map<String, Node> fields = yaml.fields(each, needed, needed);
                    return new Question.Choice(
                            yaml.name(fields.get("id")),
                            new Wording(
                                    CaseYaml.scalar(fields.get("vi")),
                                    CaseYaml.scalar(fields.get("en"))));
                })
                .toList();
    }

    private @Nullable String door(@Nullable Node node) {
        if (node == null) return null;
        String address = CaseYaml.scalar(node);
        if (!address.matches("/[a-z0-9/-]{1,60}")) {
            yaml.wrong(node, "'" + address + "' is no address of ours", "/like-this");
        }
        return address;
    }

    private Question.Kind questionKind(@Nullable Node node) {
        for (Question.Kind kind : Question.Kind.values()) {
            if (kind.word().equals(CaseYaml.scalar(node))) return kind;
        }
        yaml.wrong(
                node,
                "'" + CaseYaml.scalar(node) + "' is no kind of question",
                Arrays.stream(Question.Kind.values())
                        .map(Question.Kind::word)
                        .toArray(String[]::new));
        return Question.Kind.TEXT;
    }

    private boolean yes(@Nullable Node node) {
        String word = node == null ? "no" : CaseYaml.scalar(node);
        if (!word.equals("yes") && !word.equals("no")) {
            yaml.wrong(node, "'" + word + "' is neither", "yes", "no");
        }
        return word.equals("yes");
    }
}
