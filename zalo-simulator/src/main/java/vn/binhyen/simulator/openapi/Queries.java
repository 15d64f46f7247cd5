package vn.binhyen.simulator.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the query parameter `data={"…":…}` and request bodies of the same kind.
@Component
class Queries {
    private static final int LARGEST_BODY = 1024 * 1024;

    private final JsonMapper json;

    Queries(JsonMapper json) {
        this.json = json;
    }

    /// A part of a list.
    record Slice(int offset, int count) {
        <T> List<T> of(List<T> all) {
            return all.stream().skip(offset).limit(count).toList();
        }
    }

    JsonNode read(@Nullable String data) {
        if (data == null || data.isBlank()) throw Refusal.invalid("data");
        try {
            return object(json.readTree(data), "data");
        } catch (JacksonException broken) {
            throw Refusal.invalid("data");
        }
    }

    /// A request body, whatever content type it claims: clients are careless with it.
    byte[] body(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) throw Refusal.tooMuch();
        return bytes;
    }

    JsonNode read(byte[] body) {
        try {
            return object(json.readTree(body), "body");
        } catch (JacksonException broken) {
            throw Refusal.invalid("body");
        }
    }

    private static JsonNode object(JsonNode read, String field) {
        if (!read.isObject()) throw Refusal.invalid(field);
        return read;
    }

    /// @param most more than this in one call is refused
    Slice slice(JsonNode query, int most) {
        int offset = query.path("offset").asInt(0);
        int count = query.path("count").asInt(most);
        if (offset < 0 || count < 1) throw Refusal.invalid("count");
        if (count > most) throw Refusal.tooMuch();
        return new Slice(offset, count);
    }
}
