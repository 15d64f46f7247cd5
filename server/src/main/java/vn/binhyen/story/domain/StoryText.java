package vn.binhyen.story.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// The story's own texts in `resources/story`; lines come without remarks and empty ones.
public final class StoryText {

    private StoryText() {}

    public static Stream<String> lines(String file) {
        return whole(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    /// The file as it stands.
    public static String whole(String file) {
        try (InputStream found = StoryText.class.getResourceAsStream("/story/" + file)) {
            if (found == null) throw new IllegalStateException("missing: story/" + file);
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
