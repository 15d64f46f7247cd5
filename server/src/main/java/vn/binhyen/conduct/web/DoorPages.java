package vn.binhyen.conduct.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.channels.EmergencyWords;
import vn.binhyen.conduct.ConductDoor;
import vn.binhyen.conduct.ConductDoor.Complaint;
import vn.binhyen.conduct.ConductDoor.Received;
import vn.binhyen.conduct.domain.LawfulDoors;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Tickets;
import vn.binhyen.vault.Checked;

/// The door for reports about officers: one page to write, the slip with the code, nothing kept in
/// the browser.
@Controller
class DoorPages {

    private static final String NUMBER = "conduct-form";
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int LONGEST_STORY = 5000;
    private static final int LONGEST_LINE = 300;

    private final ConductDoor door;
    private final LawfulDoors doors;
    private final AboutUnit about;
    private final HandedIn handedIn;
    private final EmergencyWords emergencies;
    private final Slips slips;
    private final Tickets tickets;
    private final Clock clock;

    DoorPages(
            ConductDoor door,
            LawfulDoors doors,
            AboutUnit about,
            HandedIn handedIn,
            EmergencyWords emergencies,
            Slips slips,
            Tickets tickets,
            Clock clock) {
        this.door = door;
        this.doors = doors;
        this.about = about;
        this.handedIn = handedIn;
        this.emergencies = emergencies;
        this.slips = slips;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GetMapping(ConductDoor.ADDRESS)
    Answer begin(PortalFrame frame) {
        return page(frame, ComplaintForm.empty(newNumber()), false, new Problems(frame.words()));
    }

    @PostMapping(ConductDoor.ADDRESS)
    Answer send(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            PortalFrame frame) {
        ComplaintForm form = withUnitFound(ComplaintForm.from(request));
        var problems = new Problems(frame.words());
        Optional<Unit> unit = about.chosen(form.unit());
        check(form, unit, problems);
        if (problems.any()) return page(frame, form, false, problems);
        if (!form.safe().equals("yes") && emergencies.heardIn(form.words())) {
            return page(frame, form, true, problems);
        }
        Optional<String> number = tickets.read(NUMBER, form.number());
        if (number.isEmpty()) {
            problems.at("send", "conduct.door.expired");
            return page(frame, form.withNumber(newNumber()), false, problems);
        }
        List<Checked.Good> good = handedIn.of(files, problems);
        if (problems.any()) return page(frame, form, false, problems);
        return switch (door.receive(
                new Complaint(
                        unit.orElseThrow().id(),
                        form.about(),
                        form.words(),
                        form.place(),
                        form.happened()),
                good,
                number.get())) {
            case Received.Kept(String code) -> slip(frame, code, false);
            case Received.Shut() -> {
                problems.at("send", "conduct.door.not-about-this");
                yield page(frame, form, false, problems);
            }
        };
    }

    /// From the slip: only with the code kept.
    @PostMapping(ConductDoor.ADDRESS + "/da-giu")
    Answer kept(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String kept,
            PortalFrame frame) {
        Optional<String> code = slips.codeOf(ticket);
        if (code.isPresent() && !kept.equals("yes")) return slip(frame, code.get(), true);
        return slips.standingOf(frame, code.orElse(""), "", null);
    }

    private SlipPage slip(PortalFrame frame, String code, boolean notConfirmed) {
        return new SlipPage(frame, code, slips.ticketFor(code), clock.instant(), notConfirmed);
    }

    private ComplaintForm withUnitFound(ComplaintForm form) {
        if (about.chosen(form.unit()).isPresent()) return form;
        List<Unit> meant = about.meantBy(form.commune());
        return form.withUnit(meant.size() == 1 ? meant.getFirst().id().toString() : "");
    }

    private void check(ComplaintForm form, Optional<Unit> unit, Problems problems) {
        if (unit.isEmpty()) {
            if (form.commune().isEmpty()) problems.at("commune", "conduct.door.commune.missing");
            else if (about.meantBy(form.commune()).isEmpty()) {
                problems.at("commune", "conduct.door.commune.unknown");
            } else problems.at("commune", "conduct.door.commune.which");
        }
        if (form.words().split("\\s+").length < 3) problems.at("words", "conduct.door.words.short");
        if (form.words().length() > LONGEST_STORY) {
            problems.at("words", "conduct.door.too-long", LONGEST_STORY);
        }
        tooLong("about", form.about(), problems);
        tooLong("place", form.place(), problems);
        tooLong("happened", form.happened(), problems);
    }

    private static void tooLong(String field, String text, Problems problems) {
        if (text.length() > LONGEST_LINE) {
            problems.at(field, "conduct.door.too-long", LONGEST_LINE);
        }
    }

    private DoorPage page(
            PortalFrame frame, ComplaintForm form, boolean danger, Problems problems) {
        List<Unit> choices =
                about.chosen(form.unit()).isPresent() ? List.of() : about.meantBy(form.commune());
        return new DoorPage(frame, door.isOpen(), doors.all(), form, choices, danger, problems);
    }

    private String newNumber() {
        return tickets.issue(NUMBER, UUID.randomUUID().toString(), A_DAY);
    }
}
