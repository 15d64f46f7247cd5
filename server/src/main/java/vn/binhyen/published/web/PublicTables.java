package vn.binhyen.published.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.binhyen.kernel.Figure;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.domain.Cut;
import vn.binhyen.published.domain.PublicCell;
import vn.binhyen.ui.Words;

/// The numbers of one public period as tables: the province's, then one for each cut.
///
/// @param province indicator by indicator
/// @param first the place of the first indicator that is shown and not 0; -1 where there is none
/// @param cuts only those the period has
public record PublicTables(List<Row> province, int first, List<Table> cuts) {

    static final PublicTables NONE = new PublicTables(List.of(), -1, List.of());

    private static final String NOT_DIVIDED_SO = "–";

    /// A line; empty text where a number is hidden.
    ///
    /// @param note what stands behind the name, or nothing
    public record Row(String name, String note, List<String> cells) {}

    /// @param silent how many lines more show no number but 0
    public record Table(String title, List<String> headings, List<Row> rows, int silent) {}

    static PublicTables of(PublicPeriod period, List<PublicCell> cells, Names names, Words words) {
        var province = new ArrayList<Row>();
        int first = -1;
        for (PublicCell cell : cells) {
            if (cell.cut() != Cut.PROVINCE) continue;
            String code = cell.indicator();
            if (first < 0 && speaks(cell)) first = province.size();
            province.add(
                    new Row(
                            names.indicator(code, words),
                            names.meaning(code, words),
                            List.of(text(cell, names.unitOf(code, words), words))));
        }
        List<Table> cuts =
                Stream.of(Cut.COMMUNES, Cut.KINDS)
                        .map(cut -> table(cut, period, cells, names, words))
                        .filter(table -> !table.headings().isEmpty())
                        .toList();
        return new PublicTables(province, first, cuts);
    }

    private static Table table(
            Cut cut, PublicPeriod period, List<PublicCell> cells, Names names, Words words) {
        var indicators = new LinkedHashSet<String>();
        var lines = new LinkedHashMap<String, Map<String, String>>();
        var speaking = new HashSet<String>();
        for (PublicCell cell : cells) {
            if (cell.cut() != cut) continue;
            indicators.add(cell.indicator());
            if (speaks(cell)) speaking.add(cell.item());
            lines.computeIfAbsent(cell.item(), _ -> new LinkedHashMap<>())
                    .put(cell.indicator(), text(cell, "", words));
        }
        var rows = new ArrayList<Row>();
        for (var line : lines.entrySet()) {
            if (!speaking.contains(line.getKey())) continue;
            List<String> texts =
                    indicators.stream()
                            .map(code -> line.getValue().getOrDefault(code, NOT_DIVIDED_SO))
                            .toList();
            rows.add(new Row(names.item(cut, line.getKey(), period, words), "", texts));
        }
        return new Table(
                words.of("published.cut." + cut.word()),
                indicators.stream().map(code -> names.indicator(code, words)).toList(),
                rows,
                lines.size() - rows.size());
    }

    private static boolean speaks(PublicCell cell) {
        Figure figure = cell.figure();
        return figure != null && figure.amount() > 0;
    }

    private static String text(PublicCell cell, String unit, Words words) {
        Figure figure = cell.figure();
        return figure == null ? "" : (words.figure(figure) + " " + unit).strip();
    }
}
