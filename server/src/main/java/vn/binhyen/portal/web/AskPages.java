package vn.binhyen.portal.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.channels.EmergencyWords;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.Catalogue;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.Guide;
import vn.binhyen.guidance.InForce;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Quoted;
import vn.binhyen.guidance.Reply;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.scope.Transactions;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Tickets;

/// Asking on the web, as in a chat: what was approved is said at once, what may be one of three is
/// asked back, and whatever else is offered as a form to people. Danger comes first. What was asked
/// is posted and stands in no address.
@Controller
class AskPages {

    private static final Asker.Worker DOOR = new Asker.Worker("portal");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String FORM = "ask-form";
    private static final String ASKED = "asked-question";
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int LONGEST = 1_000;

    private final Guide guide;
    private final Catalogue catalogue;
    private final Topics topics;
    private final EmergencyWords emergencies;
    private final Communes communes;
    private final Transactions transactions;
    private final Tickets tickets;
    private final Clock clock;

    AskPages(
            Guide guide,
            Catalogue catalogue,
            Topics topics,
            EmergencyWords emergencies,
            Communes communes,
            Transactions transactions,
            Tickets tickets,
            Clock clock) {
        this.guide = guide;
        this.catalogue = catalogue;
        this.topics = topics;
        this.emergencies = emergencies;
        this.communes = communes;
        this.transactions = transactions;
        this.tickets = tickets;
        this.clock = clock;
    }

    /// @param xa the code of the commune whose poster or page leads here
    @GetMapping("/hoi")
    vn.binhyen.ui.Answer begin(@RequestParam(defaultValue = "") String xa, PortalFrame frame) {
        return page(frame, xa, "", null, new Problems(frame.words()));
    }

    /// The same form sent again with the same words is the same question.
    @PostMapping("/hoi")
    vn.binhyen.ui.Answer ask(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String xa,
            PortalFrame frame) {
        String typed = Vietnamese.nfc(words).strip();
        var problems = new Problems(frame.words());
        if (typed.length() < 3) problems.at("words", "portal.ask.short");
        if (typed.length() > LONGEST) problems.at("words", "portal.report.too-long", LONGEST);
        Optional<String> form = tickets.read(FORM, number);
        if (form.isEmpty()) problems.at("words", "portal.ask.expired");
        if (problems.any()) return page(frame, xa, typed, null, problems);
        UUID id =
                UUID.nameUUIDFromBytes(
                        (form.orElseThrow() + " " + typed).getBytes(StandardCharsets.UTF_8));
        if (emergencies.heardIn(typed)) {
            return new DangerPage(frame, onward(id, typed, xa).goneOn(), true);
        }
        Instant now = clock.instant();
        var question = new Guide.Question(id, unit(xa), "web", typed, now);
        return transactions.as(
                DOOR, () -> page(frame, xa, typed, said(id, typed, xa, guide.ask(question))));
    }

    /// One of the offered was chosen.
    @PostMapping("/hoi/chon")
    vn.binhyen.ui.Answer choose(
            @RequestParam(defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String entry,
            @RequestParam(defaultValue = "") String xa,
            PortalFrame frame) {
        Optional<UUID> question = asked(asked);
        if (question.isEmpty()) return expired(frame, xa, words);
        UUID id = question.get();
        return transactions.as(
                DOOR,
                () ->
                        guide.choose(id, unit(xa), entry)
                                .map(it ->
                                        page(
                                                frame,
                                                xa,
                                                words,
                                                said(id, words, xa, new Reply.Answered(it))))
                                .orElseGet(NotThere::new));
    }

    /// None of them fits, or the answer did not help: on to people.
    @PostMapping("/hoi/chua-dung")
    vn.binhyen.ui.Answer notHelped(
            @RequestParam(defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String xa,
            PortalFrame frame) {
        Optional<UUID> question = asked(asked);
        if (question.isEmpty()) return expired(frame, xa, words);
        UUID id = question.get();
        return transactions.as(
                DOOR,
                () -> {
                    guide.notHelped(id, unit(xa));
                    return page(frame, xa, words, said(id, words, xa, new Reply.ForPeople()));
                });
    }

    private vn.binhyen.ui.Answer expired(PortalFrame frame, String xa, String words) {
        var problems = new Problems(frame.words());
        problems.at("words", "portal.ask.expired");
        return page(frame, xa, words, null, problems);
    }

    private Optional<UUID> asked(String ticket) {
        return tickets.read(ASKED, ticket).map(UUID::fromString);
    }

    private AskPage.Said said(UUID id, String typed, String xa, Reply reply) {
        InForce now = catalogue.inForce(LocalDate.ofInstant(clock.instant(), VIETNAM));
        var said =
                new AskPage.Said(
                        tickets.issue(ASKED, id.toString(), A_DAY),
                        reply,
                        List.of(),
                        "",
                        onward(id, typed, xa));
        Quoted quoted = said.quoted();
        if (quoted == null) return said;
        String card = quoted.card();
        return new AskPage.Said(
                said.asked(),
                reply,
                card == null ? List.of() : now.bySlug(card).map(Procedure::basis).orElse(List.of()),
                catalogue.find(quoted.id()).map(EntryView::entry).map(AskPages::source).orElse(""),
                said.onward());
    }

    private static String source(CatalogueEntry entry) {
        return switch (entry) {
            case Procedure it -> it.source();
            case Answer it -> it.source();
        };
    }

    /// The same words as a report of the kind "question", whose first step is still to be answered.
    private ReportForm onward(UUID question, String typed, String xa) {
        String unit = communes.ofCode(xa).map(it -> it.id().toString()).orElse("");
        String topic =
                topics.all().stream()
                        .filter(it -> it.kind() == CaseKind.QUESTION)
                        .findFirst()
                        .map(Topic::word)
                        .orElse("");
        return ReportForm.empty(ReportNumber.ofQuestion(question).sealed(tickets), unit)
                .about(topic, typed);
    }

    private UnitId unit(String xa) {
        return communes.ofCode(xa).map(Unit::id).orElseGet(communes::provinceId);
    }

    private vn.binhyen.ui.Answer page(
            PortalFrame frame, String xa, String typed, AskPage.Said said) {
        return page(frame, xa, typed, said, new Problems(frame.words()));
    }

    private AskPage page(
            PortalFrame frame,
            String xa,
            String typed,
            AskPage.@Nullable Said said,
            Problems problems) {
        Optional<Unit> commune = communes.ofCode(xa);
        return new AskPage(
                commune.map(unit -> communes.around(frame, unit))
                        .orElseGet(() -> communes.around(frame)),
                commune.map(unit -> unit.id().code()).orElse(""),
                tickets.issue(FORM, UUID.randomUUID().toString(), A_DAY),
                typed,
                said,
                problems);
    }
}
