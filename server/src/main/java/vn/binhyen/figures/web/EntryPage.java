package vn.binhyen.figures.web;

import java.util.List;
import vn.binhyen.figures.CountEntry;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// One keyed-in count: all its versions, and the forms that correct or withdraw it.
public record EntryPage(
        DeskFrame desk,
        EntriesPage.Row newest,
        List<Version> history,
        EntryForm form,
        Problems problems)
        implements Page {

    public record Version(CountEntry entry, String by) {}

    @Override
    public Words words() {
        return desk.words();
    }
}
