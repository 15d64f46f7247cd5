package vn.binhyen.ui;

import java.util.Map;

/// What a form that was refused is shown again with: what was typed, by the input's id, and what is
/// wrong with it.
public record Refused(Map<String, String> typed, Problems problems) {

    /// Nothing was refused.
    public static Refused nothing(Words words) {
        return new Refused(Map.of(), new Problems(words));
    }

    /// One input was; what was typed into it stays.
    public static Refused of(
            Words words, String field, String typed, String key, Object... values) {
        return of(words, field, Map.of(field, typed), key, values);
    }

    /// One input was; what was typed into the whole form stays.
    public static Refused of(
            Words words, String field, Map<String, String> typed, String key, Object... values) {
        var problems = new Problems(words);
        problems.at(field, key, values);
        return new Refused(Map.copyOf(typed), problems);
    }

    /// A form that is only shown again with that in it.
    public static Refused draft(Words words, Map<String, String> typed) {
        return new Refused(Map.copyOf(typed), new Problems(words));
    }

    /// What was typed into that input; empty where nothing was.
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /// 422 where something is wrong.
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
