package vn.binhyen.console.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseRegister.Row;
import vn.binhyen.cases.Turn;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.reports.RegisterPaper;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The register of receipts for a period; its whole state stands in the address.
///
/// @param unit the one asked for; null for all
/// @param units those to choose from; empty for whoever sees one
/// @param counted how many lines, no further than [#COUNTED]; one more when there are more
/// @param first the number of the first line shown
/// @param whole whether all of it stands on one page, to be printed
public record RegisterPage(
        DeskFrame desk,
        Period period,
        @Nullable UnitId unit,
        List<Unit> units,
        int counted,
        Turn.Page<Row> page,
        int first,
        boolean whole,
        RegisterColumns columns)
        implements Page {

    static final int COUNTED = 10_000;
    private static final int LINES = 50;
    private static final int WHOLE = 2_000;

    @Override
    public Words words() {
        return desk.words();
    }

    public List<Row> rows() {
        return page.lines();
    }

    public String count() {
        return counted > COUNTED
                ? words().of("console.register.many", COUNTED)
                : words().of("console.register.count", counted);
    }

    /// Whether it is short enough for a paper; a longer one belongs into a workbook.
    public boolean makesPaper() {
        return counted <= RegisterPaper.MOST_LINES;
    }

    public @Nullable String next() {
        return page.after() ? turned(rows().getLast().turn(false), first + rows().size()) : null;
    }

    public @Nullable String previous() {
        return page.before() ? turned(rows().getFirst().turn(true), first - size(whole)) : null;
    }

    /// How many lines stand on one page.
    static int size(boolean whole) {
        return whole ? WHOLE : LINES;
    }

    private String turned(Turn turn, int no) {
        return elsewhere("/console/register")
                + (whole ? "&whole=true" : "")
                + "&turn="
                + turn
                + "&no="
                + Math.max(1, no);
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
