package vn.binhyen.conduct.web;

import java.util.List;
import java.util.Map;
import vn.binhyen.conduct.Inspection.Heading;
import vn.binhyen.conduct.Stage;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Reports about officers, for a named inspector.
///
/// @param named whether the province has named the reader; nothing is shown otherwise
public record ReportListPage(
        DeskFrame desk, boolean named, List<Heading> headings, Map<UnitId, String> units)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public String unit(Heading heading) {
        return units.getOrDefault(heading.unit(), heading.unit().code());
    }

    public static String badge(Stage stage) {
        return switch (stage) {
            case RECEIVED -> "new";
            case LOOKED_AT -> "due";
            case PASSED_ON -> "waiting";
            case CLOSED -> "done";
        };
    }
}
