package vn.binhyen.guidance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.guidance.Catalogue;
import vn.binhyen.guidance.CatalogueDesk;
import vn.binhyen.guidance.CatalogueDesk.Kept;
import vn.binhyen.guidance.EntryVersion;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Forbidden;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.Words;

/// One entry: looking at it, approving, retiring, noting that it was checked.
@Controller
class EntryPages {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ALL = "/console/guidance";

    private final Catalogue catalogue;
    private final CatalogueDesk keeping;
    private final Titles titles;
    private final Staff staff;
    private final Transactions transactions;
    private final Clock clock;

    EntryPages(
            Catalogue catalogue,
            CatalogueDesk keeping,
            Titles titles,
            Staff staff,
            Transactions transactions,
            Clock clock) {
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.titles = titles;
        this.staff = staff;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(ALL + "/{id}")
    Answer look(@PathVariable String id, StaffMember me, DeskFrame desk) {
        return show(id, "", me, desk);
    }

    private Answer show(String id, String said, StaffMember me, DeskFrame desk) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
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
                            catalogue.silence(view, today).orElse(null),
                            titles.of(view.entry()),
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

    @PostMapping(ALL + "/{id}/approval")
    Answer approve(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int over,
            StaffMember me,
            DeskFrame desk) {
        return after(() -> keeping.approve(me, id, over), id, me, desk);
    }

    @PostMapping(ALL + "/{id}/retirement")
    Answer retire(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int over,
            StaffMember me,
            DeskFrame desk) {
        return after(() -> keeping.retire(me, id, over), id, me, desk);
    }

    @PostMapping(ALL + "/{id}/checking")
    Answer checked(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int over,
            StaffMember me,
            DeskFrame desk) {
        return after(() -> keeping.checkedToday(me, id, over), id, me, desk);
    }

    private Answer after(Supplier<Kept> deed, String id, StaffMember me, DeskFrame desk) {
        if (transactions.reading(me.asker(), () -> catalogue.find(id)).isEmpty()) {
            return new NotThere();
        }
        Kept kept = deed.get();
        return switch (kept) {
            case Kept.Done _ -> new SeeOther(ALL + "/" + id);
            case Kept.NotYours _ -> new Forbidden();
            case Kept.Stale _, Kept.IdTaken _, Kept.SlugTaken _, Kept.NoProcedure _ ->
                    show(id, refusal(kept, desk.words()), me, desk);
        };
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
}
