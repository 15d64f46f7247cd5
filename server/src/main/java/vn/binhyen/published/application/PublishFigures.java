package vn.binhyen.published.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Ids;
import vn.binhyen.published.FiguresPublished;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.Publishing;
import vn.binhyen.published.Release;
import vn.binhyen.published.domain.Count;
import vn.binhyen.published.domain.IndicatorYear;
import vn.binhyen.published.domain.PublicCell;
import vn.binhyen.published.domain.PublicIndicator;
import vn.binhyen.published.persistence.Releases;
import vn.binhyen.published.persistence.Releases.Told;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// Freezes months, sums longer periods from them, hides what must be hidden, and makes the rest
/// public.
@Service
public class PublishFigures implements Publishing {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PublicFile file;
    private final ProvinceLines lines;
    private final CountMonths counting;
    private final Releases releases;
    private final Journal journal;
    private final Audit audit;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    PublishFigures(
            PublicFile file,
            ProvinceLines lines,
            CountMonths counting,
            Releases releases,
            Journal journal,
            Audit audit,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.file = file;
        this.lines = lines;
        this.counting = counting;
        this.releases = releases;
        this.journal = journal;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whether this person's unit is the province whose figures these are.
    public boolean mayPublish(StaffMember me) {
        return me.unit().equals(lines.province());
    }

    /// What publishing the period would show and hide; nothing is kept.
    ///
    /// @return nothing where it would be refused
    public Optional<Draft> preview(StaffMember me, PublicPeriod period) {
        return transactions.reading(
                me.asker(), () -> refusal(period).isEmpty() ? draft(period) : Optional.empty());
    }

    /// What a new edition of a year would show and hide; nothing is kept.
    public Optional<Draft> previewAnew(StaffMember me, int year) {
        return transactions.reading(me.asker(), () -> draftAnew(year));
    }

    @Override
    public Outcome publish(StaffMember me, PublicPeriod period) {
        return transactions.as(
                me.asker(),
                () -> {
                    releases.alone();
                    return refusal(period)
                            .orElseGet(() ->
                                    draft(period)
                                            .<Outcome>map(draft -> keep(me, draft))
                                            .orElseGet(Outcome.Moving::new));
                });
    }

    @Override
    public Outcome renew(StaffMember me, int year) {
        return transactions.as(
                me.asker(),
                () -> {
                    releases.alone();
                    if (releases.ofYear(year).isEmpty()) return new Outcome.NothingToPublish();
                    Optional<Draft> draft = draftAnew(year);
                    if (draft.isEmpty()) return new Outcome.Moving();
                    int given = givenAway(year, draft.get());
                    return given > 0 ? new Outcome.GivesAway(given) : keep(me, draft.get());
                });
    }

    /// How many numbers would be hidden in one edition and shown in the other: beside each other
    /// they would tell of those that are hidden in both.
    public int givenAway(StaffMember me, int year, Draft draft) {
        return transactions.reading(me.asker(), () -> givenAway(year, draft));
    }

    private int givenAway(int year, Draft draft) {
        var before = new HashSet<>(releases.told(year));
        var after = new HashSet<Told>();
        for (Draft.Sheet sheet : draft.sheets()) {
            for (PublicCell cell : sheet.cells()) {
                after.add(
                        new Told(
                                sheet.period(),
                                cell.indicator(),
                                cell.cut(),
                                cell.item(),
                                cell.figure() != null));
            }
        }
        var both = new HashSet<>(before);
        both.retainAll(after);
        return Math.max(before.size(), after.size()) - both.size();
    }

    private Optional<Outcome> refusal(PublicPeriod period) {
        if (!period.isOverOn(LocalDate.ofInstant(clock.instant(), HERE))) {
            return Optional.of(new Outcome.NotOver());
        }
        return releases.find(period).isPresent()
                ? Optional.of(new Outcome.NothingToPublish())
                : Optional.empty();
    }

    private Optional<Draft> draft(PublicPeriod period) {
        int year = period.year();
        List<PublicPeriod> known = releases.ofYear(year).stream().map(Release::period).toList();
        int edition = Math.max(1, edition(year));
        Map<String, Map<YearMonth, Count>> frozen = copy(releases.months(year, edition));
        var missing = new TreeSet<>(period.months());
        frozen.values().forEach(months -> missing.removeAll(months.keySet()));
        return counting.count(file.all(), missing)
                .map(counted -> {
                    add(counted, frozen);
                    var pending = new ArrayList<>(period.withParts());
                    pending.removeAll(known);
                    return new Draft(
                            edition, counted, sheets(frozen, pending, releases.told(year)));
                });
    }

    private Optional<Draft> draftAnew(int year) {
        List<PublicPeriod> known = releases.ofYear(year).stream().map(Release::period).toList();
        int edition = edition(year);
        var months = new TreeSet<YearMonth>();
        releases.months(year, edition).values().forEach(each -> months.addAll(each.keySet()));
        return counting.count(file.all(), months)
                .map(counted -> {
                    var frozen = new HashMap<String, Map<YearMonth, Count>>();
                    add(counted, frozen);
                    return new Draft(edition + 1, counted, sheets(frozen, known, List.of()));
                });
    }

    private int edition(int year) {
        return releases.ofYear(year).stream().mapToInt(Release::edition).max().orElse(0);
    }

    private List<Draft.Sheet> sheets(
            Map<String, Map<YearMonth, Count>> frozen,
            List<PublicPeriod> pending,
            Collection<Told> told) {
        var years = new LinkedHashMap<String, IndicatorYear>();
        for (PublicIndicator each : file.all()) {
            Map<YearMonth, Count> months = frozen.getOrDefault(each.code(), Map.of());
            years.put(each.code(), new IndicatorYear(each, lines.of(each.code()), months));
        }
        for (Told each : told) {
            IndicatorYear year = years.get(each.indicator());
            if (year != null) year.wasTold(each.period(), each.cut(), each.item(), each.shown());
        }
        return pending.stream()
                .map(period -> {
                    var numbers = new ArrayList<Draft.Number>();
                    years.forEach((code, year) ->
                            year.tell(period)
                                    .forEach(cell -> numbers.add(new Draft.Number(code, cell))));
                    return new Draft.Sheet(period, numbers);
                })
                .toList();
    }

    private Outcome keep(StaffMember me, Draft draft) {
        draft.counted().forEach((month, counts) -> releases.freeze(draft.edition(), month, counts));
        var kept = new ArrayList<Release>();
        for (Draft.Sheet sheet : draft.sheets()) {
            List<PublicCell> cells = sheet.cells();
            var release =
                    new Release(
                            ids.next(),
                            sheet.period(),
                            draft.edition(),
                            clock.instant(),
                            PublicCell.hash(sheet.period(), draft.edition(), cells));
            releases.keep(release, me.id(), cells);
            journal.write(told(release));
            audit.did(
                    me.asker(),
                    "figures-published",
                    release.id(),
                    lines.province(),
                    release.period().word() + ", " + release.edition());
            kept.add(release);
        }
        return new Outcome.Published(kept);
    }

    private FiguresPublished told(Release release) {
        return new FiguresPublished(
                release.id(),
                lines.province(),
                release.period().word(),
                release.edition(),
                release.hash());
    }

    private static Map<String, Map<YearMonth, Count>> copy(
            Map<String, Map<YearMonth, Count>> frozen) {
        var copy = new HashMap<String, Map<YearMonth, Count>>();
        frozen.forEach((code, months) -> copy.put(code, new HashMap<>(months)));
        return copy;
    }

    private static void add(
            Map<YearMonth, Map<String, Count>> counted, Map<String, Map<YearMonth, Count>> into) {
        counted.forEach((month, counts) ->
                counts.forEach((code, count) ->
                        into.computeIfAbsent(code, _ -> new HashMap<>()).put(month, count)));
    }
}
