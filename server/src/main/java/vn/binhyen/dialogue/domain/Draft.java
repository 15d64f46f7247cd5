package vn.binhyen.dialogue.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.topics.Question;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;

/// What was told so far. The next part to ask for is the first one missing, so a part that is taken
/// away is asked for again and nothing else is.
///
/// @param topic null until picked
/// @param answers by question id, as typed; empty for a question that was passed over
/// @param words the story in the resident's own words; empty until told
/// @param place null until asked; empty when passed over
/// @param pictures how many came; they lie in the conversation
/// @param looked whether pictures were asked for
public record Draft(
        @Nullable String topic,
        Map<String, String> answers,
        String words,
        @Nullable String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        int pictures,
        boolean looked) {

    public static final Draft EMPTY = new Draft(null, Map.of(), "", null, null, null, 0, false);
    private static final int MOST_WORDS = 15_000;

    /// What is still to be told.
    public sealed interface Part {
        record WhichTopic() implements Part {}

        record Answer(Topic topic, Question question) implements Part {}

        record Story() implements Part {}

        record Place() implements Part {}

        record Pictures() implements Part {}

        record Nothing() implements Part {}
    }

    public Draft {
        answers = Map.copyOf(answers);
    }

    public Part missing(Topics topics) {
        if (topic == null) return new Part.WhichTopic();
        Topic about = about(topics);
        Optional<Question> open =
                about.questions().stream()
                        .filter(question -> !answers.containsKey(question.id()))
                        .findFirst();
        if (open.isPresent()) return new Part.Answer(about, open.get());
        if (words.isEmpty()) return new Part.Story();
        if (place == null) return new Part.Place();
        return looked ? new Part.Nothing() : new Part.Pictures();
    }

    public Topic about(Topics topics) {
        return Optional.ofNullable(topic).flatMap(topics::find).orElse(topics.otherwise());
    }

    /// The part told last taken away; the same when nothing was told yet.
    public Draft back(Topics topics) {
        if (looked) return with(topic, answers, words, place, false);
        if (place != null) return withoutPlace();
        if (!words.isEmpty() && missing(topics) instanceof Part.Place) {
            return with(topic, answers, "", null, false);
        }
        Optional<Question> last =
                about(topics).questions().stream()
                        .filter(question -> answers.containsKey(question.id()))
                        .reduce((_, later) -> later);
        if (last.isPresent()) return without(last.get().id());
        return with(null, Map.of(), words, place, looked);
    }

    public Draft of(Topic picked) {
        return with(picked.word(), Map.of(), words, place, looked);
    }

    public Draft answered(Question question, String typed) {
        var all = new LinkedHashMap<>(answers);
        all.put(question.id(), typed);
        return with(topic, all, words, place, looked);
    }

    public Draft without(String question) {
        var all = new LinkedHashMap<>(answers);
        all.remove(question);
        return with(topic, all, words, place, looked);
    }

    public Draft withoutAnswers() {
        return with(topic, Map.of(), words, place, looked);
    }

    public Draft withoutWords() {
        return with(topic, answers, "", place, looked);
    }

    public Draft withoutPlace() {
        return new Draft(topic, answers, words, null, null, null, pictures, looked);
    }

    /// The words as they were typed, added to those before. What would be too long is left to the
    /// conversation, where it stands in full.
    public Draft told(String more) {
        String all = words.isEmpty() ? more.strip() : words + "\n" + more.strip();
        return all.length() > MOST_WORDS ? this : with(topic, answers, all, place, looked);
    }

    public Draft at(String where) {
        return with(topic, answers, words, where.strip(), looked);
    }

    public Draft at(double lat, double lon) {
        return new Draft(
                topic, answers, words, place == null ? "" : place, lat, lon, pictures, looked);
    }

    public Draft withPicture() {
        return new Draft(topic, answers, words, place, latitude, longitude, pictures + 1, looked);
    }

    public Draft lookedFor() {
        return with(topic, answers, words, place, true);
    }

    private Draft with(
            @Nullable String about,
            Map<String, String> given,
            String story,
            @Nullable String where,
            boolean pictured) {
        return new Draft(about, given, story, where, latitude, longitude, pictures, pictured);
    }
}
