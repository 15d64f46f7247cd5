package vn.binhyen.console.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Words;

/// The list of cases: filtered, sorted, paged and exported, always within the asker's units.
@Controller
class CaseListPages {

    private static final int PAGE = 25;

    private final CaseLists cases;
    private final Staff staff;
    private final Territory territory;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    CaseListPages(
            CaseLists cases,
            Staff staff,
            Territory territory,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.territory = territory;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/console/cases")
    Answer list(ListAsked asked, StaffMember me, DeskFrame desk) {
        CaseQuery query = asked.query(me, PAGE);
        Instant now = clock.instant();
        return transactions.reading(
                me.asker(),
                () -> {
                    List<CaseLine> lines = cases.lines(query, now);
                    boolean more = lines.size() > PAGE;
                    List<CaseLine> shown = more ? lines.subList(0, PAGE) : lines;
                    UnitId unit = query.unit();
                    return new CaseListPage(
                            desk,
                            query,
                            query.assignee() != null,
                            shown,
                            more,
                            names(shown),
                            unitNames(shown),
                            unit == null ? "" : territory.unit(unit).map(Unit::fullName).orElse(""),
                            now);
                });
    }

    /// The same list as a file for a spreadsheet: UTF-8 with its mark, personal data in the words
    /// masked, a cell that begins like a formula made harmless. Who exported what is written down.
    @GetMapping("/console/cases.csv")
    void export(ListAsked asked, StaffMember me, Words w, HttpServletResponse response) {
        CaseQuery query = asked.query(me, PAGE);
        Instant now = clock.instant();
        transactions.as(
                me.asker(),
                () ->
                        audit.did(
                                me.asker(),
                                "exported-cases",
                                me.id(),
                                me.unit(),
                                query.show().name()));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"vu-viec.csv\"");
        transactions.reading(
                me.asker(),
                () -> {
                    write(query, now, w, response);
                    return true;
                });
    }

    private void write(CaseQuery query, Instant now, Words w, HttpServletResponse response) {
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                var csv = new CSVPrinter(out, CSVFormat.EXCEL)) {
            out.write('\uFEFF');
            csv.printRecord(
                    w.of("console.cases.column.number"),
                    w.of("console.cases.column.kind"),
                    w.of("console.cases.column.state"),
                    w.of("console.cases.column.words"),
                    w.of("console.cases.column.unit"),
                    w.of("console.cases.column.channel"),
                    w.of("console.cases.column.opened"),
                    w.of("console.cases.column.due"));
            cases.each(query, now, line -> print(csv, line, w));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(CSVPrinter csv, CaseLine line, Words w) {
        try {
            csv.printRecord(
                    line.number() == null ? "" : line.number(),
                    w.of(line.kind() == null ? "cases.kind.none" : "cases.kind." + line.kind()),
                    w.of("cases.state." + line.state()),
                    harmless(PersonalData.masked(line.words())),
                    territory.unit(line.unit()).map(Unit::fullName).orElse(""),
                    w.of("cases.channel." + line.channel()),
                    w.moment(line.openedAt()),
                    line.dueAt() == null ? "" : w.moment(line.dueAt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private Map<UUID, String> names(List<CaseLine> lines) {
        Set<UUID> ids =
                lines.stream()
                        .map(CaseLine::assignee)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return staff.names(ids);
    }

    private Map<String, String> unitNames(List<CaseLine> lines) {
        return lines.stream()
                .map(CaseLine::unit)
                .distinct()
                .collect(
                        Collectors.toMap(
                                Object::toString,
                                unit ->
                                        territory
                                                .unit(unit)
                                                .map(Unit::fullName)
                                                .orElse(unit.code())));
    }
}
