package vn.binhyen.guidance.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A list of words somebody keeps by hand, one entry a line; `#` begins a remark. Every mistake is
/// told with file and line, what is wrong and what is allowed.
final class WordList {

    private static final int LONGEST = 8;

    /// @param line counted from 1
    /// @param parts the phrases of the line, as folded syllables
    record Line(int line, List<List<String>> parts) {}

    private final String file;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    /// @param separator what stands between the phrases of a line
    /// @param parts how many phrases a line must have: exactly so many, or at least, if `open`
    WordList(String file, String text, String separator, int parts, boolean open) {
        this.file = file;
        String[] all = text.split("\\R", -1);
        for (int i = 0; i < all.length; i++) read(i + 1, all[i], separator, parts, open);
    }

    static WordList shipped(String name, String separator, int parts, boolean open) {
        String file = "/guidance/words/" + name;
        try (InputStream stream = WordList.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("The program lacks " + file);
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new WordList(name, text, separator, parts, open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException when something is wrong: every mistake on a line of its own
    List<Line> lines() {
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
        return lines;
    }

    /// Those of the lines that are right in themselves.
    List<Line> entries() {
        return List.copyOf(lines);
    }

    void wrong(int line, String what, String allowed) {
        mistakes.add(file + ":" + line + ": " + what + "; allowed: " + allowed);
    }

    private void read(int number, String line, String separator, int parts, boolean open) {
        String words = line.replaceFirst("^\uFEFF", "").replaceFirst("(^|\\s)#.*$", "").strip();
        if (words.isEmpty()) return;
        List<List<String>> phrases =
                Stream.of(words.split(separator, -1)).map(Syllables::folded).toList();
        String like = parts == 1 ? "one phrase" : "phrase " + separator + " phrase";
        if (phrases.size() < parts || !open && phrases.size() > parts) {
            wrong(number, "'" + words + "' has " + phrases.size() + " part(s)", like);
        } else if (phrases.stream().anyMatch(List::isEmpty)) {
            wrong(number, "in '" + words + "' a part holds no word", like);
        } else if (phrases.stream().anyMatch(phrase -> phrase.size() > LONGEST)) {
            wrong(
                    number,
                    "'" + words + "' is too long",
                    "at most " + LONGEST + " syllables a phrase");
        } else {
            lines.add(new Line(number, phrases));
        }
    }
}
