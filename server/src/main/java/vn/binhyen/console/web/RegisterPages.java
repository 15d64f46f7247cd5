package vn.binhyen.console.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.CaseRegister;
import vn.binhyen.cases.CaseRegister.Row;
import vn.binhyen.cases.Turn;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.papers.PaperFile;
import vn.binhyen.reports.RegisterPaper;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.RailDoor;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// The register of receipts: read page by page, printed whole, or taken along as CSV and XLSX, or
/// as an official paper. Who took it along is written down.
@Controller
class RegisterPages implements RailDoor {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final CaseRegister register;
    private final Staff staff;
    private final Territory territory;
    private final RegisterPaper papers;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    RegisterPages(
            CaseRegister register,
            Staff staff,
            Territory territory,
            RegisterPaper papers,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.register = register;
        this.staff = staff;
        this.territory = territory;
        this.papers = papers;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param from and `to` as `2026-11-01`; anything else, or nothing, is this month
    /// @param whole all on one page, at most 2,000 lines
    /// @param no the number of the first line shown, as the page before counted it
    @GetMapping("/console/register")
    Answer show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam(defaultValue = "") String turn,
            @RequestParam(defaultValue = "1") int no,
            StaffMember me,
            DeskFrame desk) {
        Period period = period(from, to);
        UnitId asked = unit(unit);
        return transactions.reading(
                me.asker(),
                () -> {
                    Turn.Page<Row> rows =
                            register.rows(
                                    period,
                                    asked,
                                    Turn.parse(turn).orElse(null),
                                    RegisterPage.size(whole));
                    return new RegisterPage(
                            desk,
                            period,
                            asked,
                            units(me),
                            register.count(period, asked, RegisterPage.COUNTED),
                            rows,
                            rows.before() ? Math.max(1, no) : 1,
                            whole,
                            columns(desk.words(), rows.lines()));
                });
    }

    /// @param file how a file ends: `csv`, `xlsx`; or `docx`, `pdf` for an official paper. One too
    ///   long for a paper, or of a unit that is not theirs, is not there.
    @GetMapping("/console/register.{file}")
    void takenAlong(
            @PathVariable String file,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String unit,
            StaffMember me,
            Words words,
            HttpServletResponse response)
            throws IOException {
        Optional<SheetFile> sheet = SheetFile.named(file);
        Optional<PaperFile> paper = PaperFile.ofWords(file);
        if (sheet.isPresent()) {
            asSheet(sheet.get(), period(from, to), unit(unit), me, words, response);
        } else if (paper.isPresent()) {
            onPaper(paper.get(), period(from, to), unit(unit), me, words, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void onPaper(
            PaperFile file,
            Period period,
            @Nullable UnitId unit,
            StaffMember me,
            Words words,
            HttpServletResponse response)
            throws IOException {
        Optional<Unit> whose =
                Stream.concat(territory.unit(me.unit()).stream(), units(me).stream())
                        .filter(each -> each.id().equals(unit == null ? me.unit() : unit))
                        .findFirst();
        List<List<String>> lines =
                transactions.reading(me.asker(), () -> lines(period, unit, words));
        if (whose.isEmpty() || lines.size() > RegisterPaper.MOST_LINES) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        writtenDown(file.name(), period, me);
        List<String> heads = columns(words, List.of()).heads();
        file.answer(
                response,
                "so-tiep-nhan",
                papers.of(whose.get(), period, heads, RegisterColumns.WIDTHS, lines));
    }

    /// One more than a paper holds, when there are more.
    private List<List<String>> lines(Period period, @Nullable UnitId unit, Words words) {
        List<Row> rows = register.rows(period, unit, null, RegisterPaper.MOST_LINES + 1).lines();
        RegisterColumns columns = columns(words, rows);
        return rows.stream().map(columns::cells).toList();
    }

    private void asSheet(
            SheetFile file,
            Period period,
            @Nullable UnitId unit,
            StaffMember me,
            Words words,
            HttpServletResponse response) {
        writtenDown(file.name(), period, me);
        var names = new Names(staff);
        transactions.reading(
                me.asker(),
                () -> {
                    file.answer(
                            response,
                            "so-tiep-nhan",
                            words.of("console.register"),
                            columns(words, List.of()).heads(),
                            reader ->
                                    register.each(
                                            period,
                                            unit,
                                            row ->
                                                    reader.accept(
                                                            new RegisterColumns(
                                                                            words,
                                                                            territory,
                                                                            names.of(
                                                                                    row.assignee()))
                                                                    .cells(row))));
                    return true;
                });
    }

    private void writtenDown(String file, Period period, StaffMember me) {
        transactions.as(
                me.asker(),
                () ->
                        audit.did(
                                me.asker(),
                                "exported-register",
                                me.id(),
                                me.unit(),
                                file + " " + period.from() + " " + period.to()));
    }

    /// Names asked for once each while a file is written.
    private record Names(Staff staff, Map<UUID, String> known) {

        Names(Staff staff) {
            this(staff, new HashMap<>());
        }

        Map<UUID, String> of(@Nullable UUID officer) {
            if (officer != null && !known.containsKey(officer)) {
                known.put(officer, staff.names(Set.of(officer)).getOrDefault(officer, ""));
            }
            return known;
        }
    }

    private RegisterColumns columns(Words words, List<Row> rows) {
        return new RegisterColumns(
                words,
                territory,
                staff.names(
                        rows.stream()
                                .map(Row::assignee)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())));
    }

    private List<Unit> units(StaffMember me) {
        if (me.role() != Role.PROVINCE_STAFF) return List.of();
        return territory.communesAt(territory.provinceOf(me.unit()).id(), today());
    }

    private Period period(String from, String to) {
        try {
            return new Period(LocalDate.parse(from), LocalDate.parse(to));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Period.month(YearMonth.from(today()));
        }
    }

    private static @Nullable UnitId unit(String text) {
        try {
            return text.isEmpty() ? null : UnitId.parse(text);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }

    @Override
    public int place() {
        return 35;
    }

    @Override
    public String words() {
        return "console.register";
    }

    @Override
    public String icon() {
        return "doc";
    }

    @Override
    public String path() {
        return "/console/register";
    }
}
