package vn.binhyen.story.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.guidance.Guide;

/// What the product says to each phrase. It is asked once a phrase, typed plainly: finding takes
/// milliseconds, and the story asks thousands of times.
final class Rehearsals {

    private final Function<Guide.Question, Guide.Rehearsed> guide;
    private final Map<String, Guide.Rehearsed> known = new HashMap<>();

    Rehearsals(Function<Guide.Question, Guide.Rehearsed> guide) {
        this.guide = guide;
    }

    /// @param phrase with its gaps open, which one answer stands for
    /// @param typed what the resident made of the plain words
    Guide.Rehearsed of(String phrase, Guide.Question plain, String typed) {
        Guide.Rehearsed said = known.computeIfAbsent(phrase, _ -> guide.apply(plain));
        AskedQuestion first = said.question();
        return new Guide.Rehearsed(
                new AskedQuestion(
                        plain.id(),
                        plain.unit(),
                        plain.channel(),
                        plain.at(),
                        typed,
                        first.became(),
                        first.entry(),
                        first.offered(),
                        first.why(),
                        null,
                        null,
                        first.version()),
                said.reply());
    }
}
