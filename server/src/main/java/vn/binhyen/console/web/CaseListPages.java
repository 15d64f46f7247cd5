package vn.binhyen.console.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.CaseFilter;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.cases.Turn;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;
import vn.binhyen.territory.Village;
import vn.binhyen.territory.Villages;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// The list of cases: filtered, sorted, paged and exported, always within the asker's units.
@Controller
class CaseListPages {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int PAGE = 25;
    private static final List<String> COLUMNS =
            List.of("number", "kind", "state", "words", "unit", "channel", "opened", "due");

    private final CaseLists cases;
    private final Staff staff;
    private final Territory territory;
    private final Villages villages;
    private final Topics topics;
    private final WordsSought sought;
    private final MyLists lists;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    CaseListPages(
            CaseLists cases,
            Staff staff,
            Territory territory,
            Villages villages,
            Topics topics,
            WordsSought sought,
            MyLists lists,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.territory = territory;
        this.villages = villages;
        this.topics = topics;
        this.sought = sought;
        this.lists = lists;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/console/cases")
    Answer list(
            ListAsked asked,
            @RequestParam(required = false) KeptListPages.@Nullable Kept kept,
            StaffMember me,
            DeskFrame desk) {
        CaseQuery query = asked.query(me, sought.of(me, asked.found()), PAGE);
        Instant now = clock.instant();
        return transactions.reading(
                me.asker(),
                () -> {
                    Turn.Page<CaseLine> page = cases.lines(query, now);
                    UnitId unit = query.filter().unit();
                    UnitId one = unit == null && commune(me.unit()) ? me.unit() : unit;
                    return new CaseListPage(
                            desk,
                            asked,
                            query,
                            page,
                            lists.shown(_ -> 0),
                            kept,
                            topics.all(),
                            one == null ? List.of() : staff.officersOf(one),
                            one == null ? List.of() : villagesOf(one, now),
                            names(page.lines()),
                            unitNames(page.lines()),
                            unit == null ? "" : territory.unit(unit).map(Unit::fullName).orElse(""),
                            now);
                });
    }

    /// The same list with words looked for; they come in a form and never stand in an address.
    @PostMapping("/console/cases/search")
    Answer search(ListAsked asked, @RequestParam(defaultValue = "") String words, StaffMember me) {
        return new SeeOther(asked.looking(sought.ticket(me, words)).address("/console/cases"));
    }

    @GetMapping("/console/cases.csv")
    void csv(ListAsked asked, StaffMember me, Words w, HttpServletResponse response) {
        export(SheetFile.CSV, asked, me, w, response);
    }

    @GetMapping("/console/cases.xlsx")
    void xlsx(ListAsked asked, StaffMember me, Words w, HttpServletResponse response) {
        export(SheetFile.XLSX, asked, me, w, response);
    }

    /// Personal data in the words is masked. Who exported what is written down, what was looked for
    /// is not.
    private void export(
            SheetFile file,
            ListAsked asked,
            StaffMember me,
            Words w,
            HttpServletResponse response) {
        CaseFilter filter = asked.filter(me, sought.of(me, asked.found()));
        Instant now = clock.instant();
        transactions.as(
                me.asker(),
                () ->
                        audit.did(
                                me.asker(),
                                "exported-cases",
                                me.id(),
                                me.unit(),
                                file.name() + " " + filter.show()));
        transactions.reading(
                me.asker(),
                () -> {
                    file.answer(
                            response,
                            "vu-viec",
                            w.of("console.cases"),
                            COLUMNS.stream().map(it -> w.of("console.cases.column." + it)).toList(),
                            reader ->
                                    cases.each(
                                            filter,
                                            asked.ordered(),
                                            now,
                                            line -> reader.accept(cells(line, w))));
                    return true;
                });
    }

    private List<String> cells(CaseLine line, Words w) {
        return List.of(
                line.number() == null ? "" : line.number(),
                w.of(line.kind() == null ? "cases.kind.none" : "cases.kind." + line.kind()),
                w.of("cases.state." + line.state()),
                PersonalData.masked(line.words()),
                territory.unit(line.unit()).map(Unit::fullName).orElse(""),
                w.of("cases.channel." + line.channel()),
                w.moment(line.openedAt()),
                line.dueAt() == null ? "" : w.moment(line.dueAt()));
    }

    private boolean commune(UnitId unit) {
        return territory.unit(unit).filter(it -> it.level() == UnitKind.Level.COMMUNE).isPresent();
    }

    private List<String> villagesOf(UnitId unit, Instant now) {
        return villages.of(unit, LocalDate.ofInstant(now, VIETNAM)).stream()
                .map(Village::fullName)
                .toList();
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
