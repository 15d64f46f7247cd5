package vn.binhyen.console.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.canned.Blank;
import vn.binhyen.cases.canned.CannedAnswer;
import vn.binhyen.cases.topics.Wording;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.ui.Problems;

/// A canned answer as it was typed.
public record CannedForm(String name, Set<CaseKind> kinds, Set<String> states, String words) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST = 2000;

    static CannedForm empty() {
        return new CannedForm("", Set.of(), Set.of("IN_WORK"), "");
    }

    static CannedForm typed(String name, List<CaseKind> kinds, List<String> states, String words) {
        Set<CaseKind> chosen = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
        return new CannedForm(name.strip(), chosen, Set.copyOf(states), words.strip());
    }

    static CannedForm of(CannedAnswer it) {
        return new CannedForm(it.name().vi(), it.kinds(), it.states(), it.words());
    }

    /// Notes everything that is wrong; what says who somebody is belongs in no answer for all.
    void check(Problems problems) {
        if (name.isEmpty()) problems.at("name", "console.canned.problem.name");
        if (name.length() > LONGEST_NAME) {
            problems.at("name", "console.canned.problem.long", LONGEST_NAME);
        }
        if (states.isEmpty() || !CannedAnswer.STATES.containsAll(states)) {
            problems.at("states", "console.canned.problem.states");
        }
        if (words.isEmpty()) problems.at("words", "console.canned.problem.words");
        if (words.length() > LONGEST) {
            problems.at("words", "console.canned.problem.long", LONGEST);
        }
        Set<String> unknown = Blank.unknownIn(words);
        if (!unknown.isEmpty()) {
            problems.at(
                    "words",
                    "console.canned.problem.blank",
                    "{" + String.join("}, {", unknown) + "}",
                    "{" + String.join("}, {", Blank.words()) + "}");
        }
        if (!PersonalData.in(words).isEmpty()) {
            problems.at("words", "console.canned.problem.personal");
        }
    }

    /// @param id of the one it changes; empty for a new one
    CannedAnswer answer(String id) {
        return new CannedAnswer(id, new Wording(name, name), kinds, states, words);
    }
}
