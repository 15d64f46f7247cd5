package vn.binhyen.territory.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.territory.domain.Word.Gap;

/// A text as typed, cut into words. Positions are indexes of words; a range is [from, to).
final class Typed {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’`ʼ][\\p{L}\\p{M}]+)*");
    private static final Pattern GLUED_NUMBER = Pattern.compile("(\\p{L}+)(\\d{1,2})");
    private static final int LONGEST_TEXT = 600;

    private final List<Word> words;
    private final boolean marks;

    private Typed(List<Word> words) {
        this.words = List.copyOf(words);
        this.marks = words.stream().anyMatch(Word::hasMarks);
    }

    /// Reads at most the first 600 characters: an address stands there or nowhere.
    static Typed read(String text, Spelling spelling) {
        String nfc = Vietnamese.nfc(text);
        if (nfc.length() > LONGEST_TEXT) nfc = nfc.substring(0, LONGEST_TEXT);
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(nfc);
        int end = 0;
        while (matcher.find()) {
            Gap before = end == 0 ? Gap.BREAK : gap(nfc, end, matcher.start(), words);
            add(words, matcher.group(), before, spelling);
            end = matcher.end();
        }
        return new Typed(words);
    }

    private static void add(List<Word> words, String raw, Gap before, Spelling spelling) {
        Matcher glued = GLUED_NUMBER.matcher(raw);
        String letters = glued.matches() ? Vietnamese.fold(glued.group(1)) : "";
        if (Marker.takesNumber(letters)) {
            words.add(word(glued.group(1), before, spelling));
            words.add(word(glued.group(2), Gap.SPACE, spelling));
        } else if (spelling.splitsCity(raw)) {
            words.add(word(raw.substring(0, 2), before, spelling));
            words.add(word(raw.substring(2), Gap.SPACE, spelling));
        } else {
            words.add(word(raw, before, spelling));
        }
    }

    private static Word word(String raw, Gap before, Spelling spelling) {
        String bare = raw.replaceAll("['’`ʼ]", "");
        String marked = Vietnamese.tonesInPlace(bare).toLowerCase(Locale.ROOT);
        String folded = spelling.mend(Vietnamese.fold(bare));
        boolean mended = !folded.equals(Vietnamese.fold(bare));
        return new Word(raw, mended ? folded : marked, folded, before);
    }

    private static Gap gap(String text, int from, int to, List<Word> before) {
        String between = text.substring(from, to);
        if (between.isBlank() && between.indexOf('\n') < 0) return Gap.SPACE;
        if (between.chars().anyMatch(c -> c != '.' && c != '-' && c != '–' && c != ' ')) {
            return between.strip().equals("/") ? Gap.DASH : Gap.BREAK;
        }
        if (between.indexOf('.') < 0) return Gap.DASH;
        boolean abbreviation = before.getLast().raw().length() <= 3 || !between.endsWith(" ");
        return abbreviation ? Gap.DOT : Gap.BREAK;
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    /// The folded word there, empty outside the text.
    String folded(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).folded();
    }

    /// Some word has marks, so words without may be taken to have none.
    boolean hasMarks() {
        return marks;
    }

    /// A new part of the text begins there: its start, its end, or after a comma or dash.
    boolean breaksAt(int at) {
        return at <= 0 || at >= size() || words.get(at).before().compareTo(Gap.DASH) >= 0;
    }

    /// No comma inside the range.
    boolean together(int from, int to) {
        for (int i = from + 1; i < to; i++) if (words.get(i).before() == Gap.BREAK) return false;
        return to <= size();
    }

    String foldedKey(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) key.append(Letters.plainNumber(words.get(i).folded()));
        return key.toString();
    }

    String bareKey(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) key.append(NearNames.bare(words.get(i).folded()));
        return key.toString();
    }

    String markedKey(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) key.append(Letters.plainNumber(words.get(i).marked()));
        return key.toString();
    }

    String raw(int from, int to) {
        return String.join(" ", words.subList(from, to).stream().map(Word::raw).toList());
    }
}
