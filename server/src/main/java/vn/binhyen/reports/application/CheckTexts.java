package vn.binhyen.reports.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.papers.Paper;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.reports.Reports.Finding;
import vn.binhyen.reports.domain.Form;
import vn.binhyen.reports.domain.PaperOfForm;
import vn.binhyen.reports.domain.Part;
import vn.binhyen.reports.domain.Span;
import vn.binhyen.reports.domain.TypedRows;
import vn.binhyen.ui.Words;

/// Looks through what was typed into a form: what cannot be read, and what tells who somebody is.
record CheckTexts(Form form, Words words) {

    /// Who signs is named as such.
    private static final Set<String> OFFICES = Set.of(PaperOfForm.SIGNATURE, PaperOfForm.SIGNER);

    /// @param paper makes the paper, or refuses its signature
    Map<String, List<String>> mistakes(FilledReport report, Runnable paper) {
        var mistakes = new LinkedHashMap<String, List<String>>();
        var span = new Span(report.period());
        for (Form.Month month : form.months()) {
            String typed = report.texts().get(month.key());
            if (typed != null && span.typed(typed).isEmpty()) {
                mistakes.put(month.key(), List.of(words.of("reports.wrong.month")));
            }
        }
        form.parts().forEach(part -> rows(part, report, mistakes));
        try {
            paper.run();
        } catch (IllegalArgumentException _) {
            mistakes.put(PaperOfForm.SIGNATURE, List.of(words.of("reports.wrong.signature")));
        }
        return mistakes;
    }

    private void rows(Part part, FilledReport report, Map<String, List<String>> mistakes) {
        if (!(part instanceof Part.Typed table)) return;
        String text = report.texts().getOrDefault(table.key(), "");
        List<TypedRows.Mistake> wrong = TypedRows.of(table, text).mistakes();
        if (!wrong.isEmpty()) mistakes.put(table.key(), wrong.stream().map(this::said).toList());
    }

    private String said(TypedRows.Mistake mistake) {
        return switch (mistake) {
            case TypedRows.Mistake.TooManyCells(int line, int cells, int columns) ->
                    words.of("reports.wrong.cells", line, cells, columns);
            case TypedRows.Mistake.NoNumber(int line, String column, String typed) ->
                    words.of("reports.wrong.number", line, column, typed);
        };
    }

    /// @param masked the paper of the report whose typed words are masked: what is still found in
    ///   it the form itself says
    static List<Finding> findings(FilledReport report, Paper masked) {
        var findings = new ArrayList<Finding>();
        report.texts()
                .forEach((key, text) -> {
                    if (OFFICES.contains(key)) return;
                    text.lines().forEach(line -> add(findings, key, line));
                });
        for (String text : masked.texts()) add(findings, "", text);
        return findings;
    }

    private static void add(List<Finding> findings, String place, String text) {
        PersonalData.in(text).forEach(found -> findings.add(new Finding(place, text, found)));
    }

    static FilledReport masked(FilledReport report) {
        var masked = new TreeMap<String, String>();
        report.texts()
                .forEach((key, text) ->
                        masked.put(key, OFFICES.contains(key) ? text : PersonalData.masked(text)));
        return report.saying(masked);
    }
}
