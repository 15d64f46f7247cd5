package vn.binhyen.cameras.web;

import java.util.HashSet;
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
import vn.binhyen.cameras.Circle;
import vn.binhyen.cameras.FootageRequest;
import vn.binhyen.cameras.FootageRequest.State;
import vn.binhyen.cameras.Wanted;
import vn.binhyen.cameras.application.AskForFootage;
import vn.binhyen.cameras.application.AskForFootage.Asked;
import vn.binhyen.cameras.application.AskForFootage.Decided;
import vn.binhyen.cameras.application.OpenClips;
import vn.binhyen.cameras.domain.Clip;
import vn.binhyen.cameras.domain.FootageRules.Flaw;
import vn.binhyen.cameras.domain.Purposes;
import vn.binhyen.cases.CaseView;
import vn.binhyen.kernel.Ids;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.Words;
import vn.binhyen.vault.SentFile;

/// Requests for footage: asked by one officer, decided by another, and what came of them.
@Controller
class RequestPages {

    static final String ALL = "/console/cameras/requests";
    private static final String ONE = ALL + "/{id}";
    private static final int A_PAGE = 50;

    private final AskForFootage footage;
    private final OpenClips clips;
    private final Purposes purposes;
    private final Naming naming;
    private final UnitNames units;
    private final Staff staff;
    private final Transactions transactions;
    private final Ids ids;

    RequestPages(
            AskForFootage footage,
            OpenClips clips,
            Purposes purposes,
            Naming naming,
            UnitNames units,
            Staff staff,
            Transactions transactions,
            Ids ids) {
        this.footage = footage;
        this.clips = clips;
        this.purposes = purposes;
        this.naming = naming;
        this.units = units;
        this.staff = staff;
        this.transactions = transactions;
        this.ids = ids;
    }

    @GetMapping(ALL)
    Answer all(@RequestParam(defaultValue = "1") int page, StaffMember me, DeskFrame desk) {
        var found = footage.page(me, Math.max(1, page), A_PAGE);
        return new RequestListPage(
                desk,
                found.requests().stream().map(each -> row(each, desk.words())).toList(),
                Pager.of(page, found.all(), A_PAGE, ALL + "?"));
    }

    private RequestListPage.Row row(FootageRequest request, Words words) {
        String state =
                switch (request.state()) {
                    case State.Waiting() -> "waiting";
                    case State.Approved _ -> "done";
                    case State.Refused _ -> "late";
                };
        return new RequestListPage.Row(
                request.id(),
                units.police(request.unit(), words),
                naming.purpose(request.purpose(), words),
                request.place(),
                request.askedAt(),
                state,
                words.of("cameras.request.state." + state));
    }

    /// @param about the case it is for
    @GetMapping(ALL + "/new")
    Answer blank(@RequestParam("case") UUID about, StaffMember me, DeskFrame desk) {
        return footage.about(me, about)
                .map(it ->
                        form(
                                desk,
                                it,
                                RequestForm.about(it.place(), it.latitude(), it.longitude()),
                                ids.next(),
                                null,
                                new Problems(desk.words())))
                .orElseGet(NotThere::new);
    }

    /// @param count asks how many households the ground holds, and sends nothing
    @PostMapping(ALL)
    Answer ask(
            @RequestParam(name = "case", defaultValue = "") String about,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String count,
            @ModelAttribute RequestForm form,
            StaffMember me,
            DeskFrame desk) {
        Optional<CaseView> found =
                HouseholdForm.id(about).flatMap(caseId -> footage.about(me, caseId));
        Optional<UUID> id = HouseholdForm.id(number);
        if (found.isEmpty() || id.isEmpty()) return new NotThere();
        CaseView it = found.get();
        var problems = new Problems(desk.words());
        Wanted wanted = form.wanted(it.id());
        if (!count.isEmpty()) {
            return form(desk, it, form, id.get(), near(me, it, wanted, desk, problems), problems);
        }
        return switch (footage.ask(me, id.get(), wanted)) {
            case Asked.Sent(var sent) -> new SeeOther(ALL + "/" + sent);
            case Asked.NoSuchCase() -> new NotThere();
            case Asked.Assembly() -> {
                problems.at("assembly", "cameras.wrong.assembly");
                yield form(desk, it, form, id.get(), null, problems);
            }
            case Asked.Flawed(var flaws) -> {
                flaws.stream().sorted().forEach(each -> note(each, problems));
                yield form(desk, it, form, id.get(), null, problems);
            }
        };
    }

    private @Nullable String near(
            StaffMember me, CaseView it, Wanted wanted, DeskFrame desk, Problems problems) {
        if (purposes.find(wanted.purpose()).isEmpty()) note(Flaw.PURPOSE, problems);
        if (!Circle.RADII.contains(wanted.radius())) note(Flaw.RADIUS, problems);
        if (wanted.spot() == null) note(Flaw.POINT, problems);
        if (problems.any() || wanted.spot() == null) return null;
        var circle =
                new Circle(wanted.spot().latitude(), wanted.spot().longitude(), wanted.radius());
        return naming.near(footage.near(me, it.unit(), circle, wanted.purpose()), desk.words());
    }

    private static void note(Flaw flaw, Problems problems) {
        String field =
                switch (flaw) {
                    case PURPOSE -> "purpose";
                    case PLACE, PERSONAL -> "place";
                    case POINT -> "spot";
                    case RADIUS -> "radius";
                    case WINDOW, WINDOW_SHORT, WINDOW_LONG, WINDOW_AHEAD -> "from";
                    case REASON -> "reason";
                    case ASSEMBLY_UNSAID -> "assembly";
                };
        problems.at(field, "cameras.wrong.request." + flaw);
    }

    private Answer form(
            DeskFrame desk,
            CaseView about,
            RequestForm form,
            UUID number,
            @Nullable String near,
            Problems problems) {
        return new NewRequestPage(desk, about, form, number, purposes.all(), near, problems);
    }

    @GetMapping(ONE)
    Answer one(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return page(id, me, desk, Refused.nothing(desk.words()));
    }

    @PostMapping(ONE + "/approval")
    Answer approve(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String assembly,
            StaffMember me,
            DeskFrame desk) {
        return answered(
                footage.approve(me, id, words, assembly.equals("no")),
                "words",
                words,
                id,
                me,
                desk);
    }

    @PostMapping(ONE + "/refusal")
    Answer refuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return answered(footage.refuse(me, id, reason), "reason", reason, id, me, desk);
    }

    private Answer answered(
            Decided decided, String field, String typed, UUID id, StaffMember me, DeskFrame desk) {
        return switch (decided) {
            case Decided.Done() -> new SeeOther(ALL + "/" + id);
            case Decided.NotThere() -> new NotThere();
            case Decided.OwnRequest() -> refused(field, typed, "own", id, me, desk);
            case Decided.NotYours() -> refused(field, typed, "not-yours", id, me, desk);
            case Decided.DecidedBefore() -> refused(field, typed, "before", id, me, desk);
            case Decided.ReasonNeeded() -> refused(field, typed, "reason", id, me, desk);
            case Decided.AssemblyUnsaid() -> refused("assembly", "", "assembly", id, me, desk);
        };
    }

    private Answer refused(
            String field, String typed, String why, UUID id, StaffMember me, DeskFrame desk) {
        return page(
                id,
                me,
                desk,
                Refused.of(desk.words(), field, typed, "cameras.wrong.decision." + why));
    }

    /// The original, to be saved; the look was committed to the audit before.
    @PostMapping(ONE + "/clips/{clip}")
    Object clip(
            @PathVariable UUID id,
            @PathVariable UUID clip,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return switch (clips.open(me, id, clip, reason)) {
            case OpenClips.Opened.Whole(var file) -> SentFile.toSave(Optional.of(file));
            case OpenClips.Opened.Changed() -> clipRefused("changed", clip, reason, id, me, desk);
            case OpenClips.Opened.ReasonNeeded() -> clipRefused("look", clip, reason, id, me, desk);
            case OpenClips.Opened.NotThere() -> new NotThere();
        };
    }

    private Answer clipRefused(
            String why, UUID clip, String typed, UUID id, StaffMember me, DeskFrame desk) {
        return page(
                id,
                me,
                desk,
                Refused.of(desk.words(), "clip-" + clip, typed, "cameras.wrong.clip." + why));
    }

    private Answer page(UUID id, StaffMember me, DeskFrame desk, Refused refused) {
        Optional<FootageRequest> found = footage.find(me, id);
        if (found.isEmpty()) return new NotThere();
        FootageRequest request = found.get();
        List<Clip> came = clips.of(me, id);
        Words words = desk.words();
        boolean own = request.askedBy().equals(me.id());
        return new RequestPage(
                desk,
                request,
                units.police(request.unit(), words),
                naming.purpose(request.purpose(), words),
                naming.window(request.window(), words),
                request.state() instanceof State.Approved it ? naming.near(it.told(), words) : "",
                !own && AskForFootage.leads(me.role()) && request.state() instanceof State.Waiting,
                own,
                came,
                names(request, came, me),
                refused);
    }

    private Map<UUID, String> names(FootageRequest request, List<Clip> came, StaffMember me) {
        Set<UUID> officers = new HashSet<>(Set.of(request.askedBy()));
        switch (request.state()) {
            case State.Waiting() -> {}
            case State.Approved it -> officers.add(it.by());
            case State.Refused it -> officers.add(it.by());
        }
        came.forEach(clip -> clip.openings().forEach(each -> officers.add(each.by())));
        return transactions.reading(me.asker(), () -> staff.names(officers));
    }
}
