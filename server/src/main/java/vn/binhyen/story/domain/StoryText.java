package vn.binhyen.story.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// The story's own texts in `resources/story`, without remarks and empty lines.
public final class StoryText {

    private StoryText() {}

    public static Stream<String> lines(String file) {
        InputStream found = StoryText.class.getResourceAsStream("/story/" + file);
        if (found == null) throw new IllegalStateException("missing: story/" + file);
        try (var reader =
                new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
