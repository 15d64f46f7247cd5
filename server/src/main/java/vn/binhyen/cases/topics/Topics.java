package vn.binhyen.cases.topics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;

/// The topics of this installation, in the order in which they are shown. The last one is for
/// everything else.
public record Topics(List<Topic> all) {

    public Topics {
        if (all.isEmpty()) throw new IllegalArgumentException("at least one topic is needed");
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
            int found = heard.found(each.phrases()).stream().mapToInt(String::length).sum();
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

    private static Optional<Suggestion> suggest(Topic topic, boolean picked, Heard heard) {
        for (Topic.Instead each : topic.instead()) {
            List<String> found = heard.found(each.phrases());
            if (!found.isEmpty()) {
                return Optional.of(new Suggestion(each.kind(), topic, picked, found));
            }
        }
        CaseKind kind = topic.kind();
        return kind == null
                ? Optional.empty()
                : Optional.of(new Suggestion(kind, topic, picked, heard.found(topic.phrases())));
    }
}
