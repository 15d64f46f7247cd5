package vn.binhyen.assessment.web;

import java.util.List;
import java.util.Optional;
import vn.binhyen.assessment.Replicated;
import vn.binhyen.movement.Model;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Whether a model replicated at several sites is effective, and the sites that say so.
///
/// @param part only some of its sites are seen by this reader, perhaps
public record ModelSitesPage(
        DeskFrame desk,
        Model model,
        int year,
        java.time.LocalDate day,
        Replicated by,
        List<SiteRow> sites,
        boolean part,
        Naming naming)
        implements Page {

    /// @param path of its assessment; empty where it was not begun
    public record SiteRow(
            String unit,
            String place,
            Optional<String> path,
            String state,
            String standing,
            String level,
            Optional<Boolean> effective) {}

    @Override
    public Words words() {
        return desk.words();
    }

    public String verdict() {
        return words().of("assessment.replicated." + by.word());
    }

    /// The colour of the verdict.
    public String state() {
        return switch (by) {
            case Replicated.Effective _ -> "done";
            case Replicated.NotEffective _ -> "late";
            case Replicated.SoFar _, Replicated.NoSites _ -> "waiting";
        };
    }

    /// `44,4 %`
    public String percent() {
        var count = by.count();
        if (count.sites() == 0) return "–";
        return words().number(Math.round(1_000.0 * count.effective() / count.sites()) / 10.0)
                + " %";
    }
}
