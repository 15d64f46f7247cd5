package vn.binhyen.acceptance;

import java.util.HashMap;
import java.util.Map;

/// `--name 8` options of a measuring command, each with a default: whole numbers, and words where
/// the default is one. Anything else ends the program with a sentence and status 2.
public record Options(Map<String, ?> values) {

    public static Options of(String[] arguments, Map<String, ?> defaults) {
        var values = new HashMap<String, Object>(defaults);
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : arguments[i];
            if (!defaults.containsKey(name) || i + 1 == arguments.length) {
                throw refused(arguments[i], defaults);
            }
            try {
                String given = arguments[i + 1];
                Object value =
                        defaults.get(name) instanceof String ? given : Integer.valueOf(given);
                values.put(name, value);
            } catch (NumberFormatException notANumber) {
                throw refused(arguments[i] + " " + arguments[i + 1], defaults);
            }
        }
        return new Options(Map.copyOf(values));
    }

    public int of(String name) {
        if (values.get(name) instanceof Integer value) return value;
        throw new IllegalArgumentException("no such number: " + name);
    }

    public String word(String name) {
        if (values.get(name) instanceof String value) return value;
        throw new IllegalArgumentException("no such word: " + name);
    }

    private static IllegalArgumentException refused(String given, Map<String, ?> defaults) {
        System.err.println(
                "'" + given + "' is not understood. Options with their defaults: " + defaults);
        System.exit(2);
        return new IllegalArgumentException(given);
    }
}
