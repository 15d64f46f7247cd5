package vn.binhyen.console.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseRegister.Row;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// The register of receipts for a period; its whole state stands in the address.
///
/// @param unit the one asked for; null for all
/// @param units those to choose from; empty for whoever sees one
/// @param whole whether all of it stands on one page, to be printed
public record RegisterPage(
        DeskFrame desk,
        Period period,
        @Nullable UnitId unit,
        List<Unit> units,
        long count,
        List<Row> rows,
        int first,
        boolean whole,
        Pager pager,
        RegisterColumns columns)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public List<String> heads() {
        return columns.heads();
    }

    public String state(Row row) {
        return columns.state(row);
    }

    public String unitName(Row row) {
        return columns.unit(row.unit());
    }

    public String officer(Row row) {
        return row.assignee() == null ? "" : columns.officers().getOrDefault(row.assignee(), "");
    }

    public String title() {
        return words().of(
                        "console.register.title",
                        words().day(period.from()),
                        words().day(period.to()));
    }

    /// The same lines elsewhere: as a file, or all on one page.
    public String elsewhere(String path) {
        return path
                + "?from="
                + period.from()
                + "&to="
                + period.to()
                + (unit == null ? "" : "&unit=" + unit);
    }
}
