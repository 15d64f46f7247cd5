package vn.binhyen.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The strokes of the house's own drawings (`ui/icons.svg`), by name.
public final class Icons {

    private static final Pattern SYMBOL =
            Pattern.compile("<symbol id=\"i-([a-z]+)\"[^>]*>(.*?)</symbol>", Pattern.DOTALL);
    private static final Map<String, String> STROKES = read();

    private Icons() {}

    /// What stands inside the `<svg viewBox="0 0 24 24">`.
    ///
    /// @throws IllegalArgumentException for a name nobody drew
    public static String strokes(String name) {
        String strokes = STROKES.get(name);
        if (strokes == null) throw new IllegalArgumentException("no drawing named " + name);
        return strokes;
    }

    private static Map<String, String> read() {
        try (var file = Icons.class.getResourceAsStream("/ui/icons.svg")) {
            if (file == null) throw new IllegalStateException("ui/icons.svg is missing");
            Matcher symbol =
                    SYMBOL.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> strokes = new HashMap<>();
            while (symbol.find()) strokes.put(symbol.group(1), symbol.group(2));
            return Map.copyOf(strokes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
