package vn.binhyen.reports.domain;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.reports.FigureKey;
import vn.binhyen.reports.domain.Part.Each;

/// Every figure a form asks for when it is filled.
///
/// @param rows the units of its tables by unit
/// @param texts what was typed, for the months chosen
public record Needs(
        Form form, UnitId unit, Period period, List<UnitId> rows, Map<String, String> texts) {

    public SortedSet<FigureKey> keys() {
        var sentences =
                Stream.of(
                                Stream.of(form.title()),
                                form.grounds().stream(),
                                form.annexes().stream().map(Form.Annex::title),
                                form.issuers().values().stream().flatMap(Needs::sentences))
                        .flatMap(each -> each);
        return Stream.concat(
                        sentences.flatMap(this::said),
                        form.parts().flatMap(part -> Stream.concat(when(part), of(part))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Sentence> sentences(Form.Issuer issuer) {
        return Stream.of(issuer.to(), issuer.signature(), issuer.copies()).flatMap(List::stream);
    }

    private Stream<FigureKey> when(Part part) {
        return part.shown().when().stream().flatMap(formula -> formula.keys(unit, period));
    }

    private Stream<FigureKey> of(Part part) {
        return switch (part) {
            case Part.Line line -> said(line.words());
            case Part.Edited edited -> said(edited.words());
            case Part.Typed typed ->
                    typed.columns().stream().flatMap(column -> said(column.title()));
            case Part.Counted counted -> Stream.concat(words(counted), cells(counted));
        };
    }

    private Stream<FigureKey> words(Part.Counted counted) {
        return Stream.concat(
                        counted.total().stream(),
                        counted.columns().stream().map(Part.Column::title))
                .flatMap(this::said);
    }

    private Stream<FigureKey> cells(Part.Counted counted) {
        if (counted.each() == Each.FIGURE) {
            return counted.rows().stream()
                    .flatMap(row ->
                            switch (row) {
                                case Part.Group group -> said(group.name());
                                case Part.Figured figured ->
                                        Stream.concat(said(figured.name()), row(counted, figured));
                            });
        }
        var span = new Span(period);
        return counted.columns().stream()
                .flatMap(column -> column.figure().stream())
                .flatMap(formula ->
                        counted.each() == Each.UNIT
                                ? rows.stream().flatMap(each -> formula.keys(each, period))
                                : period.months().stream()
                                        .flatMap(month -> formula.keys(unit, span.month(month))));
    }

    private Stream<FigureKey> row(Part.Counted counted, Part.Figured row) {
        return counted.columns().stream()
                .flatMap(column -> periods(column))
                .flatMap(asked -> row.formula().keys(unit, asked));
    }

    private Stream<Period> periods(Part.Column column) {
        return switch (column.is()) {
            case NO, NAME, UNIT, FIGURE -> Stream.of();
            case NOW -> Stream.of(period);
            case BEFORE -> Stream.of(period.yearBefore());
            case CHANGE -> Stream.of(period, period.yearBefore());
            case UNTIL ->
                    form.months().stream()
                            .filter(month -> month.key().equals(column.month()))
                            .map(month ->
                                    new Span(period).until(new Span(period).chosen(month, texts)));
        };
    }

    private Stream<FigureKey> said(Sentence sentence) {
        return sentence.numbers()
                .flatMap(number ->
                        Stream.of(period, period.yearBefore())
                                .flatMap(asked -> number.formula().keys(unit, asked)));
    }
}
