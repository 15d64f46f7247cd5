package vn.binhyen.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was typed wrong in a form, all of it at once: a sentence for each field, in the order of
/// the page.
public final class Problems {

    /// @param field the id of the input the sentence belongs to
    public record Problem(String field, String sentence) {}

    private final Words words;
    private final Map<String, Problem> found = new LinkedHashMap<>();

    public Problems(Words words) {
        this.words = words;
    }

    /// Notes a problem of that field; the first one of a field stays.
    public void at(String field, String key, Object... values) {
        found.putIfAbsent(field, new Problem(field, words.of(key, values)));
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public boolean none() {
        return found.isEmpty();
    }

    public @Nullable String of(String field) {
        Problem problem = found.get(field);
        return problem == null ? null : problem.sentence();
    }

    public List<Problem> all() {
        return new ArrayList<>(found.values());
    }
}
