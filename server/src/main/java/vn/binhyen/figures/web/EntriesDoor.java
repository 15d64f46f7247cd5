package vn.binhyen.figures.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.figures.CountEntries;
import vn.binhyen.figures.CountEntries.Kept;
import vn.binhyen.figures.CountEntry;
import vn.binhyen.figures.Ground;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.domain.TypedCount;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// Counts of what happened outside the system: keyed in under a minute, brought in a file,
/// corrected with both numbers readable.
@Controller
class EntriesDoor {

    private static final String ALL = "/console/figures/entries";
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<String> DONE = Set.of("kept", "withdrawn");
    private static final int LINES = 50;

    private final CountEntries entries;
    private final Indicators indicators;
    private final Territory territory;
    private final Ground ground;
    private final Staff staff;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    EntriesDoor(
            CountEntries entries,
            Indicators indicators,
            Territory territory,
            Ground ground,
            Staff staff,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.indicators = indicators;
        this.territory = territory;
        this.ground = ground;
        this.staff = staff;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping(ALL)
    Answer list(
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String done,
            StaffMember me,
            DeskFrame desk) {
        var form = EntryForm.empty(ids.next(), me.unit(), today());
        String known = DONE.contains(done) ? done : "";
        return page(
                me,
                desk,
                form,
                new Problems(desk.words()),
                sought(indicator, unit),
                page,
                known,
                null);
    }

    @PostMapping(ALL)
    Answer key(@ModelAttribute EntryForm form, StaffMember me, DeskFrame desk) {
        var problems = new Problems(desk.words());
        Optional<CountEntries.Draft> draft = read(form, me, problems);
        Optional<UUID> id = form.number();
        if (draft.isPresent() && id.isPresent()) {
            Kept kept = entries.key(me, id.get(), draft.get());
            if (kept instanceof Kept.Done) return new SeeOther(ALL + "?done=kept");
            problems.at("unit", "figures.entries.wrong.NOT_YOURS", ground.name(draft.get().unit()));
        }
        EntryForm again = id.isPresent() ? form : form.numbered(ids.next());
        return page(me, desk, again, problems, sought("", ""), 1, "", null);
    }

    @PostMapping(ALL + "/sheet")
    Answer takeIn(@RequestParam @Nullable MultipartFile file, StaffMember me, DeskFrame desk)
            throws IOException {
        var problems = new Problems(desk.words());
        CountEntries.Taken taken = null;
        if (file == null || file.isEmpty()) problems.at("file", "figures.entries.file.needed");
        else taken = entries.takeIn(me, file.getBytes());
        var form = EntryForm.empty(ids.next(), me.unit(), today());
        return page(me, desk, form, problems, sought("", ""), 1, "", taken);
    }

    @GetMapping(ALL + "/{id}")
    Answer look(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        List<CountEntry> history = entries.history(me, id);
        if (history.isEmpty()) return new NotThere();
        var form = EntryForm.of(history.getFirst());
        return entry(me, desk, history, form, new Problems(desk.words()));
    }

    @PostMapping(ALL + "/{id}")
    Answer change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int over,
            @ModelAttribute EntryForm typed,
            StaffMember me,
            DeskFrame desk) {
        List<CountEntry> history = entries.history(me, id);
        if (history.isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        EntryForm form = typed.about(history.getFirst());
        Optional<CountEntries.Draft> draft = read(form, me, problems);
        if (draft.isPresent()) {
            Kept kept = entries.change(me, id, over, draft.get());
            if (kept instanceof Kept.Done) return new SeeOther(ALL + "/" + id);
            problems.at("amount", "figures.entries.stale");
        }
        return entry(me, desk, entries.history(me, id), form, problems);
    }

    @PostMapping(ALL + "/{id}/withdrawal")
    Answer withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int over,
            StaffMember me,
            DeskFrame desk) {
        List<CountEntry> history = entries.history(me, id);
        if (history.isEmpty()) return new NotThere();
        return switch (entries.withdraw(me, id, over)) {
            case Kept.Done _ -> new SeeOther(ALL + "?done=withdrawn");
            case Kept.NotYours _ -> new NotThere();
            case Kept.Stale _ -> {
                var problems = new Problems(desk.words());
                problems.at("amount", "figures.entries.stale");
                var now = entries.history(me, id);
                yield entry(me, desk, now, EntryForm.of(now.getFirst()), problems);
            }
        };
    }

    private Optional<CountEntries.Draft> read(EntryForm form, StaffMember me, Problems problems) {
        return form.read(
                new TypedCount.Ground(indicators, territory, me.unit(), today()), problems);
    }

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            EntryForm form,
            Problems problems,
            CountEntries.Sought sought,
            int page,
            String done,
            CountEntries.@Nullable Taken taken) {
        int number = Math.max(1, page);
        CountEntries.Page found = entries.page(me, sought, number, LINES);
        String address =
                ALL
                        + "?indicator="
                        + sought.indicator()
                        + "&unit="
                        + sought.unit().map(UnitId::toString).orElse("")
                        + "&";
        return new EntriesPage(
                desk,
                List.copyOf(indicators.all()),
                ground.current(me.unit()),
                ground.former(me.unit()),
                found.entries().stream().map(entry -> row(entry, desk)).toList(),
                Pager.of(number, found.all(), LINES, address),
                sought,
                form,
                problems,
                done,
                taken);
    }

    private Answer entry(
            StaffMember me,
            DeskFrame desk,
            List<CountEntry> history,
            EntryForm form,
            Problems problems) {
        Set<UUID> who =
                history.stream().map(CountEntry::by).collect(java.util.stream.Collectors.toSet());
        Map<UUID, String> names = transactions.reading(me.asker(), () -> staff.names(who));
        return new EntryPage(
                desk,
                row(history.getFirst(), desk),
                history.stream()
                        .map(it -> new EntryPage.Version(it, names.getOrDefault(it.by(), "")))
                        .toList(),
                form,
                problems);
    }

    private EntriesPage.Row row(CountEntry entry, DeskFrame desk) {
        String language = desk.words().language().code();
        return new EntriesPage.Row(
                entry,
                indicators
                        .find(entry.indicator())
                        .map(found -> found.name().in(language))
                        .orElse(entry.indicator()),
                ground.name(entry.unit()));
    }

    private CountEntries.Sought sought(String indicator, String unit) {
        Optional<UnitId> of = Optional.empty();
        try {
            if (!unit.isBlank()) of = Optional.of(UnitId.parse(unit));
        } catch (IllegalArgumentException e) {
            // an address somebody mistyped seeks nothing in particular
        }
        return new CountEntries.Sought(indicators.find(indicator).isPresent() ? indicator : "", of);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
