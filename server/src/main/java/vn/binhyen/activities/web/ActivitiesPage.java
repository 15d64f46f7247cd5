package vn.binhyen.activities.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.activities.Activities;
import vn.binhyen.activities.Activity;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.movement.Site;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Village;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// A month of what was planned and done, day by day, newest day first.
///
/// @param days empty where nothing is there
/// @param more how many of the month are not shown
/// @param rest the filters as they stand in the address, each beginning with `&`
public record ActivitiesPage(
        DeskFrame desk,
        YearMonth month,
        List<Day> days,
        long more,
        Activities.Sought sought,
        @Nullable Site site,
        List<ActivityKind> kinds,
        List<Unit> units,
        List<Village> villages,
        String rest)
        implements Page {

    public record Day(LocalDate day, List<Row> rows) {}

    /// @param where the unit where several are shown, and the village
    public record Row(Activity activity, String name, String icon, String where, String brief) {}

    @Override
    public Words words() {
        return desk.words();
    }

    public String name(ActivityKind kind) {
        return kind.name().in(words().language().code());
    }

    public String monthName() {
        return words().of("activities.month", month.getMonthValue(), "" + month.getYear());
    }
}
