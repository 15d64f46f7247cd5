package vn.binhyen.channels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.binhyen.kernel.Vietnamese;

/// Words that mean danger now, so that 113 · 114 · 115 are shown before anything else.
///
/// Whole words are compared. Text typed with marks is compared with marks, so "cháy" is not found
/// in "chạy"; text without any is compared without.
public final class EmergencyWords {

    private final List<String> danger;
    private final List<String> harmless;

    private EmergencyWords(List<String> danger, List<String> harmless) {
        this.danger = danger;
        this.harmless = harmless;
    }

    /// The list that comes along, `channels/emergency-words.txt`.
    public static EmergencyWords shipped() {
        try (InputStream file =
                EmergencyWords.class.getResourceAsStream("/channels/emergency-words.txt")) {
            if (file == null)
                throw new IllegalStateException("channels/emergency-words.txt is missing");
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EmergencyWords of(List<String> lines) {
        List<String> phrases =
                lines.stream()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                        .toList();
        return new EmergencyWords(
                phrases.stream().filter(l -> !l.startsWith("!")).toList(),
                phrases.stream()
                        .filter(l -> l.startsWith("!"))
                        .map(l -> l.substring(1).strip())
                        .toList());
    }

    public boolean heardIn(String text) {
        String folded = words(Vietnamese.fold(text));
        String marked = words(Vietnamese.nfc(text).toLowerCase(Locale.ROOT));
        boolean hasMarks = !marked.equals(folded);
        for (String phrase : harmless) {
            folded = without(folded, Vietnamese.fold(phrase));
            marked = without(marked, phrase);
        }
        String heard = hasMarks ? marked : folded;
        return danger.stream()
                .map(phrase -> hasMarks ? phrase : Vietnamese.fold(phrase))
                .anyMatch(phrase -> heard.contains(" " + phrase + " "));
    }

    private static String without(String text, String phrase) {
        return text.replace(" " + phrase + " ", "  ");
    }

    private static String words(String text) {
        return " " + text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip() + " ";
    }
}
