package vn.binhyen.story.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhyen.cases.CaseKind;

/// `story/phrases.txt`: what residents write and officers answer.
public final class PhraseBook {

    private static final Set<String> KINDS =
            Stream.of(CaseKind.values()).map(Enum::name).collect(Collectors.toSet());

    private final List<Topic> topics;

    private PhraseBook(List<Topic> topics) {
        this.topics = List.copyOf(topics);
    }

    public static PhraseBook shipped() {
        var topics = new ArrayList<Topic>();
        var section = new ArrayList<String>();
        for (String line : StoryText.lines("phrases.txt").toList()) {
            if (line.startsWith("[") && !section.isEmpty()) {
                topics.add(topic(section));
                section.clear();
            }
            section.add(line);
        }
        topics.add(topic(section));
        return new PhraseBook(topics);
    }

    /// Topics that become cases.
    public List<Topic> ofCases() {
        return topics.stream().filter(topic -> KINDS.contains(topic.heading())).toList();
    }

    /// Topics residents ask the product itself about.
    public List<Topic> ofQuestions() {
        return topics.stream()
                .filter(topic -> Set.of("QUESTION", "ASKED").contains(topic.heading()))
                .toList();
    }

    /// The lines of a heading that is no kind of case.
    Topic of(String heading) {
        return topics.stream().filter(t -> t.heading().equals(heading)).findFirst().orElseThrow();
    }

    public List<Topic> topics() {
        return topics;
    }

    private static Topic topic(List<String> section) {
        String head = section.getFirst();
        String[] word = head.substring(1, head.length() - 1).split(" ");
        var blocks = new ArrayList<Topic.Block>();
        var open = new ArrayList<String>();
        for (String line : section.subList(1, section.size())) {
            boolean question = line.charAt(0) == '-' || line.charAt(0) == '~';
            boolean answered = !open.isEmpty() && open.getLast().charAt(0) == '=';
            if (question && answered) {
                blocks.add(block(open));
                open.clear();
            }
            if (question || line.charAt(0) == '=') open.add(line);
        }
        blocks.add(block(open));
        return new Topic(
                word[0],
                word[1],
                Double.parseDouble(word[2]),
                word[3],
                word[4],
                List.copyOf(blocks),
                marked(section, '+'),
                marked(section, '?'));
    }

    private static Topic.Block block(List<String> lines) {
        return new Topic.Block(marked(lines, '-'), marked(lines, '~'), marked(lines, '='));
    }

    private static List<String> marked(List<String> lines, char mark) {
        return lines.stream()
                .filter(line -> line.charAt(0) == mark)
                .map(line -> line.substring(1).strip())
                .toList();
    }
}
