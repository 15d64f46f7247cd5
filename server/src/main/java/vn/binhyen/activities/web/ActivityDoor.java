package vn.binhyen.activities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.activities.Activities;
import vn.binhyen.activities.Activities.Draft;
import vn.binhyen.activities.Activities.Kept;
import vn.binhyen.activities.Activity;
import vn.binhyen.kits.ActivityField;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.movement.Site;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Village;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// One activity: looked at, corrected, done where it was planned, cancelled, withdrawn.
@Controller
class ActivityDoor {

    private static final String ONE = ActivitiesDoor.ALL + "/{id}";
    private static final Set<String> DONE = Set.of("kept", "corrected", "cancelled", "withdrawn");

    private final Activities activities;
    private final Choices choices;
    private final Pictures pictures;
    private final Refusal refusal;
    private final Staff staff;
    private final Transactions transactions;

    ActivityDoor(
            Activities activities,
            Choices choices,
            Pictures pictures,
            Refusal refusal,
            Staff staff,
            Transactions transactions) {
        this.activities = activities;
        this.choices = choices;
        this.pictures = pictures;
        this.refusal = refusal;
        this.staff = staff;
        this.transactions = transactions;
    }

    @GetMapping(ONE)
    Answer look(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            StaffMember me,
            DeskFrame desk) {
        List<Activity> history = activities.history(me, id);
        if (history.isEmpty()) return new NotThere();
        return page(me, desk, history, null, new Problems(desk.words()), done);
    }

    @PostMapping(ONE)
    Answer correct(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int over,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "pictures", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            StaffMember me,
            DeskFrame desk) {
        List<Activity> history = activities.history(me, id);
        if (history.isEmpty()) return new NotThere();
        Activity newest = history.getFirst();
        Optional<ActivityKind> kind = choices.kind(me, newest.kind());
        if (kind.isEmpty()) return new NotThere();
        TypedActivity typed =
                TypedActivity.from(request)
                        .with("kind", newest.kind())
                        .with("unit", newest.unit().toString());
        var problems = new Problems(desk.words());
        var checked = pictures.of(files, problems);
        var reading = typed.read(kind.get(), numbers -> activities.casesNumbered(me, numbers));
        refusal.note(reading.wrong(), problems);
        if (reading.draft().isPresent() && problems.none()) {
            Draft draft = alreadyLinked(me, id, kind.get(), reading.draft().get());
            Kept kept = activities.correct(me, id, over, draft, reason, checked);
            Optional<Answer> answer = answer(kept, id, "corrected", problems);
            if (answer.isPresent()) return answer.get();
        }
        return page(me, desk, activities.history(me, id), typed, problems, "");
    }

    @PostMapping(ONE + "/cancellation")
    Answer cancel(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int over,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        if (activities.history(me, id).isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        return answer(activities.cancel(me, id, over, reason), id, "cancelled", problems)
                .orElseGet(() -> page(me, desk, activities.history(me, id), null, problems, ""));
    }

    @PostMapping(ONE + "/withdrawal")
    Answer withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int over,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        if (activities.history(me, id).isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        return answer(activities.withdraw(me, id, over, reason), id, "withdrawn", problems)
                .orElseGet(() -> page(me, desk, activities.history(me, id), null, problems, ""));
    }

    @GetMapping(ONE + "/pictures/{file}")
    ResponseEntity<InputStreamResource> picture(
            @PathVariable UUID id, @PathVariable UUID file, StaffMember me) {
        return activities
                .picture(me, id, file)
                .map(open ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(open.type()))
                                .body(new InputStreamResource(open.content())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping(ONE + "/pictures/{file}/removal")
    Answer removePicture(@PathVariable UUID id, @PathVariable UUID file, StaffMember me) {
        if (!activities.removePicture(me, id, file)) return new NotThere();
        return new SeeOther(ActivitiesDoor.ALL + "/" + id);
    }

    /// A correction that names no cases keeps those that are linked.
    private Draft alreadyLinked(StaffMember me, UUID id, ActivityKind kind, Draft draft) {
        boolean asked =
                kind.fields().stream().anyMatch(it -> it.takes() == ActivityField.Takes.CASES);
        if (!asked || !draft.cases().isEmpty()) return draft;
        return new Draft(
                draft.kind(),
                draft.unit(),
                draft.village(),
                draft.site(),
                draft.team(),
                draft.day(),
                draft.planned(),
                draft.numbers(),
                draft.answers(),
                draft.words(),
                activities.cases(me, id));
    }

    private Optional<Answer> answer(Kept kept, UUID id, String done, Problems problems) {
        return switch (kept) {
            case Kept.Done _ ->
                    Optional.of(new SeeOther(ActivitiesDoor.ALL + "/" + id + "?done=" + done));
            case Kept.NotThere _ -> Optional.of(new NotThere());
            case Kept.Stale _ -> {
                problems.at("reason", "activities.stale");
                yield Optional.empty();
            }
            case Kept.Refused refused -> {
                refusal.note(refused.wrong(), problems);
                yield Optional.empty();
            }
        };
    }

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            List<Activity> history,
            @Nullable TypedActivity typed,
            Problems problems,
            String done) {
        Activity it = history.getFirst();
        var told = new Told(choices.all(), desk.words());
        var who = new HashSet<UUID>();
        history.forEach(version -> who.add(version.by()));
        Map<UUID, String> names = transactions.reading(me.asker(), () -> staff.names(who));
        List<Village> villages = choices.villages(me, it.unit());
        return new ActivityPage(
                desk,
                told.name(it.kind()),
                where(it, villages),
                site(me, it, desk),
                history.stream()
                        .map(version ->
                                new ActivityPage.Version(
                                        version,
                                        names.getOrDefault(version.by(), ""),
                                        told.lines(version)))
                        .toList(),
                activities.cases(me, it.id()),
                activities.pictures(me, it.id()),
                form(me, desk, it, typed, villages, problems),
                DONE.contains(done) ? done : "");
    }

    private @Nullable ActivityForm form(
            StaffMember me,
            DeskFrame desk,
            Activity it,
            @Nullable TypedActivity typed,
            List<Village> villages,
            Problems problems) {
        boolean open = it.state() == Activity.State.PLANNED || it.state() == Activity.State.DONE;
        boolean theirs = me.role() != Role.VILLAGE_HEAD || it.by().equals(me.id());
        Optional<ActivityKind> kind = choices.kind(me, it.kind());
        if (!open || !theirs || kind.isEmpty()) return null;
        return new ActivityForm(
                desk.words(),
                kind.get(),
                typed == null ? TypedActivity.of(it, kind.get()) : typed,
                List.of(),
                villages,
                choices.sites(me, it.unit()),
                problems,
                false);
    }

    private String where(Activity it, List<Village> villages) {
        return villages.stream()
                .filter(village -> village.id().equals(it.village()))
                .findFirst()
                .map(village -> village.fullName() + ", " + choices.unitName(it.unit()))
                .orElseGet(() -> choices.unitName(it.unit()));
    }

    private String site(StaffMember me, Activity it, DeskFrame desk) {
        UUID id = it.site();
        if (id == null) return "";
        return choices.site(me, id)
                .map(Site::model)
                .map(model -> {
                    String team = choices.teamName(me, id, it.team());
                    return team.isEmpty() ? model.name() : model.name() + ": " + team;
                })
                .orElse(desk.words().of("activities.site.unknown"));
    }
}
