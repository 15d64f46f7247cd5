package vn.binhyen.obligations.web;

import java.util.List;
import java.util.Optional;
import vn.binhyen.papers.PrintView;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.reports.Reports;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// A report as it would be handed in now; nothing is kept.
///
/// @param paper empty where what was typed makes none
/// @param mistakes what was typed and cannot be read
/// @param personal lines that tell who somebody is
public record PreviewPage(
        DeskFrame desk,
        Shown shown,
        Optional<PrintView> paper,
        List<String> mistakes,
        List<String> personal)
        implements Page {

    static PreviewPage of(DeskFrame desk, Shown shown, FilledReport filled, Reports reports) {
        List<String> mistakes =
                reports.mistakes(filled).values().stream().flatMap(List::stream).toList();
        return new PreviewPage(
                desk,
                shown,
                mistakes.isEmpty()
                        ? Optional.of(PrintView.of(reports.paper(filled)))
                        : Optional.empty(),
                mistakes,
                reports.findings(filled).stream().map(Reports.Finding::text).toList());
    }

    @Override
    public Words words() {
        return desk.words();
    }
}
