package vn.binhyen.movement.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Deed;
import vn.binhyen.movement.Member;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.movement.Sites;
import vn.binhyen.movement.Step;
import vn.binhyen.movement.StepKind;
import vn.binhyen.movement.Team;
import vn.binhyen.movement.domain.SiteLife;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.SentFile;

/// One site: how far it has come, what comes next, who takes part.
@Controller
class SiteDoor {

    private static final String SITE = SitesDoor.SITES + "/{id}";

    private final SiteDeeds deeds;
    private final Sites sites;
    private final Places places;
    private final SitePapers papers;
    private final Files files;
    private final Staff staff;
    private final Transactions transactions;
    private final Ids ids;

    SiteDoor(
            SiteDeeds deeds,
            Sites sites,
            Places places,
            SitePapers papers,
            Files files,
            Staff staff,
            Transactions transactions,
            Ids ids) {
        this.deeds = deeds;
        this.sites = sites;
        this.places = places;
        this.papers = papers;
        this.files = files;
        this.staff = staff;
        this.transactions = transactions;
        this.ids = ids;
    }

    static String address(UUID site) {
        return SitesDoor.SITES + "/" + site;
    }

    @GetMapping(SITE)
    Answer look(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String step,
            StaffMember me,
            DeskFrame desk) {
        Optional<Site> site = find(me, id);
        if (site.isEmpty()) return new NotThere();
        Optional<StepKind> kind = StepKind.ofWord(step);
        return page(
                me, desk, site.get(), StepForm.empty(ids.next(), kind), new Problems(desk.words()));
    }

    @PostMapping(SITE + "/steps")
    Answer take(
            @PathVariable UUID id,
            @ModelAttribute StepForm form,
            @RequestParam(defaultValue = "0") int over,
            @RequestParam @Nullable MultipartFile file,
            StaffMember me,
            DeskFrame desk)
            throws IOException {
        Optional<Site> site = find(me, id);
        if (site.isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        Optional<SiteDeeds.Draft> draft = form.read(problems, ids.next());
        Checked.@Nullable Good good = null;
        if (file != null && !file.isEmpty()) {
            String name = file.getOriginalFilename();
            switch (files.check(file.getInputStream(), name == null ? "" : name)) {
                case Checked.Good checked -> good = checked;
                case Checked.Refused(String why) -> problems.at("file", why);
            }
        }
        if (draft.isEmpty() || problems.any()) return page(me, desk, site.get(), form, problems);
        return told(
                me, desk, site.get(), form, problems, deeds.take(me, id, over, draft.get(), good));
    }

    private Answer told(
            StaffMember me, DeskFrame desk, Site was, StepForm form, Problems problems, Deed deed) {
        return switch (deed) {
            case Deed.Done(Site site) -> new SeeOther(address(site.id()));
            case Deed.NotYours _ -> new NotThere();
            case Deed.Stale(Site now) -> {
                problems.at("day", "movement.stale");
                yield page(me, desk, now, form, problems);
            }
            case Deed.NotNow(Deed.Refusal why) -> {
                problems.at("day", "movement.refused." + why);
                yield page(me, desk, was, form, problems);
            }
        };
    }

    @PostMapping(SITE + "/replication")
    Answer replicate(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> units,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String number,
            StaffMember me,
            DeskFrame desk) {
        Optional<Site> site = find(me, id);
        if (site.isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        Optional<LocalDate> on = BeginDoor.day(day);
        List<UnitId> chosen =
                places.ownFirst(me).stream()
                        .map(unit -> unit.id())
                        .filter(unit -> units != null && units.contains(unit.toString()))
                        .toList();
        if (on.isEmpty()) problems.at("replication-day", "movement.day.needed");
        if (chosen.isEmpty()) problems.at("units", "movement.replicate.units.needed");
        if (problems.none()) {
            List<Site> begun = deeds.replicate(me, id, chosen, on.orElseThrow(), number.strip());
            if (!begun.isEmpty()) {
                return new SeeOther(ModelsDoor.MODELS + "/" + site.get().model().id());
            }
            problems.at("units", "movement.replicate.none");
        }
        return page(me, desk, site.get(), StepForm.empty(ids.next(), Optional.empty()), problems);
    }

    @GetMapping(SITE + "/files/{file}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable UUID id, @PathVariable UUID file, StaffMember me) {
        return transactions.reading(
                me.asker(),
                () ->
                        SentFile.toSave(
                                sites.steps(id).stream()
                                        .filter(step -> file.equals(step.file()))
                                        .findFirst()
                                        .flatMap(_ -> files.open(file))));
    }

    @PostMapping(SITE + "/said")
    Answer say(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String members,
            StaffMember me,
            DeskFrame desk) {
        return small(
                me,
                desk,
                id,
                problems -> {
                    if (!members.strip().matches("\\d{1,5}")) {
                        problems.at("said", "movement.said.needed");
                    }
                },
                () -> deeds.say(me, id, Integer.parseInt(members.strip())));
    }

    @PostMapping(SITE + "/teams")
    Answer addTeam(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String from,
            StaffMember me,
            DeskFrame desk) {
        return small(
                me,
                desk,
                id,
                problems -> {
                    if (name.isBlank() || name.length() > Team.LONGEST_NAME) {
                        problems.at("team-name", "movement.team.name.needed");
                    }
                    if (BeginDoor.day(from).isEmpty()) {
                        problems.at("team-from", "movement.day.needed");
                    }
                },
                () -> deeds.addTeam(me, id, number(team), name, BeginDoor.day(from).orElseThrow()));
    }

    @PostMapping(SITE + "/teams/{team}/end")
    Answer endTeam(
            @PathVariable UUID id,
            @PathVariable UUID team,
            @RequestParam(defaultValue = "") String lastDay,
            StaffMember me,
            DeskFrame desk) {
        return small(
                me,
                desk,
                id,
                problems -> {
                    if (BeginDoor.day(lastDay).isEmpty()) {
                        problems.at("team-name", "movement.day.needed");
                    }
                },
                () -> deeds.endTeam(me, id, team, BeginDoor.day(lastDay).orElseThrow()));
    }

    @PostMapping(SITE + "/members")
    Answer join(
            @PathVariable UUID id,
            @ModelAttribute MemberForm form,
            StaffMember me,
            DeskFrame desk) {
        return small(
                me,
                desk,
                id,
                form::check,
                () -> deeds.join(me, id, form.read(id, number(form.of(form.member())))));
    }

    @PostMapping(SITE + "/members/{member}/leaving")
    Answer leave(
            @PathVariable UUID id,
            @PathVariable UUID member,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String why,
            StaffMember me,
            DeskFrame desk) {
        return small(
                me,
                desk,
                id,
                problems -> {
                    if (BeginDoor.day(lastDay).isEmpty() || why.length() > Member.LONGEST_CEASED) {
                        problems.at("member-name", "movement.day.needed");
                    }
                },
                () -> deeds.leave(me, id, member, BeginDoor.day(lastDay).orElseThrow(), why));
    }

    private Answer small(
            StaffMember me,
            DeskFrame desk,
            UUID id,
            Consumer<Problems> check,
            Supplier<Deed> deed) {
        Optional<Site> site = find(me, id);
        if (site.isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        check.accept(problems);
        var form = StepForm.empty(ids.next(), Optional.empty()).at(id);
        if (problems.any()) return page(me, desk, site.get(), form, problems);
        return told(me, desk, site.get(), form, problems, deed.get());
    }

    private UUID number(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            return ids.next();
        }
    }

    private Optional<Site> find(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> sites.find(id));
    }

    private Answer page(
            StaffMember me, DeskFrame desk, Site site, StepForm form, Problems problems) {
        List<Member> members = deeds.members(me, site.id());
        return transactions.reading(
                me.asker(),
                () -> {
                    List<Step> steps = sites.steps(site.id());
                    var life = new SiteLife(site.origin(), steps);
                    return new SitePage(
                            desk,
                            site,
                            places.of(site),
                            steps,
                            staff.names(steps.stream().map(Step::by).collect(Collectors.toSet())),
                            life.next(),
                            papers.of(site, steps, members, life.next()),
                            sites.teams(site.id()),
                            members,
                            places.ownFirst(me).stream()
                                    .filter(unit -> !unit.id().equals(site.unit()))
                                    .toList(),
                            form.at(site.id()),
                            ids.next(),
                            places.today(),
                            problems);
                });
    }
}
