package vn.binhyen.reports.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.figures.Ground;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.PaperTypes;
import vn.binhyen.reports.FigureKey;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.reports.PrintedNames;
import vn.binhyen.reports.ReportRows;
import vn.binhyen.reports.Reports;
import vn.binhyen.reports.domain.Form;
import vn.binhyen.reports.domain.Needs;
import vn.binhyen.reports.domain.PaperOfForm;
import vn.binhyen.reports.domain.Part;
import vn.binhyen.reports.domain.TypedRows;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind.Level;
import vn.binhyen.ui.Dictionary;
import vn.binhyen.ui.Language;
import vn.binhyen.ui.Words;

/// Fills forms, and makes their papers.
@Component
class FillReports implements Reports {

    private final FormFiles forms;
    private final ReadFigures figures;
    private final Ground ground;
    private final Territory territory;
    private final Organisations organisations;
    private final PaperTypes types;
    private final List<ReportRows> known;
    private final FormPlaces places;
    private final Words words;
    private final Clock clock;

    FillReports(
            FormFiles forms,
            ReadFigures figures,
            Ground ground,
            Territory territory,
            Organisations organisations,
            PaperTypes types,
            List<ReportRows> known,
            Dictionary dictionary,
            Clock clock) {
        this.forms = forms;
        this.figures = figures;
        this.ground = ground;
        this.territory = territory;
        this.organisations = organisations;
        this.types = types;
        this.known = known;
        this.places = new FormPlaces(dictionary);
        this.words = dictionary.in(Language.VIETNAMESE);
        this.clock = clock;
    }

    @Override
    public FilledReport fill(
            String code,
            UnitId id,
            Period period,
            @Nullable Instant recordedAt,
            Map<String, String> edits) {
        Form form =
                forms.form(code, period.to())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "no form '" + code + "' on " + period.to()));
        Unit unit =
                territory
                        .unit(id)
                        .filter(it -> form.issuers().containsKey(it.level()))
                        .orElseThrow(
                                () -> new IllegalArgumentException(code + " is not for " + id));
        SortedMap<UnitId, String> rows = rows(form, unit);
        Map<String, String> typed = typed(form, unit, period, edits);
        var needs = new Needs(form, id, period, List.copyOf(rows.keySet()), typed);
        SortedMap<FigureKey, Figure> read = figures.of(needs.keys(), recordedAt);
        rows.put(id, PrintedNames.inSentence(unit));
        leaveOutEmptyPasts(rows, read, id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var report =
                new FilledReport(
                        code,
                        form.about().version(),
                        form.text(),
                        id,
                        PrintedNames.of(unit, territory),
                        period,
                        recordedAt == null ? now : recordedAt,
                        read,
                        rows,
                        new TreeMap<>(typed));
        return report.saying(changed(form, report));
    }

    /// The units of tables by unit: of a province its communes, and the divided ones of before.
    private SortedMap<UnitId, String> rows(Form form, Unit unit) {
        var rows = new TreeMap<UnitId, String>();
        boolean byUnit =
                form.parts()
                        .anyMatch(part ->
                                part instanceof Part.Counted counted
                                        && counted.each() == Part.Each.UNIT);
        if (!byUnit) return rows;
        if (unit.level() != Level.PROVINCE) {
            rows.put(unit.id(), PrintedNames.inSentence(unit));
            return rows;
        }
        ground.communes(unit.id())
                .forEach(each -> rows.put(each.id(), PrintedNames.inSentence(each)));
        ground.splitCommunes(unit.id())
                .forEach(each -> rows.put(each.id(), PrintedNames.inSentence(each)));
        return rows;
    }

    /// A unit of the past without a figure is no row.
    private void leaveOutEmptyPasts(
            SortedMap<UnitId, String> rows, SortedMap<FigureKey, Figure> read, UnitId own) {
        rows.keySet()
                .removeIf(id ->
                        !id.equals(own)
                                && !territory.unit(id).map(Unit::inForce).orElse(false)
                                && read.entrySet().stream()
                                        .filter(cell -> cell.getKey().unit().equals(id))
                                        .allMatch(cell -> cell.getValue().upTo() == 0));
        read.keySet().removeIf(key -> !key.unit().equals(own) && !rows.containsKey(key.unit()));
    }

    /// What was typed into places of the form, and the rows others know where nothing was.
    private Map<String, String> typed(
            Form form, Unit unit, Period period, Map<String, String> edits) {
        var typed = new LinkedHashMap<String, String>();
        Set<String> keys = FormPlaces.keys(form);
        edits.forEach((key, text) -> {
            if (keys.contains(key)) typed.put(key, clean(text));
        });
        form.parts()
                .filter(Part.Typed.class::isInstance)
                .map(part -> ((Part.Typed) part).key())
                .filter(key -> !edits.containsKey(key))
                .forEach(key -> rowsOf(key, unit, period, typed));
        return typed;
    }

    private static String clean(String typed) {
        return Vietnamese.nfc(typed).replace("\r\n", "\n").strip();
    }

    private void rowsOf(String key, Unit unit, Period period, Map<String, String> typed) {
        for (ReportRows each : known) {
            if (!each.table().equals(key)) continue;
            String text = TypedRows.text(each.rows(unit.id(), period)).strip();
            if (!text.isEmpty()) typed.put(key, text);
        }
    }

    /// Texts typed back as the form has them stay the form's: their numbers go on counting.
    private Map<String, String> changed(Form form, FilledReport report) {
        var changed = new TreeMap<>(report.texts());
        PaperOfForm untouched = paperOf(form, report.saying(Map.of()));
        places.of(form, untouched, report.saying(Map.of()))
                .forEach(place -> changed.remove(place.key(), place.words()));
        return changed;
    }

    @Override
    public Paper paper(FilledReport report) {
        return paperOf(form(report), report).paper();
    }

    @Override
    public List<Place> places(FilledReport report) {
        Form form = form(report);
        return places.of(form, paperOf(form, report), report);
    }

    @Override
    public Map<String, List<String>> mistakes(FilledReport report) {
        return new CheckTexts(form(report), words).mistakes(report, () -> paper(report));
    }

    @Override
    public List<Finding> findings(FilledReport report) {
        return CheckTexts.findings(report, paper(masked(report)));
    }

    @Override
    public FilledReport masked(FilledReport report) {
        return CheckTexts.masked(report);
    }

    private Form form(FilledReport report) {
        return forms.read(report.form(), report.formText());
    }

    private PaperOfForm paperOf(Form form, FilledReport report) {
        Level level = report.names().kind().isEmpty() ? Level.PROVINCE : Level.COMMUNE;
        Form.Issuer issuer = form.issuers().get(level);
        if (issuer == null) throw new IllegalArgumentException(report.form() + " is not for it");
        return new PaperOfForm(
                form,
                issuer,
                report,
                organisations.of(issuer.organisation(), report.names()),
                types.of(form.type()),
                words);
    }
}
