package vn.binhyen.charts;

import java.util.List;

/// A chart of values: what it is made of and how it is drawn.
public sealed interface Chart permits Columns, Lines, Ranks, Hours, AreaMap {

    /// In lines of letters, when the chart is that many lines wide; most charts need the same
    /// height at every width.
    double height(double width);

    /// What its colours mean; empty where it has only one.
    List<Key> key();

    void draw(Sheet sheet);

    /// The narrowest page is some 22 letters' heights wide; a letter is as wide as 2.4 % of it.
    static boolean hasRoom(String words, double percent) {
        return words.length() * 2.4 <= percent;
    }
}
