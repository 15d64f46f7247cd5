package vn.binhyen.reports.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.papers.PaperFile;
import vn.binhyen.papers.PrintView;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.reports.ReportForm;
import vn.binhyen.reports.Reports.Finding;
import vn.binhyen.reports.Reports.Place;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// A report as it would be printed, and the places an officer edits.
///
/// @param view the paper; masked while something in it tells who somebody is, and null while it
///   cannot be made
/// @param mistakes sentences by the key of a place
public record ReportPage(
        DeskFrame desk,
        ReportForm form,
        FilledReport report,
        @Nullable PrintView view,
        List<Place> places,
        Map<String, List<String>> mistakes,
        List<Finding> findings)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return mistakes.isEmpty() && findings.isEmpty() ? 200 : 422;
    }

    public String name() {
        return form.name().in(words().language().code());
    }

    public String toCheck() {
        return form.toCheck().in(words().language().code());
    }

    public String unit() {
        return report.unitNames().getOrDefault(report.unit(), "");
    }

    public String prompt(Place place) {
        return place.prompt().in(words().language().code());
    }

    /// What the place is called in which something was found.
    public String where(Finding finding) {
        return places.stream()
                .filter(place -> place.key().equals(finding.place()))
                .findFirst()
                .map(this::prompt)
                .orElse(words().of("reports.personal.in-form"));
    }

    /// The words found, as they stand there.
    public String found(Finding finding) {
        return finding.text().substring(finding.found().from(), finding.found().to());
    }

    public List<String> mistakes(Place place) {
        return mistakes.getOrDefault(place.key(), List.of());
    }

    /// As many lines as its words need.
    public int lines(Place place) {
        long lines = place.words().lines().mapToLong(line -> 1 + line.length() / 70).sum();
        return (int) Math.min(14, Math.max(3, lines + 1));
    }

    public List<PaperFile> files() {
        return List.of(PaperFile.values());
    }
}
