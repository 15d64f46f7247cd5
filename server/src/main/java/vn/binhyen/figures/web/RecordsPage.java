package vn.binhyen.figures.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.Correction;
import vn.binhyen.figures.FactPage;
import vn.binhyen.figures.Indicator;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// The facts behind one number, each with the way to its record.
///
/// @param since the day after whose end somebody looks for changes, or null
/// @param late what was recorded since then
/// @param back the page the number stands on
public record RecordsPage(
        DeskFrame desk,
        Indicator indicator,
        Unit unit,
        Period period,
        Figure total,
        List<Row> rows,
        Pager pager,
        @Nullable LocalDate since,
        List<Late> late,
        String csv,
        String back)
        implements Page {

    /// @param link to the record; null once it was deleted
    public record Row(FactPage.Line line, String unitName, String what, @Nullable String link) {}

    /// A change recorded after the number was read.
    public record Late(Correction correction, String unitName) {}

    @Override
    public Words words() {
        return desk.words();
    }

    public String name() {
        return indicator.name().in(words().language().code());
    }

    public String unitWord() {
        return indicator.unit().in(words().language().code());
    }

    public String meaning() {
        return indicator.meaning(words().language().code());
    }
}
