package vn.binhyen.activities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.activities.Activities;
import vn.binhyen.activities.Activities.Kept;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// Logging an activity in under a minute: a kind with one tap, today, a few numbers. The page is
/// kept on the phone by a worker of its own, so that it opens where there is no network.
@Controller
class LogDoor {

    private final Activities activities;
    private final Choices choices;
    private final Pictures pictures;
    private final Refusal refusal;
    private final Ids ids;
    private final String worker;

    LogDoor(Activities activities, Choices choices, Pictures pictures, Refusal refusal, Ids ids) {
        this.activities = activities;
        this.choices = choices;
        this.pictures = pictures;
        this.refusal = refusal;
        this.ids = ids;
        try (var file = LogDoor.class.getResourceAsStream("/static/js/offline/activities.js")) {
            byte[] bytes = Objects.requireNonNull(file).readAllBytes();
            this.worker = new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The service worker; its folder is as far as it may reach, and it asks for less.
    @GetMapping("/console/activities/offline.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .body(worker);
    }

    @GetMapping("/console/activities/new")
    Answer begin(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String site,
            @RequestParam(defaultValue = "") String planned,
            StaffMember me,
            DeskFrame desk) {
        boolean later = planned.equals("yes");
        Optional<ActivityKind> chosen = choices.kind(me, kind);
        UnitId where = choices.unit(me, unit);
        if (chosen.isEmpty()) {
            String rest = later ? "&planned=yes" : "";
            if (!where.equals(me.unit())) rest += "&unit=" + where;
            if (site.matches("[0-9a-f-]{36}")) rest += "&site=" + site;
            return new PickPage(desk, me.id().toString(), choices.kinds(me), later, rest);
        }
        var typed = new HashMap<String, String>();
        typed.put("unit", where.toString());
        typed.put("site", site);
        typed.put("day", choices.today().plusDays(later ? 1 : 0).toString());
        if (later) typed.put("planned", "yes");
        var none = new Problems(desk.words());
        return page(me, desk, ids.next(), chosen.get(), new TypedActivity(typed), none, !later);
    }

    @PostMapping("/console/activities")
    Answer log(
            @RequestParam(name = "pictures", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            StaffMember me,
            DeskFrame desk) {
        TypedActivity typed = TypedActivity.from(request);
        Optional<ActivityKind> kind = choices.kind(me, typed.of("kind"));
        if (kind.isEmpty()) return new SeeOther("/console/activities/new");
        UUID id = typed.id("id").orElseGet(ids::next);
        var problems = new Problems(desk.words());
        var checked = pictures.of(files, problems);
        var reading = typed.read(kind.get(), numbers -> activities.casesNumbered(me, numbers));
        refusal.note(reading.wrong(), problems);
        if (reading.draft().isPresent() && problems.none()) {
            switch (activities.log(me, id, reading.draft().get(), checked)) {
                case Kept.Done _ -> {
                    return new SeeOther("/console/activities/" + id + "?done=kept");
                }
                case Kept.Refused refused -> refusal.note(refused.wrong(), problems);
                case Kept.Stale _, Kept.NotThere _ -> {
                    id = ids.next();
                    problems.at("day", "activities.number-taken");
                }
            }
        }
        return page(me, desk, id, kind.get(), typed, problems, false);
    }

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            UUID id,
            ActivityKind kind,
            TypedActivity typed,
            Problems problems,
            boolean fresh) {
        UnitId unit = choices.unit(me, typed.of("unit"));
        var form =
                new ActivityForm(
                        desk.words(),
                        kind,
                        typed,
                        choices.units(me),
                        choices.villages(me, unit),
                        choices.sites(me, unit),
                        problems,
                        fresh);
        return new LogPage(desk, id.toString(), me.id().toString(), form);
    }
}
