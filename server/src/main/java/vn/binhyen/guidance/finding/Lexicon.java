package vn.binhyen.guidance.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.binhyen.guidance.finding.WordList.Line;

/// What is known about words beside the passages themselves. Four lists, each a file that a
/// province may change; none of them knows anything of a corpus.
///
/// - short forms, written so in documents too: `gplx` for `giấy phép lái xe`; replaced on both
///   sides
/// - chat words, written so by residents only: `ko` for `không`; replaced in questions
/// - synonyms: phrases that ask for the same (`bao lâu`, `thời hạn`); each group is a concept
/// - small words: politeness and grammar, which weigh little wherever they stand
public final class Lexicon {

    private final Phrases<List<String>> shortForms = new Phrases<>();
    private final Phrases<List<String>> chatWords = new Phrases<>();
    private final Phrases<String> concepts = new Phrases<>();
    private final Phrases<Boolean> smallWords = new Phrases<>();
    private final Set<String> known = new HashSet<>();

    Lexicon(WordList shortForms, WordList chatWords, WordList synonyms, WordList smallWords) {
        refuseWords(shortForms);
        refuseWords(chatWords);
        for (Line line : shortForms.lines()) put(this.shortForms, line);
        for (Line line : chatWords.lines()) put(this.chatWords, line);
        for (Line line : synonyms.lines()) {
            String concept = "=" + String.join(" ", line.parts().getFirst());
            for (List<String> phrase : line.parts()) concepts.put(inFull(phrase), concept);
            line.parts().forEach(known::addAll);
        }
        for (Line line : smallWords.lines()) {
            this.smallWords.put(line.parts().getFirst(), true);
            known.addAll(line.parts().getFirst());
        }
    }

    /// The lists that come along with the program.
    ///
    /// @throws IllegalArgumentException with file and line of every mistake
    public static Lexicon shipped() {
        return new Lexicon(
                WordList.shipped("short-forms.txt", "=", 2, false),
                WordList.shipped("chat-words.txt", "=", 2, false),
                WordList.shipped("synonyms.txt", ",", 2, true),
                WordList.shipped("small-words.txt", ",", 1, false));
    }

    /// Without its marks `ca` is also `cả` and `cá`; as a short form it would spoil both.
    private static void refuseWords(WordList list) {
        for (Line line : list.entries()) {
            List<String> typed = line.parts().getFirst();
            if (typed.size() > 1 || !Syllables.isBuiltRight(typed.getFirst())) continue;
            list.wrong(
                    line.line(),
                    "without marks '" + typed.getFirst() + "' is a word of its own",
                    "short forms that are no syllable, or two words together");
        }
    }

    private void put(Phrases<List<String>> list, Line line) {
        list.put(line.parts().getFirst(), line.parts().getLast());
        line.parts().forEach(known::addAll);
    }

    /// A syllable of one of the lists: it is spelled as it should be.
    boolean knows(String syllable) {
        return known.contains(syllable);
    }

    /// The syllables of a document with its short forms in full.
    List<String> inFull(List<String> syllables) {
        return replaced(syllables, shortForms);
    }

    /// The syllables of a question with chat words and short forms in full.
    List<String> askedInFull(List<String> syllables) {
        return inFull(replaced(syllables, chatWords));
    }

    /// Where concepts are spoken of.
    List<Phrases.Place<String>> concepts(List<String> syllables) {
        return concepts.in(syllables);
    }

    /// For each syllable whether it belongs to a small word.
    boolean[] small(List<String> syllables) {
        boolean[] small = new boolean[syllables.size()];
        for (Phrases.Place<Boolean> place : smallWords.in(syllables)) {
            for (int i = place.from(); i < place.to(); i++) small[i] = true;
        }
        return small;
    }

    private static List<String> replaced(List<String> syllables, Phrases<List<String>> by) {
        List<Phrases.Place<List<String>>> places = by.in(syllables);
        if (places.isEmpty()) return syllables;
        List<String> full = new ArrayList<>();
        int at = 0;
        for (Phrases.Place<List<String>> place : places) {
            full.addAll(syllables.subList(at, place.from()));
            full.addAll(place.means());
            at = place.to();
        }
        full.addAll(syllables.subList(at, syllables.size()));
        return full;
    }
}
