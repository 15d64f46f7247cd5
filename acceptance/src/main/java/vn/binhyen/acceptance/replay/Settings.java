package vn.binhyen.acceptance.replay;

/// What is replayed, and how.
///
/// @param name of the replay: that of its file of figures
/// @param kills how often the server is killed on the way, 0 to 50
/// @param seed of who does what when
/// @param scale by how much the figures are multiplied, more than 0 and at most 10
public record Settings(String name, int kills, long seed, double scale) {

    public static final String USE = "bin/replay dak-lak [--kills 3] [--seed 1] [--scale 1]";

    /// @throws IllegalArgumentException with a sentence when something is not understood
    public static Settings of(String... arguments) {
        if (arguments.length == 0 || Settings.class.getResource(file(arguments[0])) == null) {
            throw new IllegalArgumentException("There is no such replay. " + USE);
        }
        var settings = new Settings(arguments[0], 3, 1, 1);
        for (int i = 1; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) throw notUnderstood(arguments[i]);
            settings = settings.with(arguments[i], arguments[i + 1]);
        }
        return settings;
    }

    private Settings with(String option, String value) {
        try {
            Settings changed =
                    switch (option) {
                        case "--kills" -> new Settings(name, Integer.parseInt(value), seed, scale);
                        case "--seed" -> new Settings(name, kills, Long.parseLong(value), scale);
                        case "--scale" ->
                                new Settings(name, kills, seed, Double.parseDouble(value));
                        default -> throw notUnderstood(option);
                    };
            if (changed.kills < 0 || changed.kills > 50) throw notUnderstood(option + " " + value);
            if (!(changed.scale > 0 && changed.scale <= 10)) {
                throw notUnderstood(option + " " + value);
            }
            return changed;
        } catch (NumberFormatException notANumber) {
            throw notUnderstood(option + " " + value);
        }
    }

    static String file(String name) {
        return "/replay/" + name + ".csv";
    }

    private static IllegalArgumentException notUnderstood(String given) {
        return new IllegalArgumentException("'" + given + "' is not understood. " + USE);
    }
}
