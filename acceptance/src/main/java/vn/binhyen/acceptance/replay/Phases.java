package vn.binhyen.acceptance.replay;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How long each part of a day took, all days together. One thread's.
final class Phases {

    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private long last = System.nanoTime();

    void begin() {
        last = System.nanoTime();
    }

    /// What began with the last end, or with [#begin], has this name.
    void ended(String name) {
        long now = System.nanoTime();
        nanos.merge(name, now - last, Long::sum);
        last = now;
    }

    @Override
    public String toString() {
        return nanos.entrySet().stream()
                .map(each ->
                        String.format(
                                Locale.ROOT, "%s %.1f s", each.getKey(), each.getValue() / 1e9))
                .collect(Collectors.joining(", "));
    }
}
