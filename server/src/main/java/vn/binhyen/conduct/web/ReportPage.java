package vn.binhyen.conduct.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.conduct.Inspection.Report;
import vn.binhyen.conduct.Inspection.Who;
import vn.binhyen.conduct.Stage;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.Words;

/// One report about an officer, for a named inspector.
///
/// @param names of the officers it names
/// @param opened who reported, when the reader has just opened it
public record ReportPage(
        DeskFrame desk,
        Report it,
        String unitName,
        Map<UUID, String> names,
        Refused refused,
        Who.@Nullable Known opened)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return refused.status();
    }

    public Problems problems() {
        return refused.problems();
    }

    public String address() {
        return "/console/conduct/" + it.heading().id();
    }

    public String nameOf(@Nullable UUID officer) {
        if (officer == null) return words().of("conduct.report.the-person");
        return names.getOrDefault(officer, words().of("conduct.report.somebody"));
    }

    public String typed(String field) {
        return refused.typed(field);
    }

    public boolean may(Stage next) {
        return it.heading().stage().mayBecome(next);
    }
}
