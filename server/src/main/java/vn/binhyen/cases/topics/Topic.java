package vn.binhyen.cases.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;

/// Something residents come with, in everyday words. What it is in law an officer decides.
///
/// @param word its name in the database
/// @param icon one of the icons of `ui/icons.svg`
/// @param kind what it usually is in law; null where that cannot be told
/// @param phrases words people use for it, by which it is recognised
/// @param instead words that make it something else in law
/// @param door the address of another door this topic belongs to: whoever picks it is led there
///   before anything is written; null for all that are handled here
public record Topic(
        String word,
        Wording name,
        Wording help,
        String icon,
        @Nullable CaseKind kind,
        List<String> phrases,
        List<Instead> instead,
        List<Question> questions,
        @Nullable String door) {

    /// With one of these phrases it is rather of that kind.
    public record Instead(CaseKind kind, List<String> phrases) {}

    public boolean leadsElsewhere() {
        return door != null;
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// What was answered, by question id, as it is kept: in the order of the questions, without
    /// what belongs to another topic.
    public List<GivenAnswer> answers(Map<String, String> typed, String language) {
        var given = new ArrayList<GivenAnswer>();
        for (Question each : questions) {
            each.kept(typed.getOrDefault(each.id(), ""), language)
                    .ifPresent(answer ->
                            given.add(new GivenAnswer(each.id(), each.ask().in(language), answer)));
        }
        return given;
    }

    /// Whether one of the answers means danger now.
    public boolean meansDanger(Map<String, String> typed) {
        return questions.stream()
                .anyMatch(each -> each.isDanger(typed.getOrDefault(each.id(), "")));
    }
}
