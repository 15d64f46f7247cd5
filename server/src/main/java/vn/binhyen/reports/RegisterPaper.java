package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.papers.Appendix;
import vn.binhyen.papers.Block;
import vn.binhyen.papers.Cell;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.PaperTypes;
import vn.binhyen.papers.Signature;
import vn.binhyen.papers.Table;
import vn.binhyen.papers.UnitNames;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind.Level;
import vn.binhyen.ui.Dictionary;
import vn.binhyen.ui.Language;
import vn.binhyen.ui.Words;

/// The register of receipts of a unit and a period as an official paper: a sentence, and the
/// register as an appendix that lies across.
@Component
public class RegisterPaper {

    /// More lines belong into a workbook: writing grows slow with them (docs/papers.md).
    public static final int MOST_LINES = 500;

    private final Territory territory;
    private final Organisations organisations;
    private final PaperTypes types;
    private final Words words;

    RegisterPaper(
            Territory territory,
            Organisations organisations,
            PaperTypes types,
            Dictionary dictionary) {
        this.territory = territory;
        this.organisations = organisations;
        this.types = types;
        this.words = dictionary.in(Language.VIETNAMESE);
    }

    /// What tells who somebody is, is masked in every cell.
    ///
    /// @param widths of the columns, in any unit
    /// @param lines at most `MOST_LINES`, each with a cell for every head
    public Paper of(
            Unit unit,
            Period period,
            List<String> heads,
            List<Integer> widths,
            List<List<String>> lines) {
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException(lines.size() + " lines are too many for a paper");
        }
        boolean province = unit.level() == Level.PROVINCE;
        UnitNames names = PrintedNames.of(unit, territory);
        var organisation = organisations.of(province ? "province-police" : "commune-police", names);
        String from = day(period.from());
        String to = day(period.to());
        return Paper.of(organisation, types.of("BC"), words.of("reports.register.about", from, to))
                .saying(
                        Block.paragraph(
                                words.of(
                                        "reports.register.says",
                                        from,
                                        to,
                                        organisation.name(),
                                        lines.size())))
                .with(
                        Appendix.landscape(
                                words.of("reports.register.appendix"), table(heads, widths, lines)))
                .signedBy(
                        Signature.of(
                                province
                                        ? words.of("reports.register.director")
                                        : words.of("reports.register.chief", names.kind())))
                .paper();
    }

    private Table table(List<String> heads, List<Integer> widths, List<List<String>> lines) {
        var columns = new ArrayList<Table.Column>(List.of(Table.Column.numbers(6)));
        widths.forEach(width -> columns.add(Table.Column.words(width)));
        var all = new ArrayList<>(List.of(words.of("reports.register.no")));
        all.addAll(heads);
        List<Table.Row> rows =
                IntStream.range(0, lines.size()).mapToObj(i -> row(i + 1, lines.get(i))).toList();
        return Table.of(columns, all, rows.isEmpty() ? List.of(empty(columns.size())) : rows);
    }

    private static Table.Row row(int no, List<String> line) {
        var cells = new ArrayList<Cell>(List.of(Cell.of(no)));
        line.forEach(cell -> cells.add(Cell.of(PersonalData.masked(cell))));
        return Table.Row.of(cells.toArray(Cell[]::new));
    }

    private static Table.Row empty(int columns) {
        return Table.Row.of(
                IntStream.range(0, columns).mapToObj(_ -> Cell.empty()).toArray(Cell[]::new));
    }

    private static String day(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
