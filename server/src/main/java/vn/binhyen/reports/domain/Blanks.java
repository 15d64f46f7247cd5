package vn.binhyen.reports.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.binhyen.papers.Organisation;
import vn.binhyen.reports.FilledReport;

/// What the names of a report stand for in its sentences.
final class Blanks {

    private Blanks() {}

    static Map<String, String> of(Form form, FilledReport report, Organisation organisation) {
        var blanks = new HashMap<String, String>();
        String unit = report.unitNames().getOrDefault(report.unit(), report.names().place());
        LocalDate to = report.period().to();
        blanks.put("unit", unit);
        blanks.put("place", report.names().place());
        blanks.put("province", report.names().province());
        blanks.put("kind", report.names().kind());
        blanks.put("organisation", organisation.name());
        blanks.put("governing", organisation.governing());
        blanks.put("from", day(report.period().from()));
        blanks.put("to", day(to));
        blanks.put("year", String.valueOf(to.getYear()));
        blanks.put("next-year", String.valueOf(to.getYear() + 1));
        var span = new Span(report.period());
        form.months()
                .forEach(month -> {
                    var chosen = span.chosen(month, report.texts());
                    blanks.put(month.key(), chosen.getMonthValue() + "/" + chosen.getYear());
                });
        return blanks;
    }

    private static String day(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
