package vn.binhyen.figures.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.channels.Conversations;
import vn.binhyen.figures.FactPage;
import vn.binhyen.figures.Ground;
import vn.binhyen.figures.HourOfWeek;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.PeriodChoice;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Records;
import vn.binhyen.figures.RecordsAddress;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.figures.Totals;
import vn.binhyen.kernel.Period;
import vn.binhyen.kits.ActivityKinds;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// Figures for officers: the overview of a unit, and the records behind each number.
@Controller
class FiguresDoor {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LINES = 50;
    private static final int MOST_EXPORTED = 50_000;

    private final Overview overview;
    private final Ground ground;
    private final Indicators indicators;
    private final Totals totals;
    private final Records records;
    private final Conversations conversations;
    private final ActivityKinds kinds;
    private final Transactions transactions;
    private final Clock clock;

    FiguresDoor(
            Overview overview,
            Ground ground,
            Indicators indicators,
            Totals totals,
            Records records,
            Conversations conversations,
            ActivityKinds kinds,
            Transactions transactions,
            Clock clock) {
        this.overview = overview;
        this.ground = ground;
        this.indicators = indicators;
        this.totals = totals;
        this.records = records;
        this.conversations = conversations;
        this.kinds = kinds;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/console/figures")
    Answer figures(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "year") String period,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate to,
            @RequestParam(defaultValue = "tips-received") String show,
            StaffMember me,
            DeskFrame desk) {
        Optional<Unit> asked = ground.asked(unit, me);
        Optional<Indicator> shown = indicators.find(show);
        if (asked.isEmpty() || shown.isEmpty()) return new NotThere();
        var choice = PeriodChoice.of(period, from, to, today());
        return transactions.reading(
                me.asker(), () -> overview.of(asked.get(), choice, shown.get(), me, desk));
    }

    @GetMapping("/console/figures/{indicator}/records")
    Answer records(
            @PathVariable String indicator,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate since,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "1") int page,
            StaffMember me,
            DeskFrame desk) {
        Optional<Unit> asked = ground.asked(unit, me);
        Optional<Indicator> found = indicators.find(indicator);
        if (asked.isEmpty() || found.isEmpty() || to.isBefore(from)) return new NotThere();
        Question question = question(found.get(), asked.get(), new Period(from, to), parameters);
        return transactions.reading(
                me.asker(), () -> records(found.get(), asked.get(), question, page, since, desk));
    }

    private RecordsPage records(
            Indicator indicator,
            Unit unit,
            Question question,
            int page,
            @Nullable LocalDate since,
            DeskFrame desk) {
        FactPage facts = records.facts(question, Math.max(1, page), LINES);
        String address =
                RecordsAddress.of(indicator.code(), unit.id(), question.period(), question.cut());
        return new RecordsPage(
                desk,
                indicator,
                unit,
                question.period(),
                totals.of(question),
                facts.lines().stream().map(line -> row(line, indicator.code(), desk)).toList(),
                Pager.of(page, facts.sources(), LINES, address + "&"),
                since,
                since == null ? List.of() : late(question, since),
                address.replace("/records?", "/records.csv?"),
                "/console/figures?unit=" + unit.id());
    }

    private List<RecordsPage.Late> late(Question question, LocalDate since) {
        Instant moment = since.plusDays(1).atStartOfDay(HERE).toInstant();
        return records.corrections(question, moment, LINES).stream()
                .map(each -> new RecordsPage.Late(each, ground.name(each.unit())))
                .toList();
    }

    @GetMapping("/console/figures/{indicator}/records.csv")
    ResponseEntity<String> export(
            @PathVariable String indicator,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam Map<String, String> parameters,
            StaffMember me,
            DeskFrame desk) {
        Optional<Unit> asked = ground.asked(unit, me);
        Optional<Indicator> found = indicators.find(indicator);
        if (asked.isEmpty() || found.isEmpty() || to.isBefore(from)) {
            return ResponseEntity.notFound().build();
        }
        Question question = question(found.get(), asked.get(), new Period(from, to), parameters);
        FactPage facts =
                transactions.reading(me.asker(), () -> records.facts(question, 1, MOST_EXPORTED));
        var name =
                ContentDisposition.attachment()
                        .filename(indicator + "-" + from + "-" + to + ".csv")
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(new FactsAsCsv(desk.words(), ground::name).of(facts.lines()));
    }

    private Question question(
            Indicator indicator, Unit unit, Period period, Map<String, String> parameters) {
        var cut = new LinkedHashMap<String, String>();
        for (String dimension : indicator.dimensions()) {
            String value = parameters.get(dimension);
            if (value != null && value.matches("[A-Za-z0-9_-]{1,40}")) cut.put(dimension, value);
        }
        return new Question(indicator.code(), ground.leaves(unit.id()), period, cut);
    }

    private RecordsPage.Row row(FactPage.Line line, String indicator, DeskFrame desk) {
        String what =
                String.join(
                        ", ",
                        line.dimensions().entrySet().stream()
                                .map(each ->
                                        said(
                                                indicator,
                                                each.getKey(),
                                                each.getValue(),
                                                desk.words()))
                                .toList());
        return new RecordsPage.Row(
                line,
                ground.name(line.unit()),
                what,
                line.deletedOn().isPresent() ? null : link(line, indicator));
    }

    private String said(String indicator, String dimension, String value, Words words) {
        if (dimension.equals("sort")) {
            return kinds.choice(indicator, value)
                    .map(name -> name.in(words.language().code()))
                    .orElse(value);
        }
        return HourOfWeek.ofWord(value)
                .map(it ->
                        words.of(
                                "figures.hour",
                                words.of("ui.weekday." + it.day().getValue()),
                                it.hour()))
                .orElseGet(() -> words.of("figures." + dimension + "." + value));
    }

    /// A record opens where it is worked with; whoever may not see it there gets no more than here.
    private @Nullable String link(FactPage.Line line, String indicator) {
        Source source = line.source();
        return switch (source.type()) {
            case "case" -> "/console/cases/" + source.id();
            case "conversation" -> "/console/inbox/" + source.id();
            case "entry" -> "/console/figures/entries/" + source.id();
            case "activity" -> "/console/activities/" + source.id();
            case "activity-level" ->
                    "/console/activities?counts=" + indicator + "&unit=" + line.unit();
            case "assessment" -> "/console/assessment/" + source.id();
            case "site" -> "/console/movement/sites/" + source.id();
            case "model" -> "/console/movement/models/" + source.id();
            case "example" -> "/console/examples/" + source.id();
            case "camera-request" -> "/console/cameras/requests/" + source.id();
            case "level" ->
                    "/console/figures/entries?indicator=" + indicator + "&unit=" + line.unit();
            case "message", "question" ->
                    conversations
                            .ofMessage(source.id())
                            .map(conversation -> "/console/inbox/" + conversation)
                            .orElse(null);
            default -> null;
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
