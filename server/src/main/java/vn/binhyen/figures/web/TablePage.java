package vn.binhyen.figures.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.PeriodChoice;
import vn.binhyen.kernel.Period;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Chosen indicators as a table.
///
/// @param units whom the reader may choose; empty where there is only one
/// @param all every indicator, `shown` the chosen ones
/// @param recorded the day at whose end the numbers were known so; null for now
public record TablePage(
        DeskFrame desk,
        Unit unit,
        List<Unit> units,
        String choice,
        Period period,
        FigureTable.By by,
        List<Indicator> all,
        List<Indicator> shown,
        @Nullable LocalDate recorded,
        FigureTable table)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public String name(Indicator indicator) {
        return indicator.name().in(words().language().code());
    }

    public String fileAddress(String ending) {
        var address = new StringBuilder("/console/figures/table." + ending);
        address.append("?unit=").append(unit.id()).append("&period=").append(choice);
        address.append("&from=").append(period.from()).append("&to=").append(period.to());
        address.append("&by=").append(by.word());
        if (recorded != null) address.append("&recorded=").append(recorded);
        shown.forEach(each -> address.append("&indicator=").append(each.code()));
        return address.toString();
    }

    /// With what came late since that day.
    public String link(String records) {
        return recorded == null ? records : records + "&since=" + recorded;
    }

    public static List<String> choices() {
        return PeriodChoice.NAMES;
    }
}
