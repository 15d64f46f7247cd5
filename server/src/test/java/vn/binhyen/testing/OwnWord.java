package vn.binhyen.testing;

import java.util.UUID;

/// Words nobody else in a shared database uses.
public final class OwnWord {

    private OwnWord() {}

    /// Eight small letters: without a digit no guard takes them for a number plate or a telephone.
    public static String letters() {
        var word = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .chars()
                .filter(c -> c != '-')
                .limit(8)
                .forEach(c -> word.append((char) ('a' + Character.digit(c, 16))));
        return word.toString();
    }
}
