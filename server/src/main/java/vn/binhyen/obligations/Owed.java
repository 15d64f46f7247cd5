package vn.binhyen.obligations;

import vn.binhyen.kernel.UnitId;

/// One report: what this unit owes for this term. It follows from the calendar; nothing is stored
/// of it before something happens to it.
public record Owed(Term term, UnitId unit) {

    /// Where its page is.
    public String path() {
        return "/console/obligations/"
                + term.obligation().code()
                + "/"
                + term.before()
                + "/"
                + unit;
    }
}
