package vn.binhyen.console.web;

import vn.binhyen.kernel.PersonalData;

/// Words about to be said to a resident. With personal data in them they stop once, and the officer
/// decides: mask it, or send it as it is.
///
/// @param words as they go out
/// @param stopped the officer has not decided yet
public record Leaving(String words, boolean stopped) {

    /// @param decision of the form: `mask`, `keep`, or empty while nobody was asked
    public static Leaving of(String words, String decision) {
        return switch (decision) {
            case "mask" -> new Leaving(PersonalData.masked(words), false);
            case "keep" -> new Leaving(words, false);
            default -> new Leaving(words, mustAsk(words));
        };
    }

    /// The same with a line below.
    public Leaving with(String line) {
        return new Leaving(words.strip() + "\n" + line, stopped);
    }

    public static boolean mustAsk(String words) {
        return !PersonalData.in(words).isEmpty();
    }
}
