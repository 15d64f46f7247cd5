package vn.binhyen.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The figures a measuring command ends with: one line `RESULT ` and a JSON object, nothing after
/// it.
public final class Result {

    private final Map<String, Object> figures = new LinkedHashMap<>();

    public Result with(String name, long value) {
        figures.put(name, value);
        return this;
    }

    public Result with(String name, boolean value) {
        figures.put(name, value);
        return this;
    }

    /// Rounded to three places after the point.
    public Result with(String name, double value) {
        figures.put(name, Math.round(value * 1000) / 1000.0);
        return this;
    }

    /// Figures of one kind, each under its own name.
    public Result with(String name, Map<String, Double> values) {
        figures.put(name, values);
        return this;
    }

    /// Figures of several numbers, such as a record, each under its own name.
    public Result withAll(String name, Map<String, ?> values) {
        figures.put(name, values);
        return this;
    }

    public void print() {
        System.out.println("RESULT " + JsonMapper.shared().writeValueAsString(figures));
    }
}
