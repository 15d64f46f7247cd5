package vn.binhyen.obligations.web;

import java.time.LocalDate;
import java.util.List;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.obligations.Completeness;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// Each unit's reports of a span of days: how many came, how many in time.
public record UnitsPage(
        DeskFrame desk, LocalDate from, LocalDate to, List<UnitRow> rows, Pager pager)
        implements Page {

    public record UnitRow(UnitId unit, String name, Completeness of) {}

    @Override
    public Words words() {
        return desk.words();
    }

    public String file(String ending) {
        return "/console/obligations/units." + ending + "?from=" + from + "&to=" + to;
    }

    public String percent(double share) {
        return words().number((double) Math.round(share)) + " %";
    }
}
