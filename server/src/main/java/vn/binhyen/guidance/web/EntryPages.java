package vn.binhyen.guidance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.Catalogue;
import vn.binhyen.guidance.CatalogueDesk;
import vn.binhyen.guidance.CatalogueDesk.Kept;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.EntryVersion;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.files.Mistake;
import vn.binhyen.guidance.files.Sheet;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Forbidden;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.Words;

/// One entry: looking at it, writing it, approving, retiring, noting that it was checked.
@Controller
class EntryPages {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ALL = "/console/guidance";

    private final Catalogue catalogue;
    private final CatalogueDesk keeping;
    private final Staff staff;
    private final Transactions transactions;
    private final Clock clock;

    EntryPages(
            Catalogue catalogue,
            CatalogueDesk keeping,
            Staff staff,
            Transactions transactions,
            Clock clock) {
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.staff = staff;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(ALL + "/{id}")
    vn.binhyen.ui.Answer look(@PathVariable String id, StaffMember me, DeskFrame desk) {
        return show(id, "", me, desk);
    }

    private vn.binhyen.ui.Answer show(String id, String said, StaffMember me, DeskFrame desk) {
        return transactions.reading(
                me.asker(),
                () -> {
                    Optional<EntryView> found = catalogue.find(id);
                    if (found.isEmpty()) return new NotThere();
                    EntryView view = found.get();
                    List<EntryVersion> history = catalogue.history(id);
                    return new EntryPage(
                            desk,
                            view,
                            catalogue.silence(view, today()).orElse(null),
                            titles(view.entry()),
                            history,
                            names(history),
                            keeping.mayChange(me, view),
                            keeping.mayDecide(me, view.entry()),
                            said);
                });
    }

    private Map<UUID, String> names(List<EntryVersion> history) {
        return staff.names(
                history.stream()
                        .map(version -> version.was().changedBy())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /// What the procedures it names are called.
    private Map<String, String> titles(CatalogueEntry entry) {
        List<String> codes =
                switch (entry) {
                    case Procedure procedure -> procedure.related();
                    case Answer answer -> answer.procedures();
                };
        Map<String, String> titles = new HashMap<>();
        for (String code : codes) {
            catalogue.find(code).ifPresent(it -> titles.put(code, it.entry().title()));
        }
        return titles;
    }

    @GetMapping(ALL + "/new")
    vn.binhyen.ui.Answer begin(
            @RequestParam(defaultValue = "") String kind, StaffMember me, DeskFrame desk) {
        EntryKind asked = kind(kind);
        if (!mayAdd(me, asked)) return new Forbidden();
        return form(desk, asked, null, 0, Map.of(), null, new Problems(desk.words()), me);
    }

    @PostMapping(ALL)
    vn.binhyen.ui.Answer add(
            @RequestParam Map<String, String> typed, StaffMember me, DeskFrame desk) {
        EntryKind kind = kind(typed.getOrDefault("kind", ""));
        if (!mayAdd(me, kind)) return new Forbidden();
        var cells = new HashMap<>(typed);
        if (kind == EntryKind.ANSWER) {
            cells.put("id", freeId(typed.getOrDefault("question", ""), me));
            UnitId owner = me.role() == Role.PROVINCE_STAFF ? null : me.unit();
            if (owner != null) cells.put("owner", owner.toString());
        }
        var problems = new Problems(desk.words());
        var read = Sheet.read(kind, cells, today(), mistake -> tell(mistake, problems));
        if (read.isEmpty() || typed.containsKey("preview")) {
            CatalogueEntry preview = read.map(given -> given.entry()).orElse(null);
            return form(desk, kind, null, 0, typed, preview, problems, me);
        }
        CatalogueEntry entry = read.get().entry();
        return after(keeping.add(me, entry), desk, kind, null, 0, typed, problems, me, entry.id());
    }

    @GetMapping(ALL + "/{id}/edit")
    vn.binhyen.ui.Answer edit(@PathVariable String id, StaffMember me, DeskFrame desk) {
        Optional<EntryView> found = find(id, me);
        if (found.isEmpty()) return new NotThere();
        EntryView view = found.get();
        if (!keeping.mayChange(me, view)) return new Forbidden();
        return form(
                desk,
                EntryKind.of(view.entry()),
                id,
                view.version(),
                Sheet.cells(view.entry()),
                null,
                new Problems(desk.words()),
                me);
    }

    @PostMapping(ALL + "/{id}")
    vn.binhyen.ui.Answer change(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int over,
            @RequestParam Map<String, String> typed,
            StaffMember me,
            DeskFrame desk) {
        Optional<EntryView> found = find(id, me);
        if (found.isEmpty()) return new NotThere();
        EntryView view = found.get();
        if (!keeping.mayChange(me, view)) return new Forbidden();
        EntryKind kind = EntryKind.of(view.entry());
        var cells = new HashMap<>(typed);
        cells.put(kind == EntryKind.ANSWER ? "id" : "code", id);
        UnitId owner = view.entry().owner();
        if (owner != null) cells.put("owner", owner.toString());
        var problems = new Problems(desk.words());
        var read = Sheet.read(kind, cells, today(), mistake -> tell(mistake, problems));
        if (read.isEmpty() || typed.containsKey("preview")) {
            CatalogueEntry preview = read.map(given -> given.entry()).orElse(null);
            return form(desk, kind, id, over, typed, preview, problems, me);
        }
        CatalogueEntry entry = read.get().over(view.entry());
        if (view.version() == over && entry.equals(view.entry())) {
            return new SeeOther(ALL + "/" + id);
        }
        return after(
                keeping.change(me, entry, over), desk, kind, id, over, typed, problems, me, id);
    }

    @PostMapping(ALL + "/{id}/approval")
    vn.binhyen.ui.Answer approve(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int over,
            StaffMember me,
            DeskFrame desk) {
        if (find(id, me).isEmpty()) return new NotThere();
        return after(keeping.approve(me, id, over), id, me, desk);
    }

    @PostMapping(ALL + "/{id}/retirement")
    vn.binhyen.ui.Answer retire(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int over,
            StaffMember me,
            DeskFrame desk) {
        if (find(id, me).isEmpty()) return new NotThere();
        return after(keeping.retire(me, id, over), id, me, desk);
    }

    @PostMapping(ALL + "/{id}/checking")
    vn.binhyen.ui.Answer checked(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int over,
            StaffMember me,
            DeskFrame desk) {
        if (find(id, me).isEmpty()) return new NotThere();
        return after(keeping.checkedToday(me, id, over), id, me, desk);
    }

    private vn.binhyen.ui.Answer after(Kept kept, String id, StaffMember me, DeskFrame desk) {
        return switch (kept) {
            case Kept.Done _ -> new SeeOther(ALL + "/" + id);
            case Kept.NotYours _ -> new Forbidden();
            case Kept.Stale _, Kept.IdTaken _, Kept.SlugTaken _, Kept.NoProcedure _ ->
                    show(id, refusal(kept, desk.words()), me, desk);
        };
    }

    private vn.binhyen.ui.Answer after(
            Kept kept,
            DeskFrame desk,
            EntryKind kind,
            @Nullable String id,
            int over,
            Map<String, String> typed,
            Problems problems,
            StaffMember me,
            String keptAs) {
        switch (kept) {
            case Kept.Done _ -> {
                return new SeeOther(ALL + "/" + keptAs);
            }
            case Kept.NotYours _ -> {
                return new Forbidden();
            }
            case Kept.Stale stale -> {
                problems.at(kind == EntryKind.ANSWER ? "question" : "name", "guidance.kept.stale");
                // what was typed stays; pressing again keeps it over what stands now
                return form(desk, kind, id, stale.version(), typed, null, problems, me);
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
        return form(desk, kind, id, over, typed, null, problems, me);
    }

    private static String refusal(Kept kept, Words words) {
        return switch (kept) {
            case Kept.SlugTaken taken -> words.of("guidance.kept.slug-taken", taken.code());
            case Kept.NoProcedure unknown ->
                    words.of("guidance.kept.no-procedure", String.join(", ", unknown.codes()));
            case Kept.Done _, Kept.Stale _, Kept.IdTaken _, Kept.NotYours _ ->
                    words.of("guidance.kept.stale");
        };
    }

    private vn.binhyen.ui.Answer form(
            DeskFrame desk,
            EntryKind kind,
            @Nullable String id,
            int over,
            Map<String, String> typed,
            @Nullable CatalogueEntry preview,
            Problems problems,
            StaffMember me) {
        Map<String, String> titles =
                preview == null
                        ? Map.of()
                        : transactions.reading(me.asker(), () -> titles(preview));
        return new EntryFormPage(desk, kind, id, over, typed, preview, titles, problems);
    }

    /// A mistake at the field a person sees; of a channel's part at the part.
    private static void tell(Mistake mistake, Problems problems) {
        String field =
                switch (mistake.field()) {
                    case "channels.amount", "channels.limit", "channels.fee" -> "direct-limit";
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
        String bare = words.substring(0, Math.min(words.length(), 45)).replaceAll("^-+|-+$", "");
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

    /// An answer, unless a procedure is asked for: every officer may write one.
    static EntryKind kind(String typed) {
        return typed.equals(EntryKind.PROCEDURE.word()) ? EntryKind.PROCEDURE : EntryKind.ANSWER;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
