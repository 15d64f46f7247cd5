package vn.binhyen.story.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.figures.CountEntries;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.SaidNumber;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.story.domain.MovementBook;
import vn.binhyen.story.domain.MovementBook.Line;
import vn.binhyen.targets.Denominator;
import vn.binhyen.targets.Target;
import vn.binhyen.targets.Targets;
import vn.binhyen.territory.Villages;

/// Has the chief of the tour's commune set its targets of this year and the last, and count who
/// takes part. Nothing happens where there are targets.
@Component
class SetTargets {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String PLAN = "Kế hoạch 37/KH-UBND";

    private final Setting setting;
    private final Targets targets;
    private final CountEntries entries;
    private final Villages villages;
    private final Transactions transactions;
    private final Clock clock;

    SetTargets(
            Setting setting,
            Targets targets,
            CountEntries entries,
            Villages villages,
            Transactions transactions,
            Clock clock) {
        this.setting = setting;
        this.targets = targets;
        this.entries = entries;
        this.villages = villages;
        this.transactions = transactions;
        this.clock = clock;
    }

    void set() {
        StaffMember chief = setting.officer(Role.COMMUNE_CHIEF);
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        LocalDate month = today.withDayOfMonth(1).minusMonths(1);
        int year = month.getYear();
        boolean told =
                transactions.reading(
                        chief.asker(),
                        () ->
                                targets.of(chief.unit(), year).stream()
                                        .anyMatch(each -> each.target().isPresent()));
        if (told) return;
        List<Line> lines = MovementBook.shipped().of("targets");
        Map<String, Denominator> wholes =
                lines.stream()
                        .filter(line -> line.has("all"))
                        .collect(
                                Collectors.toMap(
                                        line -> line.text("audience"), line -> all(line, month)));
        keep(chief, lines, year - 1, line -> line.text("last-year"), Map.of());
        keep(chief, lines, year, line -> line.text("this-year"), wholes);
        for (Line line : lines) {
            if (line.has("reached")) count(chief, line, month);
        }
    }

    private static Denominator all(Line line, LocalDate month) {
        return new Denominator(Long.parseLong(line.text("all")), month, "danh sách của UBND xã");
    }

    private void keep(
            StaffMember chief,
            List<Line> lines,
            int year,
            Function<Line, String> percent,
            Map<String, Denominator> wholes) {
        List<Target> all =
                lines.stream()
                        .map(line ->
                                new Target(
                                        chief.unit(),
                                        year,
                                        line.text("audience"),
                                        new BigDecimal(percent.apply(line)),
                                        PLAN))
                        .toList();
        targets.keep(chief, all, wholes, chief.unit());
    }

    private void count(StaffMember chief, Line line, LocalDate month) {
        Figure number =
                line.text("reached").equals("all")
                        ? Figure.exactly(
                                transactions.reading(
                                        chief.asker(),
                                        () -> villages.of(chief.unit(), month).size()))
                        : SaidNumber.read(line.text("reached")).orElseThrow();
        var draft =
                new CountEntries.Draft(
                        "taking-part-" + line.text("audience"),
                        chief.unit(),
                        month,
                        number,
                        "",
                        "danh sách của Công an xã");
        var kept = entries.key(chief, Setting.id("taking-part", line.text("audience")), draft);
        if (!(kept instanceof CountEntries.Kept.Done)) {
            throw new IllegalStateException(line + ": " + kept);
        }
    }
}
