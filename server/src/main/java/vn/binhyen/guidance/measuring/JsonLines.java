package vn.binhyen.guidance.measuring;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file with one JSON object a line, as somebody else wrote it: a byte order mark, empty lines
/// and further fields do no harm; what cannot be read is told with its line.
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param number counted from 1
    record Line(String file, int number, JsonNode object) {

        /// The first of these fields that is there, as text; numbers count as text.
        Optional<String> text(String... names) {
            for (String name : names) {
                JsonNode value = object.get(name);
                if (value == null || value.isNull()) continue;
                if (!value.isValueNode()) throw wrong("'" + name + "' must be a text");
                return Optional.of(value.asString());
            }
            return Optional.empty();
        }

        /// The first of these fields that is there, as texts; a single text is a list of one.
        Optional<List<String>> texts(String... names) {
            for (String name : names) {
                JsonNode value = object.get(name);
                if (value == null || value.isNull()) continue;
                if (value.isValueNode()) return Optional.of(List.of(value.asString()));
                List<String> texts = new ArrayList<>();
                for (JsonNode each : value) {
                    if (!value.isArray() || !each.isValueNode()) {
                        throw wrong("'" + name + "' must be a list of texts");
                    }
                    texts.add(each.asString());
                }
                return Optional.of(texts);
            }
            return Optional.empty();
        }

        IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(file + ", line " + number + ": " + what + ".");
        }
    }

    private JsonLines() {}

    /// @throws IllegalArgumentException with a sentence that names the line that is no JSON object
    /// @throws IOException with a sentence when the file cannot be read at all
    static List<Line> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new IOException("There is no file " + file + ".");
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : linesOf(file)) {
            number++;
            String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (!bare.isBlank()) lines.add(line(file.toString(), number, bare));
        }
        if (lines.isEmpty()) throw new IllegalArgumentException(file + " holds no line.");
        return lines;
    }

    private static List<String> linesOf(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not written in UTF-8.", e);
        }
    }

    private static Line line(String file, int number, String text) {
        try {
            JsonNode object = JSON.readTree(text);
            if (object.isObject()) return new Line(file, number, object);
        } catch (JacksonException e) {
            String what = "this is not JSON (" + e.getOriginalMessage() + ")";
            throw new IllegalArgumentException(file + ", line " + number + ": " + what + ".", e);
        }
        throw new IllegalArgumentException(
                file + ", line " + number + ": a JSON object {…} belongs on every line.");
    }
}
