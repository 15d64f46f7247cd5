package vn.binhyen.charts;

/// What a mark is, from which its colour follows: on a page by the style of that class, in a file
/// by its light colour.
public enum Tone {
    GRID("grid-line", "#ddd9d0"),
    AXIS("axis", "#7c7d71"),
    NOW("now", "#00655f"),
    BEFORE("before", "#c1b9a6"),
    /// The period before as a line: darker than as a surface, and broken.
    BEFORE_LINE("before-line", "#7c7d71"),
    TRACK("track", "#f0ece4"),
    PAPER("paper", "#ffffff"),
    /// Ground or hour without a figure.
    NOTHING("nothing", "#f8f6ef"),
    STEP_1("step-1", "#dfe5cc"),
    STEP_2("step-2", "#a8dbc0"),
    STEP_3("step-3", "#62b2a6"),
    STEP_4("step-4", "#11807e"),
    STEP_5("step-5", "#00494f"),
    WORD("word", "#3b4d4d"),
    VALUE("value", "#162626"),
    ON_LIGHT("on-light", "#162626"),
    ON_DEEP("on-deep", "#f6fcf7");

    private final String style;
    private final String colour;

    Tone(String style, String colour) {
        this.style = style;
        this.colour = colour;
    }

    /// Its class on a page.
    String style() {
        return style;
    }

    /// In a file.
    String colour() {
        return colour;
    }

    /// Of the scale of one hue.
    ///
    /// @param step 1, the palest, to 5; 0 for no figure
    static Tone step(int step) {
        return step == 0 ? NOTHING : values()[STEP_1.ordinal() + step - 1];
    }

    /// Of letters that stand on that step.
    static Tone on(int step) {
        return step < 4 ? ON_LIGHT : ON_DEEP;
    }
}
