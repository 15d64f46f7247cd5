package vn.binhyen.movement.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.kernel.Ids;
import vn.binhyen.movement.Committee;
import vn.binhyen.movement.CommitteePaper;
import vn.binhyen.movement.Committees;
import vn.binhyen.movement.HubCard;
import vn.binhyen.movement.Member;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// Steering committees: the list, one of them with its members and papers.
@Controller
class CommitteesDoor {

    static final String ALL = HubCard.HUB + "/committees";
    private static final String ONE = ALL + "/{id}";

    private final Committees committees;
    private final Places places;
    private final Ids ids;

    CommitteesDoor(Committees committees, Places places, Ids ids) {
        this.committees = committees;
        this.places = places;
        this.ids = ids;
    }

    /// A new committee as typed.
    public record Form(
            @Nullable String id,
            @Nullable String unit,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String parent,
            @Nullable String headOffice,
            @Nullable String standingBody,
            @Nullable String sign,
            @Nullable String decision,
            @Nullable String from) {

        static Form empty(UUID id, StaffMember me) {
            return new Form(id.toString(), me.unit().toString(), "", "", "", "", "", "BCĐ", "", "");
        }

        public String of(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    @GetMapping(ALL)
    Answer list(StaffMember me, DeskFrame desk) {
        return list(me, desk, Form.empty(ids.next(), me), new Problems(desk.words()));
    }

    @PostMapping(ALL)
    Answer keep(@ModelAttribute Form form, StaffMember me, DeskFrame desk) {
        var problems = new Problems(desk.words());
        Optional<Committee> committee = read(form, me, problems);
        if (committee.isPresent()) {
            if (committees.keep(me, committee.get())) {
                return new SeeOther(ALL + "/" + committee.get().id());
            }
            problems.at("unit", "movement.new.unit");
        }
        return list(me, desk, form, problems);
    }

    private Optional<Committee> read(Form form, StaffMember me, Problems problems) {
        Optional<Unit> unit = Places.named(places.ownFirst(me), form.of(form.unit()));
        if (unit.isEmpty()) problems.at("unit", "movement.new.unit");
        String name = form.of(form.name()).strip();
        if (name.isEmpty() || name.length() > Committee.LONGEST_NAME) {
            problems.at("name", "movement.committee.name.needed");
        }
        if (!Committee.maySign(form.of(form.sign()))) {
            problems.at("sign", "movement.committee.sign.needed");
        }
        Optional<LocalDate> from = BeginDoor.day(form.of(form.from()));
        if (from.isEmpty()) problems.at("from", "movement.day.needed");
        if (form.of(form.shortName()).length() > Committee.LONGEST_SHORT_NAME
                || form.of(form.headOffice()).length() > Committee.LONGEST_OFFICE
                || form.of(form.standingBody()).length() > Committee.LONGEST_OFFICE
                || form.of(form.decision()).length() > Committee.LONGEST_OFFICE) {
            problems.at("name", "movement.too-long");
        }
        Optional<UUID> parent =
                committees.standing(me).stream()
                        .map(Committee::id)
                        .filter(id -> id.toString().equals(form.of(form.parent())))
                        .findFirst();
        if (problems.any()) return Optional.empty();
        return Optional.of(
                new Committee(
                        number(form.of(form.id())),
                        unit.orElseThrow().id(),
                        name,
                        form.of(form.shortName()).strip(),
                        parent.orElse(null),
                        form.of(form.headOffice()).strip(),
                        form.of(form.standingBody()).strip(),
                        form.of(form.sign()),
                        form.of(form.decision()).strip(),
                        from.orElseThrow(),
                        null,
                        1));
    }

    @GetMapping(ONE)
    Answer look(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return page(me, desk, id, new Problems(desk.words()));
    }

    @PostMapping(ONE + "/end")
    Answer end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String lastDay,
            StaffMember me,
            DeskFrame desk) {
        if (committees.find(me, id).isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        Optional<LocalDate> day = BeginDoor.day(lastDay);
        if (day.isEmpty() || !committees.end(me, id, day.get())) {
            problems.at("lastDay", "movement.day.needed");
            return page(me, desk, id, problems);
        }
        return new SeeOther(ALL + "/" + id);
    }

    @PostMapping(ONE + "/members")
    Answer join(
            @PathVariable UUID id,
            @ModelAttribute MemberForm form,
            StaffMember me,
            DeskFrame desk) {
        if (committees.find(me, id).isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        form.check(problems);
        if (problems.none()) {
            committees.join(me, id, form.read(id, number(form.of(form.member()))));
            return new SeeOther(ALL + "/" + id);
        }
        return page(me, desk, id, problems);
    }

    @PostMapping(ONE + "/members/{member}/leaving")
    Answer leave(
            @PathVariable UUID id,
            @PathVariable UUID member,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String why,
            StaffMember me,
            DeskFrame desk) {
        if (committees.find(me, id).isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        Optional<LocalDate> day = BeginDoor.day(lastDay);
        if (day.isEmpty()
                || why.length() > Member.LONGEST_CEASED
                || !committees.leave(me, id, member, day.get(), why)) {
            problems.at("member-name", "movement.day.needed");
            return page(me, desk, id, problems);
        }
        return new SeeOther(ALL + "/" + id);
    }

    @PostMapping(ONE + "/papers")
    Answer number(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String about,
            StaffMember me,
            DeskFrame desk) {
        if (committees.find(me, id).isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        if (!CommitteePage.TYPES.contains(type)) {
            problems.at("type", "movement.paper.type.needed");
        }
        Optional<LocalDate> on = BeginDoor.day(day);
        if (on.isEmpty()) problems.at("paper-day", "movement.day.needed");
        if (about.isBlank() || about.length() > CommitteePaper.LONGEST_ABOUT) {
            problems.at("about", "movement.paper.about.needed");
        }
        if (problems.any()) return page(me, desk, id, problems);
        committees.number(me, id, number(paper), type, on.orElseThrow(), about);
        return new SeeOther(ALL + "/" + id);
    }

    private Answer list(StaffMember me, DeskFrame desk, Form form, Problems problems) {
        return new CommitteesPage(
                desk,
                committees.mine(me).stream()
                        .map(it -> new CommitteesPage.Row(it, places.unit(it.unit())))
                        .toList(),
                form,
                places.ownFirst(me),
                committees.standing(me),
                problems);
    }

    private Answer page(StaffMember me, DeskFrame desk, UUID id, Problems problems) {
        Optional<Committee> found = committees.find(me, id);
        if (found.isEmpty()) return new NotThere();
        Committee committee = found.get();
        UUID parent = committee.parent();
        String above =
                committees.standing(me).stream()
                        .filter(each -> each.id().equals(parent))
                        .map(Committee::name)
                        .findFirst()
                        .orElse("");
        return new CommitteePage(
                desk,
                committee,
                places.unit(committee.unit()),
                above,
                committees.members(me, id),
                committees.papers(me, id),
                ids.next(),
                places.today(),
                problems);
    }

    private UUID number(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            return ids.next();
        }
    }
}
