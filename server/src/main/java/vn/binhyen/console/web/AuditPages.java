package vn.binhyen.console.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.audit.Audit;
import vn.binhyen.audit.AuditTrail;
import vn.binhyen.audit.AuditTrail.Line;
import vn.binhyen.audit.AuditTrail.Search;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.RailDoor;
import vn.binhyen.ui.Words;

/// The auditor's pages: filter, page, export. The database shows these rows to auditors only.
@Controller
class AuditPages implements RailDoor {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LINES = 50;

    private final AuditTrail trail;
    private final Audit audit;
    private final Staff staff;
    private final UnitNames units;
    private final Transactions transactions;
    private final Clock clock;

    AuditPages(
            AuditTrail trail,
            Audit audit,
            Staff staff,
            UnitNames units,
            Transactions transactions,
            Clock clock) {
        this.trail = trail;
        this.audit = audit;
        this.staff = staff;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/console/audit")
    Answer list(
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "0") long before,
            StaffMember me,
            DeskFrame desk) {
        Map<String, String> filter = filter(asked);
        return transactions.reading(
                me.asker(),
                () -> {
                    List<Line> found = trail.lines(search(filter, before), LINES);
                    List<Line> shown = found.subList(0, Math.min(LINES, found.size()));
                    return new AuditPage(
                            desk,
                            shown,
                            names(shown),
                            unitNames(shown, desk.words()),
                            trail.acts(),
                            filter,
                            found.size() > LINES,
                            clock.instant());
                });
    }

    /// Who exported the audit is in the audit too, before the first line leaves.
    @GetMapping("/console/audit.csv")
    void export(
            @RequestParam Map<String, String> asked,
            StaffMember me,
            DeskFrame desk,
            HttpServletResponse response) {
        Map<String, String> filter = filter(asked);
        transactions.as(
                me.asker(), () -> audit.did(me.asker(), "exported-audit", me.id(), me.unit(), ""));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"nhat-ky.csv\"");
        transactions.reading(
                me.asker(),
                () -> {
                    write(search(filter, 0), desk, response);
                    return true;
                });
    }

    private void write(Search search, DeskFrame desk, HttpServletResponse response) {
        Words w = desk.words();
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                var csv = new CSVPrinter(out, CSVFormat.EXCEL)) {
            out.write('\uFEFF');
            csv.printRecord(
                    w.of("console.audit.at"),
                    w.of("console.audit.who"),
                    w.of("console.audit.act"),
                    w.of("console.audit.subject"),
                    w.of("console.audit.unit"),
                    w.of("console.audit.reason"));
            trail.each(search, line -> print(csv, line, desk));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(CSVPrinter csv, Line line, DeskFrame desk) {
        List<Line> one = List.of(line);
        var page =
                new AuditPage(
                        desk,
                        one,
                        names(one),
                        unitNames(one, desk.words()),
                        List.of(),
                        Map.of(),
                        false,
                        clock.instant());
        String reason = page.reason(line);
        try {
            csv.printRecord(
                    desk.words().moment(line.at()),
                    page.who(line),
                    page.act(line.act()),
                    line.subject(),
                    page.unit(line),
                    reason.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + reason : reason);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> filter(Map<String, String> asked) {
        var filter = new LinkedHashMap<String, String>();
        for (String field : List.of("officer", "subject", "act", "looks", "from", "to")) {
            filter.put(field, asked.getOrDefault(field, "").strip());
        }
        return filter;
    }

    private static Search search(Map<String, String> filter, long before) {
        LocalDate to = day(filter.get("to"));
        LocalDate from = day(filter.get("from"));
        return new Search(
                id(filter.get("officer")),
                id(filter.get("subject")),
                Objects.requireNonNullElse(filter.get("act"), ""),
                "true".equals(filter.get("looks")),
                from == null ? null : midnight(from),
                to == null ? null : midnight(to.plusDays(1)),
                before);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(VIETNAM).toInstant();
    }

    /// What is no id finds nothing rather than everything.
    private static @Nullable UUID id(@Nullable String text) {
        if (text == null || text.isEmpty()) return null;
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Map<UUID, String> names(List<Line> lines) {
        return staff.names(
                lines.stream()
                        .flatMap(line -> Stream.of(line.officer(), person(line)))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /// Whom the note names by id, as where an inspector is named.
    static @Nullable UUID person(Line line) {
        boolean id = line.reason().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        return id ? UUID.fromString(line.reason()) : null;
    }

    private Map<String, String> unitNames(List<Line> lines, Words words) {
        return lines.stream()
                .map(Line::unit)
                .filter(Objects::nonNull)
                .distinct()
                .collect(
                        Collectors.toMap(
                                unit -> unit, unit -> units.police(UnitId.parse(unit), words)));
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public String words() {
        return "console.audit";
    }

    @Override
    public String icon() {
        return "shield";
    }

    @Override
    public String path() {
        return "/console/audit";
    }

    @Override
    public boolean onPhone() {
        return true;
    }
}
