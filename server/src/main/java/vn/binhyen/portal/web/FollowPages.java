package vn.binhyen.portal.web;

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
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.cases.ReportDoor.Written;
import vn.binhyen.cases.Satisfaction;
import vn.binhyen.channels.EmergencyWords;
import vn.binhyen.conduct.ConductTalk;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Tickets;
import vn.binhyen.vault.Checked;

/// Following up on a report: the code is typed and posted; while somebody is here it goes back and
/// forth sealed and for an hour. It stands in no address and in no cookie.
@Controller
class FollowPages {

    private static final String NUMBER = "follow-up-form";

    private final ReportDoor door;
    private final ConductTalk conduct;
    private final ReceiptSlips receipts;
    private final Communes communes;
    private final EmergencyWords emergencies;
    private final Upload upload;
    private final Turnstile turnstile;
    private final Tickets tickets;
    private final Clock clock;

    FollowPages(
            ReportDoor door,
            ConductTalk conduct,
            ReceiptSlips receipts,
            Communes communes,
            EmergencyWords emergencies,
            Upload upload,
            Turnstile turnstile,
            Tickets tickets,
            Clock clock) {
        this.door = door;
        this.conduct = conduct;
        this.receipts = receipts;
        this.communes = communes;
        this.emergencies = emergencies;
        this.upload = upload;
        this.turnstile = turnstile;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GetMapping("/theo-doi")
    Answer ask(PortalFrame frame) {
        return askForCode(frame, "", "", null);
    }

    @PostMapping("/theo-doi")
    Answer look(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            PortalFrame frame) {
        if (code.isBlank()) return askForCode(frame, code, words, "portal.follow.code.missing");
        Duration rest = turnstile.rest(Turnstile.Guess.CODE, request.getRemoteAddr());
        if (!rest.isZero()) return new BusyPage(frame, rest);
        Answer shown = show(frame, code.strip(), words, null);
        if (shown instanceof CodeAskedPage)
            turnstile.wrong(Turnstile.Guess.CODE, request.getRemoteAddr());
        return shown;
    }

    /// From the receipt: only with the code kept.
    @PostMapping("/theo-doi/da-giu")
    Answer kept(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String kept,
            @RequestParam(defaultValue = "") String anonymous,
            PortalFrame frame) {
        Optional<String> code = receipts.codeOf(ticket);
        if (code.isEmpty()) return askForCode(frame, "", "", "portal.follow.expired");
        if (!kept.equals("yes")) {
            return receipts.page(
                    communes.around(frame), code.get(), anonymous.equals("true"), true);
        }
        return show(frame, code.get(), "", null);
    }

    @PostMapping("/theo-doi/nhan")
    Answer write(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String safe,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            PortalFrame frame) {
        String said = Vietnamese.nfc(words).strip();
        Optional<String> code = receipts.codeOf(ticket);
        Optional<String> once = tickets.read(NUMBER, number);
        if (code.isEmpty() || once.isEmpty()) {
            return askForCode(frame, "", said, "portal.follow.expired");
        }
        if (said.length() > 5000) return show(frame, code.get(), said, "portal.follow.long");
        boolean danger = !safe.equals("yes") && emergencies.heardIn(said);
        if (danger) return show(frame, code.get(), said, "portal.follow.danger");
        var problems = new Problems(frame.words());
        List<Checked.Good> good = upload.of(files, problems);
        String refused = problems.of("files");
        if (refused != null) return shown(frame, code.get(), said, refused, false);
        return after(door.write(code.get(), said, good, once.get()), frame, code.get(), said);
    }

    @PostMapping("/theo-doi/chua-xong")
    Answer notSolved(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String words,
            PortalFrame frame) {
        String said = Vietnamese.nfc(words).strip();
        Optional<String> code = receipts.codeOf(ticket);
        Optional<String> once = tickets.read(NUMBER, number);
        if (code.isEmpty() || once.isEmpty()) {
            return askForCode(frame, "", said, "portal.follow.expired");
        }
        return after(door.notSolved(code.get(), said, once.get()), frame, code.get(), said);
    }

    @PostMapping("/theo-doi/danh-gia")
    Answer rate(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam Satisfaction satisfaction,
            PortalFrame frame) {
        Optional<String> code = receipts.codeOf(ticket);
        if (code.isEmpty()) return askForCode(frame, "", "", "portal.follow.expired");
        return after(door.rate(code.get(), satisfaction), frame, code.get(), "");
    }

    private Answer after(Written written, PortalFrame frame, String code, String said) {
        return switch (written) {
            case Written.Kept _ -> show(frame, code, "", null);
            case Written.Empty _ -> show(frame, code, said, "portal.follow.empty");
            case Written.NotNow _ -> show(frame, code, said, "portal.follow.not-now");
            case Written.NoSuchCode _ -> askForCode(frame, "", said, "portal.follow.code.unknown");
        };
    }

    private Answer show(PortalFrame frame, String code, String said, @Nullable String problemKey) {
        boolean danger = "portal.follow.danger".equals(problemKey);
        String sentence = problemKey == null ? null : frame.words().of(problemKey);
        return shown(frame, code, said, sentence, danger);
    }

    private Answer shown(
            PortalFrame frame, String code, String said, @Nullable String problem, boolean danger) {
        return door.follow(code)
                .<Answer>map(standing ->
                        new FollowPage(
                                around(frame, standing),
                                standing,
                                Where.of(standing, frame.words(), clock.instant()),
                                receipts.ticketFor(code),
                                newNumber(),
                                said,
                                problem,
                                danger,
                                clock.instant()))
                .or(() -> conduct.of(frame, code)) // what the unit received first was moved there
                .orElseGet(() -> askForCode(frame, code, said, "portal.follow.code.unknown"));
    }

    private PortalFrame around(PortalFrame frame, ReportDoor.Standing standing) {
        return communes.ofId(standing.unit().toString())
                .map(unit -> communes.around(frame, unit))
                .orElseGet(() -> communes.around(frame));
    }

    private Answer askForCode(
            PortalFrame frame, String code, String said, @Nullable String problemKey) {
        var problems = new Problems(frame.words());
        if (problemKey != null) problems.at("code", problemKey);
        return new CodeAskedPage(communes.around(frame), code, said, problems);
    }

    private String newNumber() {
        return tickets.issue(NUMBER, UUID.randomUUID().toString(), Duration.ofHours(1));
    }
}
