package vn.binhyen.charts;

/// What a colour of a chart means.
public record Key(Tone tone, String words) {

    /// The class of its little square on a page.
    public String style() {
        return "k-" + tone.style();
    }
}
