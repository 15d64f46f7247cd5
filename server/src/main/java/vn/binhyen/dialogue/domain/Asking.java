package vn.binhyen.dialogue.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.binhyen.cases.topics.Question;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.channels.Button;
import vn.binhyen.dialogue.domain.Draft.Part;

/// The words and buttons of each step. A message holds five buttons; longer lists are numbered, and
/// a number or the name typed does as well.
final class Asking {

    private static final int TITLE = 100;

    private final Topics topics;
    private final Sayings sayings;
    private final Map<String, String> parts = new LinkedHashMap<>();

    Asking(Topics topics, Sayings sayings) {
        this.topics = topics;
        this.sayings = sayings;
        for (String part : List.of("topic", "answers", "words", "place")) {
            parts.put("change/" + part, sayings.of("change." + part));
        }
    }

    /// Asks for the next part that is missing, or shows the whole and asks whether to send it.
    Say next(Draft draft) {
        return switch (draft.missing(topics)) {
            case Part.WhichTopic _ -> whichTopic(draft);
            case Part.Answer(_, Question question) -> question(question);
            case Part.Story _ -> new Say(sayings.of("ask.story"), List.of());
            case Part.Place _ -> skippable(sayings.of("ask.place"));
            case Part.Pictures _ -> skippable(sayings.of("ask.pictures"));
            case Part.Nothing _ -> summary(draft);
        };
    }

    Say whatToChange() {
        List<Button> buttons = new ArrayList<>();
        parts.forEach((token, title) -> buttons.add(sayings.button(title, token)));
        return new Say(
                sayings.of("ask.change") + "\n" + numbered(List.copyOf(parts.values())), buttons);
    }

    /// The part somebody named by number or words; empty for none.
    String partToChange(String typed) {
        String bare = Sayings.bare(typed);
        List<String> tokens = List.copyOf(parts.keySet());
        return IntStream.range(0, tokens.size())
                .filter(i ->
                        bare.equals(String.valueOf(i + 1))
                                || bare.equals(Sayings.bare(parts.getOrDefault(tokens.get(i), ""))))
                .mapToObj(tokens::get)
                .findFirst()
                .orElse("");
    }

    /// The topic somebody named by number or name.
    Optional<Topic> topic(String typed) {
        String bare = Sayings.bare(typed);
        return IntStream.range(0, topics.all().size())
                .filter(i ->
                        bare.equals(String.valueOf(i + 1))
                                || bare.equals(Sayings.bare(topics.all().get(i).name().vi())))
                .mapToObj(topics.all()::get)
                .findFirst();
    }

    Optional<Command> command(String token) {
        return Arrays.stream(Command.values())
                .filter(each -> each.word().equals(token))
                .findFirst();
    }

    private Say whichTopic(Draft draft) {
        List<Topic> first = new ArrayList<>();
        topics.recognised(draft.words()).ifPresent(first::add);
        topics.all().stream()
                .filter(topic -> !first.contains(topic))
                .limit(Say.MOST_BUTTONS - first.size())
                .forEach(first::add);
        List<String> names = topics.all().stream().map(topic -> topic.name().vi()).toList();
        return new Say(
                sayings.of("ask.topic") + "\n" + numbered(names),
                first.stream()
                        .map(topic -> sayings.button(topic.name().vi(), "topic/" + topic.word()))
                        .toList());
    }

    private Say question(Question question) {
        List<String> names = question.choices().stream().map(each -> each.name().vi()).toList();
        List<Button> buttons = new ArrayList<>();
        int room = Say.MOST_BUTTONS - (question.required() ? 0 : 1);
        question.choices().stream()
                .limit(room)
                .forEach(each ->
                        buttons.add(
                                sayings.button(
                                        title(each.name().vi()),
                                        "answer/" + question.id() + "/" + each.id())));
        if (!question.required()) buttons.add(sayings.button(Command.SKIP));
        String list = names.size() > room ? "\n" + numbered(names) : "";
        return new Say(question.ask().vi() + list, buttons);
    }

    private static String title(String name) {
        return name.length() <= TITLE ? name : name.substring(0, TITLE - 1) + "…";
    }

    private Say skippable(String text) {
        return new Say(text, List.of(sayings.button(Command.SKIP)));
    }

    private Say summary(Draft draft) {
        Topic topic = draft.about(topics);
        var lines = new ArrayList<String>();
        lines.add(sayings.of("summary"));
        lines.add("- " + topic.name().vi());
        topic.answers(draft.answers(), "vi")
                .forEach(given -> lines.add("- " + given.asked() + " " + given.answer()));
        lines.add("- “" + draft.words() + "”");
        lines.add("- " + sayings.of("summary.place", where(draft)));
        lines.add("- " + sayings.of("summary.pictures", draft.pictures()));
        lines.add(sayings.of("summary.send"));
        return new Say(
                String.join("\n", lines),
                List.of(
                        sayings.button(Command.SEND),
                        sayings.button(Command.CHANGE),
                        sayings.button(Command.LATER),
                        sayings.button(Command.CANCEL)));
    }

    private String where(Draft draft) {
        String words = draft.place() == null ? "" : draft.place();
        if (draft.latitude() != null) {
            String point = sayings.of("summary.point");
            return words.isEmpty() ? point : words + ", " + point;
        }
        return words.isEmpty() ? sayings.of("summary.nowhere") : words;
    }

    private static String numbered(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> (i + 1) + ". " + names.get(i))
                .collect(Collectors.joining("\n"));
    }
}
