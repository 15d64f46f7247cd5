package vn.binhyen.guidance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.guidance.Catalogue;
import vn.binhyen.guidance.CatalogueDesk;
import vn.binhyen.guidance.CatalogueDesk.Kept;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.files.Given;
import vn.binhyen.guidance.files.Mistake;
import vn.binhyen.guidance.files.Sheet;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Forbidden;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// Writing an entry: a new one, or one that stands. What was typed stays until it is kept.
@Controller
class EntryFormPages {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ALL = "/console/guidance";
    private static final int LONGEST_ID = 45;

    /// The form as it came in.
    ///
    /// @param id of the entry it changes; null for a new one
    private record Typed(
            EntryKind kind, @Nullable String id, int over, Map<String, String> fields) {}

    private final Catalogue catalogue;
    private final CatalogueDesk keeping;
    private final Titles titles;
    private final Transactions transactions;
    private final Clock clock;

    EntryFormPages(
            Catalogue catalogue,
            CatalogueDesk keeping,
            Titles titles,
            Transactions transactions,
            Clock clock) {
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.titles = titles;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// An answer, unless a procedure is asked for: every officer may write one.
    static EntryKind kind(String typed) {
        return typed.equals(EntryKind.PROCEDURE.word()) ? EntryKind.PROCEDURE : EntryKind.ANSWER;
    }

    @GetMapping(ALL + "/new")
    Answer begin(@RequestParam(defaultValue = "") String kind, StaffMember me, DeskFrame desk) {
        var typed = new Typed(kind(kind), null, 0, Map.of());
        if (!mayAdd(me, typed.kind())) return new Forbidden();
        return form(typed, null, new Problems(desk.words()), me, desk);
    }

    @PostMapping(ALL)
    Answer add(@RequestParam Map<String, String> fields, StaffMember me, DeskFrame desk) {
        var typed = new Typed(kind(fields.getOrDefault("kind", "")), null, 0, fields);
        if (!mayAdd(me, typed.kind())) return new Forbidden();
        var cells = new HashMap<>(fields);
        if (typed.kind() == EntryKind.ANSWER) {
            cells.put("id", freeId(fields.getOrDefault("question", ""), me));
        }
        UnitId owner =
                typed.kind() == EntryKind.PROCEDURE || me.role() == Role.PROVINCE_STAFF
                        ? null
                        : me.unit();
        var problems = new Problems(desk.words());
        Optional<CatalogueEntry> read =
                read(typed.kind(), cells, owner, problems).map(Given::entry);
        if (read.isEmpty() || fields.containsKey("preview")) {
            return form(typed, read.orElse(null), problems, me, desk);
        }
        return after(keeping.add(me, read.get()), typed, problems, me, desk);
    }

    @GetMapping(ALL + "/{id}/edit")
    Answer edit(@PathVariable String id, StaffMember me, DeskFrame desk) {
        Optional<EntryView> found = find(id, me);
        if (found.isEmpty()) return new NotThere();
        EntryView it = found.get();
        if (!keeping.mayChange(me, it)) return new Forbidden();
        var typed = new Typed(EntryKind.of(it.entry()), id, it.version(), Sheet.cells(it.entry()));
        return form(typed, null, new Problems(desk.words()), me, desk);
    }

    @PostMapping(ALL + "/{id}")
    Answer change(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int over,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        Optional<EntryView> found = find(id, me);
        if (found.isEmpty()) return new NotThere();
        EntryView it = found.get();
        if (!keeping.mayChange(me, it)) return new Forbidden();
        var typed = new Typed(EntryKind.of(it.entry()), id, over, fields);
        var cells = new HashMap<>(fields);
        cells.put(typed.kind() == EntryKind.ANSWER ? "id" : "code", id);
        var problems = new Problems(desk.words());
        Optional<Given> read = read(typed.kind(), cells, it.entry().owner(), problems);
        if (read.isEmpty() || fields.containsKey("preview")) {
            return form(typed, read.map(Given::entry).orElse(null), problems, me, desk);
        }
        CatalogueEntry entry = read.get().over(it.entry());
        if (it.version() == over && entry.equals(it.entry())) return new SeeOther(ALL + "/" + id);
        return after(keeping.change(me, entry, over), typed, problems, me, desk);
    }

    private Answer after(
            Kept kept, Typed typed, Problems problems, StaffMember me, DeskFrame desk) {
        switch (kept) {
            case Kept.Done done -> {
                return new SeeOther(ALL + "/" + done.id());
            }
            case Kept.NotYours _ -> {
                return new Forbidden();
            }
            case Kept.Stale stale -> {
                String first = typed.kind() == EntryKind.ANSWER ? "question" : "name";
                problems.at(first, "guidance.kept.stale");
                // what was typed stays; pressing again keeps it over what stands now
                var again = new Typed(typed.kind(), typed.id(), stale.version(), typed.fields());
                return form(again, null, problems, me, desk);
            }
            case Kept.IdTaken _ -> problems.at("code", "guidance.kept.id-taken");
            case Kept.SlugTaken taken ->
                    problems.at("slug", "guidance.kept.slug-taken", taken.code());
            case Kept.NoProcedure unknown ->
                    problems.at(
                            "procedures",
                            "guidance.kept.no-procedure",
                            String.join(", ", unknown.codes()));
        }
        return form(typed, null, problems, me, desk);
    }

    private Answer form(
            Typed typed,
            @Nullable CatalogueEntry preview,
            Problems problems,
            StaffMember me,
            DeskFrame desk) {
        Map<String, String> names =
                preview == null
                        ? Map.of()
                        : transactions.reading(me.asker(), () -> titles.of(preview));
        return new EntryFormPage(
                desk,
                typed.kind(),
                typed.id(),
                typed.over(),
                typed.fields(),
                preview,
                names,
                problems);
    }

    private Optional<Given> read(
            EntryKind kind, Map<String, String> cells, @Nullable UnitId owner, Problems problems) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return Sheet.read(kind, cells, owner, today, mistake -> tell(mistake, problems));
    }

    /// A mistake at the field a person sees.
    private static void tell(Mistake mistake, Problems problems) {
        String field =
                switch (mistake.field()) {
                    case "channels.amount", "channels.limit", "channels.fee" -> "direct.limit";
                    case "basis.inForceFrom", "basis.document", "basis.name", "basis.article" ->
                            "basis";
                    case "id" -> "question";
                    default -> mistake.field();
                };
        problems.at(
                EntryFormPage.key(field),
                "guidance.wrong." + mistake.what().word(),
                mistake.given(),
                mistake.allowed());
    }

    /// An id made of the question's words, with a number where it is taken.
    private String freeId(String question, StaffMember me) {
        String words = Vietnamese.fold(question).replaceAll("[^a-z0-9]+", "-");
        String bare =
                words.substring(0, Math.min(words.length(), LONGEST_ID)).replaceAll("^-+|-+$", "");
        String id = bare.isEmpty() ? "tra-loi" : bare;
        return transactions.reading(
                me.asker(),
                () -> {
                    String free = id;
                    for (int i = 2; catalogue.find(free).isPresent(); i++) free = id + "-" + i;
                    return free;
                });
    }

    private Optional<EntryView> find(String id, StaffMember me) {
        return transactions.reading(me.asker(), () -> catalogue.find(id));
    }

    private static boolean mayAdd(StaffMember me, EntryKind kind) {
        return kind == EntryKind.ANSWER || me.role() == Role.PROVINCE_STAFF;
    }
}
