package vn.binhyen.channels.domain;

import java.util.ArrayList;
import java.util.List;

/// Long words cut into messages a channel can carry.
public final class Cut {

    private Cut() {}

    /// Pieces of at most `longest` characters, cut at the last paragraph, line, sentence or space
    /// that leaves a piece at least half full, else in mid-word; never inside a character. Nothing
    /// but white space at the cuts is lost.
    public static List<String> into(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > longest) {
            int at = place(rest, longest);
            pieces.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        if (!rest.isEmpty()) pieces.add(rest);
        return pieces;
    }

    private static int place(String text, int longest) {
        for (String mark : List.of("\n\n", "\n", ". ", " ")) {
            int at = text.lastIndexOf(mark, longest - mark.length());
            if (at >= longest / 2) return at + mark.length();
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}
