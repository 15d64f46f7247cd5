package vn.binhyen.dashboards.web;

import java.util.List;
import vn.binhyen.figures.PeriodChoice;
import vn.binhyen.kernel.Period;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The pictures of a province or a commune.
///
/// @param units whom the reader may choose; empty where there is only one
public record DashboardPage(
        DeskFrame desk, Unit unit, List<Unit> units, PeriodChoice choice, List<Shown> pictures)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public Period period() {
        return choice.period();
    }

    /// Where a file of that picture is.
    public String file(Shown shown, String ending) {
        return "/console/dashboards/pictures/" + shown.code() + "." + ending + asked();
    }

    /// Units beside each other, this one first.
    public String comparison() {
        return "/console/dashboards/comparison" + asked();
    }

    private String asked() {
        return "?unit="
                + unit.id()
                + "&period="
                + choice.name()
                + "&from="
                + period().from()
                + "&to="
                + period().to();
    }
}
