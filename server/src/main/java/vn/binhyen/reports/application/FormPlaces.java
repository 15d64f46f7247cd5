package vn.binhyen.reports.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.binhyen.figures.Words;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.reports.Reports.Place;
import vn.binhyen.reports.Reports.PlaceKind;
import vn.binhyen.reports.domain.Form;
import vn.binhyen.reports.domain.PaperOfForm;
import vn.binhyen.reports.domain.Part;
import vn.binhyen.reports.domain.Span;
import vn.binhyen.ui.Dictionary;
import vn.binhyen.ui.Language;

/// The places of a form that are edited: months first, then those of its body in order, then who
/// signs and who gets a copy.
record FormPlaces(Dictionary dictionary) {

    private static final List<String> OF_EVERY_FORM =
            List.of(PaperOfForm.SIGNATURE, PaperOfForm.SIGNER, PaperOfForm.COPIES);

    static Set<String> keys(Form form) {
        var keys = new HashSet<>(OF_EVERY_FORM);
        form.months().forEach(month -> keys.add(month.key()));
        form.parts()
                .forEach(part -> {
                    if (part instanceof Part.Edited edited) keys.add(edited.key());
                    if (part instanceof Part.Typed typed) keys.add(typed.key());
                });
        return keys;
    }

    List<Place> of(Form form, PaperOfForm paper, FilledReport report) {
        var places = new ArrayList<Place>();
        var span = new Span(report.period());
        for (Form.Month month : form.months()) {
            String chosen = report.texts().getOrDefault(month.key(), span.usual(month).toString());
            places.add(new Place(month.key(), month.prompt(), chosen, PlaceKind.MONTH));
        }
        form.parts()
                .forEach(part -> {
                    if (part instanceof Part.Edited it) {
                        places.add(
                                new Place(
                                        it.key(),
                                        it.prompt(),
                                        paper.words(it),
                                        PlaceKind.PARAGRAPHS));
                    }
                    if (part instanceof Part.Typed it) {
                        String rows = report.texts().getOrDefault(it.key(), "");
                        places.add(new Place(it.key(), it.prompt(), rows, PlaceKind.ROWS));
                    }
                });
        for (String key : OF_EVERY_FORM) {
            var kind = key.equals(PaperOfForm.SIGNER) ? PlaceKind.LINE : PlaceKind.PARAGRAPHS;
            places.add(new Place(key, prompt(key), paper.words(key), kind));
        }
        return places;
    }

    private Words prompt(String key) {
        return new Words(
                dictionary.in(Language.VIETNAMESE).of("reports.place." + key),
                dictionary.in(Language.ENGLISH).of("reports.place." + key));
    }
}
