package vn.binhyen.acceptance;

import java.util.HashMap;
import java.util.Map;

/// `--name 8` options of a measuring command: whole numbers, each with a default. Anything else
/// ends the program with a sentence and status 2.
public record Options(Map<String, Integer> values) {

    public static Options of(String[] arguments, Map<String, Integer> defaults) {
        var values = new HashMap<>(defaults);
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : arguments[i];
            if (!defaults.containsKey(name) || i + 1 == arguments.length) {
                throw refused(arguments[i], defaults);
            }
            try {
                values.put(name, Integer.parseInt(arguments[i + 1]));
            } catch (NumberFormatException notANumber) {
                throw refused(arguments[i] + " " + arguments[i + 1], defaults);
            }
        }
        return new Options(Map.copyOf(values));
    }

    public int of(String name) {
        Integer value = values.get(name);
        if (value == null) throw new IllegalArgumentException("no such option: " + name);
        return value;
    }

    private static IllegalArgumentException refused(String given, Map<String, Integer> defaults) {
        System.err.println(
                "'" + given + "' is not understood. Options with their defaults: " + defaults);
        System.exit(2);
        return new IllegalArgumentException(given);
    }
}
