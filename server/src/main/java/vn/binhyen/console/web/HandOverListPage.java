package vn.binhyen.console.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.binhyen.cases.HandOvers;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Hand-overs, those that wait for the receiver first.
public record HandOverListPage(
        DeskFrame desk, List<HandOvers.Line> lines, Map<String, String> unitNames, Instant now)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public String unit(HandOvers.Line line) {
        return unitNames.getOrDefault(line.unit().toString(), line.unit().code());
    }

    public String state(HandOvers.Line line) {
        return line.acknowledgedAt() == null ? "waiting" : "done";
    }
}
