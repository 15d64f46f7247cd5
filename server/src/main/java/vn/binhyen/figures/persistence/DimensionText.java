package vn.binhyen.figures.persistence;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Dimensions as the database keeps them: a small JSON object.
@Component
class DimensionText {

    private final JsonMapper json;

    DimensionText(JsonMapper json) {
        this.json = json;
    }

    String write(Map<String, String> dimensions) {
        return json.writeValueAsString(dimensions);
    }

    SortedMap<String, String> read(String text) {
        var dimensions = new TreeMap<String, String>();
        json.readTree(text)
                .properties()
                .forEach(each -> dimensions.put(each.getKey(), each.getValue().asString()));
        return dimensions;
    }
}
