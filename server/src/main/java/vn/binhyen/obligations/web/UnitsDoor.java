package vn.binhyen.obligations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.obligations.Completeness;
import vn.binhyen.obligations.Filing;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.obligations.Term;
import vn.binhyen.obligations.web.UnitsPage.UnitRow;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// How complete and how punctual each unit is over a span of days.
@Controller
class UnitsDoor {

    private static final int LINES = 60;
    private static final int LONGEST_DAYS = 1_100;

    private final OwedReports owed;
    private final Addresses addresses;
    private final Transactions transactions;
    private final Clock clock;

    UnitsDoor(OwedReports owed, Addresses addresses, Transactions transactions, Clock clock) {
        this.owed = owed;
        this.addresses = addresses;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// The span as the address has it: last days of reports, both included.
    record Asked(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @Nullable Integer page) {

        /// The year up to yesterday where nothing sensible is asked for: what falls due today is
        /// still in time.
        Period span(LocalDate today) {
            LocalDate last = to == null || !to.isBefore(today) ? today.minusDays(1) : to;
            LocalDate first = from == null || from.isAfter(last) ? last.minusYears(1) : from;
            LocalDate farthest = last.minusDays(LONGEST_DAYS);
            return new Period(first.isBefore(farthest) ? farthest : first, last);
        }
    }

    @GetMapping(Addresses.ALL + "/units")
    Answer units(@ModelAttribute Asked asked, StaffMember me, DeskFrame desk) {
        Period span = asked.span(today());
        List<UnitRow> rows = rows(me, span);
        if (rows.isEmpty()) return new NotThere();
        int number = asked.page() == null ? 1 : asked.page();
        String address =
                "/console/obligations/units?from=" + span.from() + "&to=" + span.to() + "&";
        Pager pager = Pager.of(number, rows.size(), LINES, address);
        return new UnitsPage(
                desk,
                span.from(),
                span.to(),
                rows.stream().skip((pager.page() - 1L) * LINES).limit(LINES).toList(),
                pager);
    }

    @GetMapping(Addresses.ALL + "/units.{file}")
    void file(
            @PathVariable String file,
            @ModelAttribute Asked asked,
            StaffMember me,
            DeskFrame desk,
            HttpServletResponse response) {
        Optional<SheetFile> sheet = SheetFile.named(file);
        List<UnitRow> rows = rows(me, asked.span(today()));
        if (sheet.isEmpty() || rows.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Words words = desk.words();
        List<String> headings =
                List.of(
                        words.of("obligations.unit"),
                        words.of("obligations.owed"),
                        words.of("obligations.handed-in"),
                        words.of("obligations.in-time"),
                        words.of("obligations.in-time.share"));
        sheet.get()
                .answer(
                        response,
                        "nop-bao-cao",
                        words.of("obligations.sheet"),
                        headings,
                        reader ->
                                rows.forEach(row ->
                                        reader.accept(
                                                List.of(
                                                        row.name(),
                                                        row.of().owed(),
                                                        row.of().handedIn(),
                                                        row.of().inTime(),
                                                        row.of().inTimeShare() / 100))));
    }

    /// Least punctual first; not the province's own.
    private List<UnitRow> rows(StaffMember me, Period span) {
        List<Filing> all =
                transactions.reading(me.asker(), () -> owed.allBetween(me, span.from(), span.to()));
        Map<UnitId, List<Filing>> byUnit = new LinkedHashMap<>();
        for (Filing filing : all) {
            UnitId unit = filing.owed().unit();
            if (unit.equals(me.unit())) continue;
            byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(filing);
        }
        return byUnit.entrySet().stream()
                .map(each ->
                        new UnitRow(
                                each.getKey(),
                                addresses.name(each.getKey()),
                                Completeness.of(each.getValue())))
                .sorted(
                        Comparator.<UnitRow>comparingDouble(row -> row.of().inTimeShare())
                                .thenComparing(row -> row.unit()))
                .toList();
    }

    private LocalDate today() {
        return Term.dayOf(clock.instant());
    }
}
