package vn.binhyen.published.domain;

import vn.binhyen.kernel.Figure;

/// A number and whether everybody may read it.
///
/// @param item the line of the cut; empty for the province
public record Cell(Cut cut, String item, Figure figure, Showing showing) {

    /// Shown, or why not. Outside, both reasons look the same.
    public enum Showing {
        SHOWN,
        /// It is 1 to 4.
        FEW,
        /// It would give a hidden one away.
        GIVES_AWAY
    }

    public boolean shown() {
        return showing == Showing.SHOWN;
    }
}
