package vn.binhyen.obligations.web;

import java.util.List;
import vn.binhyen.obligations.Completeness;
import vn.binhyen.obligations.Term;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// Every unit that owed one report, and how far each has come.
///
/// @param of all of them, whatever is shown
public record TermPage(
        DeskFrame desk,
        Term term,
        Completeness of,
        TermAsked asked,
        List<Shown> rows,
        long found,
        Pager pager)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public String name() {
        return term.obligation().name().in(words().language().code());
    }

    public String here() {
        return Addresses.of(term);
    }

    /// @param ending `csv` or `xlsx`
    public String file(String ending) {
        return here() + "/sheet." + ending + "?" + asked.query();
    }

    public String percent(double share) {
        return words().number((double) Math.round(share)) + " %";
    }
}
