package vn.binhyen.reports.web;

import java.util.List;
import java.util.Map;
import vn.binhyen.kernel.Period;
import vn.binhyen.reports.ReportForm;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The forms an officer may fill.
///
/// @param unit the officer's own
/// @param communes others to choose from; empty for a commune
public record ReportsPage(DeskFrame desk, Unit unit, List<Unit> communes, List<Offer> offers)
        implements Page {

    /// @param periods by the key of their name
    public record Offer(ReportForm form, Map<String, Period> periods) {
        public boolean anyDays() {
            return form.lengths().contains(ReportForm.Length.ANY);
        }
    }

    @Override
    public Words words() {
        return desk.words();
    }

    public String name(ReportForm form) {
        return form.name().in(words().language().code());
    }

    public String toCheck(ReportForm form) {
        return form.toCheck().in(words().language().code());
    }

    /// `15/11/2025 – 14/11/2026`
    public String span(Period period) {
        return words().day(period.from()) + " – " + words().day(period.to());
    }

    /// As the address carries it.
    public static String value(Period period) {
        return period.from() + ".." + period.to();
    }
}
