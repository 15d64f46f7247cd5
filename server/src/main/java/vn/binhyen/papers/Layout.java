package vn.binhyen.papers;

/// What an organisation may choose of the page (NĐ 30/2020, Appendix I, I): the size of its words
/// and the margins in millimetres.
///
/// @param points of the body, 13 or 14
/// @param top 20 to 25, like bottom
/// @param left 30 to 35
/// @param right 15 to 20
public record Layout(int points, int top, int bottom, int left, int right) {

    public static final Layout USUAL = new Layout(14, 20, 20, 30, 15);

    public Layout {
        within(points, 13, 14, "the size of the words", "points");
        within(top, 20, 25, "the top margin", "mm");
        within(bottom, 20, 25, "the bottom margin", "mm");
        within(left, 30, 35, "the left margin", "mm");
        within(right, 15, 20, "the right margin", "mm");
    }

    private static void within(int value, int least, int most, String what, String unit) {
        if (value >= least && value <= most) return;
        throw new IllegalArgumentException(
                "%s is %d to %d %s, not %d".formatted(what, least, most, unit, value));
    }
}
