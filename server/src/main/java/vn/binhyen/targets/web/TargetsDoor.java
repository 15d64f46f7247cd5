package vn.binhyen.targets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.figures.Ground;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.targets.Audiences;
import vn.binhyen.targets.Progress;
import vn.binhyen.targets.Targets;
import vn.binhyen.targets.web.TargetsPage.CommuneRow;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// Targets of a commune, and of a province's communes side by side.
@Controller
class TargetsDoor {

    static final String ALL = "/console/targets";

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Targets targets;
    private final Audiences audiences;
    private final Ground ground;
    private final Transactions transactions;
    private final Clock clock;

    TargetsDoor(
            Targets targets,
            Audiences audiences,
            Ground ground,
            Transactions transactions,
            Clock clock) {
        this.targets = targets;
        this.audiences = audiences;
        this.ground = ground;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(ALL)
    Answer see(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam @Nullable Integer year,
            StaffMember me,
            DeskFrame desk) {
        return ground.asked(unit, me)
                .<Answer>map(found ->
                        page(
                                found,
                                year(year),
                                me,
                                desk,
                                Map.of(),
                                new Problems(desk.words()),
                                null))
                .orElseGet(NotThere::new);
    }

    @PostMapping(ALL)
    Answer keep(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam @Nullable Integer year,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        Optional<Unit> found =
                ground.asked(unit, me).filter(each -> targets.mayKeep(me, each.id()));
        if (found.isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        UnitId id = found.get().id();
        int of = year(year);
        var read = new TargetsForm(fields).read(id, of, audiences.all(), today(), problems);
        if (problems.any()) return page(found.get(), of, me, desk, fields, problems, null);
        return switch (targets.keep(me, read.targets(), read.wholes(), id)) {
            case DONE -> new SeeOther(ALL + "?unit=" + id + "&year=" + of);
            case NOT_YOURS -> new NotThere();
        };
    }

    @PostMapping(ALL + "/sheet")
    Answer takeIn(@RequestParam @Nullable MultipartFile file, StaffMember me, DeskFrame desk)
            throws IOException {
        var problems = new Problems(desk.words());
        Unit own = ground.asked("", me).orElseThrow();
        if (file == null || file.isEmpty()) {
            problems.at("file", "targets.file.needed");
            return page(own, today().getYear(), me, desk, Map.of(), problems, null);
        }
        Targets.Taken taken = targets.takeIn(me, file.getBytes());
        return page(own, today().getYear(), me, desk, Map.of(), problems, taken);
    }

    private TargetsPage page(
            Unit unit,
            int year,
            StaffMember me,
            DeskFrame desk,
            Map<String, String> typed,
            Problems problems,
            Targets.@Nullable Taken taken) {
        boolean province = ground.isProvince(unit.id());
        return transactions.reading(
                me.asker(),
                () ->
                        new TargetsPage(
                                desk,
                                unit,
                                year,
                                today().getYear(),
                                targets.day(year),
                                province ? List.of() : targets.of(unit.id(), year),
                                province ? communes(unit, year) : List.of(),
                                !province && targets.mayKeep(me, unit.id()),
                                targets.mayKeep(me, me.unit()),
                                typed,
                                problems,
                                taken));
    }

    private List<CommuneRow> communes(Unit province, int year) {
        List<Unit> communes = ground.communes(province.id());
        Map<UnitId, List<Progress>> all =
                targets.ofAll(communes.stream().map(Unit::id).toList(), year);
        return communes.stream()
                .map(each -> new CommuneRow(each, all.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /// One audience of one commune a line.
    @GetMapping(ALL + "/table.{file}")
    void file(
            @PathVariable String file,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam @Nullable Integer year,
            StaffMember me,
            DeskFrame desk,
            HttpServletResponse response) {
        Optional<SheetFile> sheet = SheetFile.named(file);
        Optional<Unit> found = ground.asked(unit, me);
        if (sheet.isEmpty() || found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int of = year(year);
        TargetsPage page =
                page(found.get(), of, me, desk, Map.of(), new Problems(desk.words()), null);
        List<CommuneRow> rows =
                page.communes().isEmpty()
                        ? List.of(new CommuneRow(found.get(), page.rows()))
                        : page.communes();
        Words words = desk.words();
        sheet.get()
                .answer(
                        response,
                        "chi-tieu-" + of,
                        words.of("targets.sheet"),
                        List.of(
                                words.of("targets.unit"),
                                words.of("targets.year"),
                                words.of("targets.audience"),
                                words.of("targets.target"),
                                words.of("targets.reached"),
                                words.of("targets.of"),
                                words.of("targets.percent"),
                                words.of("targets.asked"),
                                words.of("targets.standing"),
                                words.of("targets.source")),
                        reader ->
                                rows.forEach(row ->
                                        row.rows()
                                                .forEach(each ->
                                                        reader.accept(
                                                                cells(
                                                                        row.unit(),
                                                                        of,
                                                                        each,
                                                                        page)))));
    }

    private static List<?> cells(Unit unit, int year, Progress row, TargetsPage page) {
        var cells = new ArrayList<Object>();
        cells.add(unit.fullName());
        cells.add(year);
        cells.add(page.name(row.audience()));
        cells.add(row.target().<Object>map(it -> it.percent()).orElse(""));
        cells.add(row.reached().amount());
        cells.add(row.of().<Object>map(it -> it.amount()).orElse(""));
        cells.add(row.percent().<Object>map(it -> it).orElse(""));
        cells.add(row.asked().<Object>map(it -> it).orElse(""));
        cells.add(page.standing(row));
        cells.add(row.target().map(it -> it.source()).orElse(""));
        return cells;
    }

    private int year(@Nullable Integer asked) {
        int now = today().getYear();
        return asked == null || asked < 2015 || asked > now + 1 ? now : asked;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
