package vn.binhyen.ui;

/// The six shapes of a state; a shape, a word and only then a colour.
public final class Badges {

    private Badges() {}

    public static String icon(String state) {
        return switch (state) {
            case "late" -> "late";
            case "due" -> "clock";
            case "new" -> "new";
            case "waiting" -> "pause";
            case "done" -> "tick";
            case "sealed" -> "lock";
            default -> throw new IllegalArgumentException("no state " + state);
        };
    }
}
