package vn.binhyen.papers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.binhyen.kernel.Vietnamese;

/// Words as they may stand on paper: NFC, one space where somebody typed tabs, lines or several
/// spaces (a space that must not break stays), without signs no document can hold.
public final class Words {

    private static final Locale VIETNAM = Locale.of("vi", "VN");

    private Words() {}

    /// Part of a line: spaces at its ends stay, for the words beside it.
    static String part(String typed) {
        var kept = new StringBuilder(typed.length());
        Vietnamese.nfc(typed).codePoints().forEach(sign -> keep(kept, sign));
        return kept.toString();
    }

    /// A whole line.
    static String line(String typed) {
        return part(typed).strip();
    }

    /// A line that must say something.
    ///
    /// @param what it is, for the sentence that refuses it
    static String needed(String typed, String what) {
        String line = line(typed);
        if (line.isEmpty()) throw new IllegalArgumentException(what + " is empty");
        return line;
    }

    static List<String> lines(List<String> typed) {
        return typed.stream().map(Words::line).filter(line -> !line.isEmpty()).toList();
    }

    /// One line each, of a text typed into a large field.
    static Stream<String> linesOf(String typed) {
        return typed.lines().map(Words::line).filter(line -> !line.isEmpty());
    }

    public static String capitals(String words) {
        return words.toUpperCase(VIETNAM);
    }

    private static void keep(StringBuilder kept, int sign) {
        boolean space = Character.isWhitespace(sign) || sign == 0x85;
        boolean again = !kept.isEmpty() && kept.charAt(kept.length() - 1) == ' ';
        if (space && !again) kept.append(' ');
        boolean none =
                Character.isISOControl(sign)
                        || Character.getType(sign) == Character.SURROGATE
                        || (sign & 0xFFFE) == 0xFFFE;
        if (!space && !none) kept.appendCodePoint(sign);
    }
}
