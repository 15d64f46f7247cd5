package vn.binhyen.obligations.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.obligations.Version;
import vn.binhyen.papers.PrintView;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// A version as it was handed in, and which of its figures are others now.
///
/// @param by who handed it in
/// @param paper empty where the content was changed and can no longer be read
/// @param changes empty where nothing changed; null where they cannot be told
public record VersionPage(
        DeskFrame desk,
        Shown shown,
        Version version,
        String by,
        Optional<PrintView> paper,
        @Nullable List<Change> changes)
        implements Page {

    /// A figure that is another one now.
    ///
    /// @param cut what it is narrowed to; empty for everything
    /// @param records the page of the records behind it
    public record Change(
            String indicator,
            String cut,
            String unit,
            String days,
            String was,
            String is,
            String records) {}

    @Override
    public Words words() {
        return desk.words();
    }

    public String here() {
        return shown.owed().path() + "/versions/" + version.no();
    }
}
