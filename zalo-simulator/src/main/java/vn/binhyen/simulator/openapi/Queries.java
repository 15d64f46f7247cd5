package vn.binhyen.simulator.openapi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the query parameter `data={"…":…}` and request bodies of the same kind.
@Component
class Queries {
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
            JsonNode query = json.readTree(data);
            if (query.isObject()) return query;
        } catch (JacksonException broken) {
            throw Refusal.invalid("data");
        }
        throw Refusal.invalid("data");
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
