package vn.binhyen.portal.web;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.channels.EmergencyWords;
import vn.binhyen.guidance.Guide;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.Tickets;
import vn.binhyen.vault.Checked;

/// Reporting, step by step. Danger stops it and shows whom to call.
@Controller
class ReportPages {

    private static final Asker.Worker DOOR = new Asker.Worker("portal");

    private final ReportDoor door;
    private final Guide guide;
    private final Transactions transactions;
    private final ReportCheck check;
    private final Topics topics;
    private final EmergencyWords emergencies;
    private final Communes communes;
    private final ReceiptSlips receipts;
    private final Upload upload;
    private final Tickets tickets;

    ReportPages(
            ReportDoor door,
            Guide guide,
            Transactions transactions,
            ReportCheck check,
            Topics topics,
            EmergencyWords emergencies,
            Communes communes,
            ReceiptSlips receipts,
            Upload upload,
            Tickets tickets) {
        this.door = door;
        this.guide = guide;
        this.transactions = transactions;
        this.check = check;
        this.topics = topics;
        this.emergencies = emergencies;
        this.communes = communes;
        this.receipts = receipts;
        this.upload = upload;
        this.tickets = tickets;
    }

    @GetMapping("/bao-tin")
    Answer begin(@RequestParam(name = "xa", defaultValue = "") String commune, PortalFrame frame) {
        String unit = communes.ofCode(commune).map(found -> found.id().toString()).orElse("");
        var form = ReportForm.empty(newNumber(), unit);
        return page(frame, form, Step.WHAT, new Problems(frame.words()));
    }

    @PostMapping("/bao-tin")
    Answer goOn(
            @RequestParam(defaultValue = "what") String at,
            @RequestParam(defaultValue = "where") String to,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            PortalFrame frame) {
        Step from = Step.of(at, Step.WHAT);
        Step next = Step.of(to, Step.WHAT);
        ReportForm form = ReportForm.from(request);
        if (next.compareTo(from) < 0) return page(frame, form, next, new Problems(frame.words()));
        Topic topic = topics.find(form.topic()).orElse(topics.otherwise());
        if (topic.door() != null) return new SeeOther(frame.to(topic.door()));
        if (form.danger().equals("yes") || answeredDanger(form, topic))
            return new DangerPage(frame, form.goneOn(), false);
        if (soundsDangerous(form)) return new DangerPage(frame, form.goneOn(), true);
        if (from.compareTo(Step.WHERE) >= 0) form = check.withCommuneFound(form);
        Problems problems = check.of(form, from, frame.words());
        if (problems.any()) return page(frame, form, from, problems);
        return next == Step.DONE ? send(frame, form, files) : page(frame, form, next, problems);
    }

    private Answer send(PortalFrame frame, ReportForm form, @Nullable List<MultipartFile> files) {
        var problems = new Problems(frame.words());
        Optional<ReportNumber> number = ReportNumber.read(tickets, form.number());
        if (number.isEmpty()) {
            problems.at("send", "portal.report.expired");
            return page(frame, form.withNumber(newNumber()), Step.SEND, problems);
        }
        List<Checked.Good> good = upload.of(files, problems);
        if (problems.any()) return page(frame, form, Step.SEND, problems);
        Unit commune = communes.ofId(form.unit()).orElseThrow();
        var report = report(form, topics, commune, good, frame);
        var received = door.receive(report, number.get().form().toString());
        UUID question = number.get().question();
        if (question != null) {
            transactions.as(DOOR, () -> guide.wentOn(question, received.id()));
        }
        return receipts.page(
                communes.around(frame, commune), received.code(), !form.named(), false);
    }

    private static ReportDoor.Report report(
            ReportForm form,
            Topics topics,
            Unit commune,
            List<Checked.Good> files,
            PortalFrame frame) {
        Topic topic = topics.find(form.topic()).orElse(topics.otherwise());
        return new ReportDoor.Report(
                commune.id(),
                topic.word(),
                form.what(),
                form.place(),
                form.happened(),
                null,
                null,
                !form.named(),
                form.named() ? form.name() : "",
                form.named() ? form.contact() : "",
                files,
                topic.answers(form.answers(), frame.words().language().code()));
    }

    private static boolean answeredDanger(ReportForm form, Topic topic) {
        return !form.safe().equals("yes") && topic.meansDanger(form.answers());
    }

    private boolean soundsDangerous(ReportForm form) {
        return !form.safe().equals("yes")
                && emergencies.heardIn(form.what() + " . " + form.place());
    }

    private ReportPage page(PortalFrame frame, ReportForm form, Step step, Problems problems) {
        Optional<Unit> commune = communes.ofId(form.unit());
        PortalFrame around =
                commune.map(unit -> communes.around(frame, unit))
                        .orElseGet(() -> communes.around(frame));
        List<Unit> choices = commune.isPresent() ? List.of() : communes.meantBy(form.commune());
        return new ReportPage(
                around,
                form,
                step,
                problems,
                commune.map(Unit::fullName).orElse(""),
                choices,
                topics);
    }

    private String newNumber() {
        return ReportNumber.another().sealed(tickets);
    }
}
