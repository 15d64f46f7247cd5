package vn.binhyen.dashboards.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.binhyen.figures.PeriodChoice;
import vn.binhyen.kernel.Period;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Two to five units beside each other.
///
/// @param current the units of today that may be chosen, `former` those of before July 2025
/// @param chosen as many as were; pictures only from two on
public record ComparisonPage(
        DeskFrame desk,
        List<Unit> current,
        List<Unit> former,
        List<Unit> chosen,
        PeriodChoice choice,
        List<Shown> pictures)
        implements Page {

    public static final int MOST = 5;

    @Override
    public Words words() {
        return desk.words();
    }

    public Period period() {
        return choice.period();
    }

    /// Whether that unit stands in the field, 0 to 4.
    public boolean isChosen(int field, Unit unit) {
        return field < chosen.size() && chosen.get(field).equals(unit);
    }

    public String file(Shown shown, String ending) {
        String units =
                chosen.stream().map(each -> "&unit=" + each.id()).collect(Collectors.joining());
        return "/console/dashboards/comparison/"
                + shown.code()
                + "."
                + ending
                + "?period="
                + choice.name()
                + "&from="
                + period().from()
                + "&to="
                + period().to()
                + units;
    }
}
