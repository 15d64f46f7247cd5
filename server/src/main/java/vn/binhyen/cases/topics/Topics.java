package vn.binhyen.cases.topics;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;

/// The topics of this installation, in the order in which they are shown. The last one is for
/// everything else.
public final class Topics {

    private final List<Topic> all;

    /// Every phrase of any topic, made ready once: each message is held against all of them.
    private final Map<String, Phrase> phrases;

    public Topics(List<Topic> all) {
        if (all.isEmpty()) throw new IllegalArgumentException("at least one topic is needed");
        this.all = List.copyOf(all);
        this.phrases =
                all.stream()
                        .flatMap(Topics::phrases)
                        .distinct()
                        .collect(Collectors.toUnmodifiableMap(Function.identity(), Phrase::of));
    }

    private static Stream<String> phrases(Topic topic) {
        return Stream.concat(
                topic.phrases().stream(),
                topic.instead().stream().flatMap(each -> each.phrases().stream()));
    }

    public List<Topic> all() {
        return all;
    }

    public Optional<Topic> find(String word) {
        return all.stream().filter(topic -> topic.word().equals(word)).findFirst();
    }

    public Topic otherwise() {
        return all.getLast();
    }

    /// The topic whose phrases take up most of these words; of equals the first. Empty when none
    /// has any.
    public Optional<Topic> recognised(String words) {
        Heard heard = Heard.of(words);
        @Nullable Topic best = null;
        int most = 0;
        for (Topic each : all) {
            int found = found(heard, each.phrases()).stream().mapToInt(String::length).sum();
            if (found > most) {
                most = found;
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    /// What a case of this topic and these words may be. A picked topic counts first; where it
    /// tells nothing (or was given up since), the words do.
    public Optional<Suggestion> suggest(String topic, String words) {
        Optional<Topic> picked = find(topic).filter(each -> each.kind() != null);
        Optional<Topic> about = picked.isPresent() ? picked : recognised(words);
        return about.flatMap(each -> suggest(each, picked.isPresent(), Heard.of(words)));
    }

    private Optional<Suggestion> suggest(Topic topic, boolean picked, Heard heard) {
        for (Topic.Instead each : topic.instead()) {
            List<String> found = found(heard, each.phrases());
            if (!found.isEmpty()) {
                return Optional.of(new Suggestion(each.kind(), topic, picked, found));
            }
        }
        CaseKind kind = topic.kind();
        return kind == null
                ? Optional.empty()
                : Optional.of(new Suggestion(kind, topic, picked, found(heard, topic.phrases())));
    }

    /// Those of the phrases that stand in it, as the data writes them.
    private List<String> found(Heard heard, List<String> wanted) {
        return wanted.stream()
                .filter(each -> heard.holds(Objects.requireNonNull(phrases.get(each))))
                .toList();
    }
}
