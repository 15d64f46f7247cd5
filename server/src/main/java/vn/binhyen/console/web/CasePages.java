package vn.binhyen.console.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.Duplicates;
import vn.binhyen.cases.Duplicates.Marked;
import vn.binhyen.cases.HandOvers;
import vn.binhyen.cases.IdentityDesk;
import vn.binhyen.cases.IdentityDesk.Asked;
import vn.binhyen.cases.IdentityDesk.Look;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.Verdict;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.cases.topics.GivenAnswers;
import vn.binhyen.cases.topics.Suggestion;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.Said;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// One case and what officers do with it. Each verb asks the desk, and what the desk refuses is
/// shown on the same page with what was typed.
@Controller
class CasePages {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final CaseDesk caseDesk;
    private final IdentityDesk identities;
    private final CaseLists cases;
    private final HandOvers handOvers;
    private final GivenAnswers answers;
    private final Topics topics;
    private final Conversations conversations;
    private final Staff staff;
    private final Territory territory;
    private final Duplicates duplicates;
    private final CaseHints.Finder hints;
    private final Transactions transactions;
    private final Clock clock;

    CasePages(
            CaseDesk caseDesk,
            IdentityDesk identities,
            CaseLists cases,
            HandOvers handOvers,
            GivenAnswers answers,
            Topics topics,
            Conversations conversations,
            Staff staff,
            Territory territory,
            Duplicates duplicates,
            CaseHints.Finder hints,
            Transactions transactions,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.identities = identities;
        this.cases = cases;
        this.handOvers = handOvers;
        this.answers = answers;
        this.topics = topics;
        this.conversations = conversations;
        this.staff = staff;
        this.territory = territory;
        this.duplicates = duplicates;
        this.hints = hints;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/console/cases/{id}")
    Answer show(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return page(id, me, desk, Map.of(), new Problems(desk.words()), null);
    }

    @PostMapping("/console/cases/{id}/classification")
    Answer classify(
            @PathVariable UUID id,
            @RequestParam CaseKind kind,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return answered(caseDesk.classify(me, id, kind, reason), "reason", reason, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/assignment")
    Answer assign(
            @PathVariable UUID id, @RequestParam UUID officer, StaffMember me, DeskFrame desk) {
        return answered(caseDesk.assign(me, id, officer), "officer", "", id, me, desk);
    }

    @PostMapping("/console/cases/{id}/answers")
    Answer answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean asksBack,
            @RequestParam(defaultValue = "") String personal,
            @RequestParam(required = false) @Nullable UUID seen,
            StaffMember me,
            DeskFrame desk) {
        Leaving leaving = Leaving.of(words, personal);
        if (leaving.stopped()) return stopped("answer", words, id, me, desk);
        return answered(
                caseDesk.answer(me, id, leaving.words(), asksBack, seen),
                "answer",
                words,
                id,
                me,
                desk);
    }

    @PostMapping("/console/cases/{id}/notes")
    Answer note(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return answered(caseDesk.note(me, id, words), "note", words, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/hand-over")
    Answer handOver(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String receiver,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return answered(
                caseDesk.handOver(me, id, receiver, words), "hand-over", words, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/outcome")
    Answer close(
            @PathVariable UUID id,
            @RequestParam Outcome outcome,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String personal,
            StaffMember me,
            DeskFrame desk) {
        boolean refused = outcome == Outcome.REFUSED;
        if (refused && office.isBlank()) {
            var problems = new Problems(desk.words());
            problems.at("close", "console.case.problem.office-needed");
            return page(id, me, desk, Map.of("close", words), problems, null);
        }
        Leaving leaving = Leaving.of(words, personal);
        if (leaving.stopped()) return stopped("close", words, id, me, desk);
        if (refused && !words.isBlank()) leaving = leaving.with(rightOffice(office, desk));
        return answered(
                caseDesk.close(me, id, outcome, leaving.words()), "close", words, id, me, desk);
    }

    /// Ends the case as a repetition of another.
    @PostMapping("/console/cases/{id}/repetition")
    Answer repeats(
            @PathVariable UUID id,
            @RequestParam UUID original,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return switch (duplicates.mark(me, id, original, words)) {
            case Marked.Done() -> new SeeOther("/console/cases/" + id);
            case Marked.NoSuchOriginal() -> new NotThere();
            case Marked.Refused(Verdict why) -> answered(why, "close", words, id, me, desk);
        };
    }

    @PostMapping("/console/cases/{id}/reopening")
    Answer reopen(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return answered(caseDesk.reopen(me, id, words), "reopen", words, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/urgency")
    Answer urgent(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return answered(caseDesk.urgent(me, id, reason), "urgent", reason, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/notice")
    Answer notice(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return answered(caseDesk.noticeGiven(me, id, words), "notice", words, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/clocks/{no}/extension")
    Answer extend(
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return answered(caseDesk.extend(me, id, no, reason), "extend-" + no, reason, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/pause")
    Answer pause(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return answered(caseDesk.pause(me, id, reason), "pause", reason, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/resumption")
    Answer goOn(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return answered(caseDesk.goOn(me, id, words), "pause", words, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/transfer")
    Answer transfer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        Verdict verdict =
                unitOf(to)
                        .map(unit -> caseDesk.transfer(me, id, unit, reason))
                        .orElseGet(Verdict.NoSuchUnit::new);
        if (verdict instanceof Verdict.Done) return new SeeOther("/console/register");
        return answered(verdict, "transfer", reason, id, me, desk);
    }

    private static Optional<UnitId> unitOf(String text) {
        try {
            return Optional.of(UnitId.parse(text));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private List<Unit> othersIn(UnitId unit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VIETNAM);
        return territory.communesAt(territory.provinceOf(unit).id(), today).stream()
                .filter(each -> !each.id().equals(unit))
                .toList();
    }

    /// Shows who reported on this answer only; the look was written to the audit and committed
    /// before.
    @PostMapping("/console/cases/{id}/reporter")
    Answer reporter(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        var problems = new Problems(desk.words());
        switch (identities.look(me, id, reason)) {
            case Look.Known known -> {
                return page(id, me, desk, Map.of(), problems, known);
            }
            case Look.ReasonNeeded() -> problems.at("look", "console.case.look.reason-needed");
            case Look.ClassifyFirst() -> problems.at("look", "console.case.look.classify-first");
            case Look.SecondPersonNeeded() ->
                    problems.at("look", "console.case.look.second-person");
            case Look.NothingSealed() -> problems.at("look", "console.case.look.nothing");
            case Look.NotThere() -> {
                return new NotThere();
            }
        }
        return page(id, me, desk, Map.of("look", reason), problems, null);
    }

    /// Asks a custodian for a look at who reported.
    @PostMapping("/console/cases/{id}/identity-requests")
    Answer askForLook(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return switch (identities.ask(me, id, reason)) {
            case Asked.Waits(), Asked.NotNeeded() -> new SeeOther("/console/cases/" + id + "#id");
            case Asked.ReasonNeeded() -> {
                var problems = new Problems(desk.words());
                problems.at("look", "console.case.look.reason-needed");
                yield page(id, me, desk, Map.of("look", reason), problems, null);
            }
            case Asked.NotThere() -> new NotThere();
        };
    }

    /// Who refuses names the right door, on a line of its own below the reason.
    private static String rightOffice(String office, DeskFrame desk) {
        return desk.words().of("console.case.close.told-office", office.strip());
    }

    /// The words have personal data in them: nothing was sent, the officer is asked.
    private Answer stopped(String field, String text, UUID id, StaffMember me, DeskFrame desk) {
        var problems = new Problems(desk.words());
        problems.at(field, "console.personal.found");
        return page(id, me, desk, Map.of(field, text), problems, null);
    }

    private Answer answered(
            Verdict verdict, String field, String text, UUID id, StaffMember me, DeskFrame desk) {
        String key =
                switch (verdict) {
                    case Verdict.Done(), Verdict.NothingToChange() -> "";
                    case Verdict.NotThere() -> "not-there";
                    case Verdict.NotNow _ -> "not-now";
                    case Verdict.ClassifyFirst() -> "classify-first";
                    case Verdict.HandOverFirst() -> "hand-over-first";
                    case Verdict.ReasonNeeded() -> "reason-needed";
                    case Verdict.WordsNeeded() -> "words-needed";
                    case Verdict.ReceiverNeeded() -> "receiver-needed";
                    case Verdict.OnlyOnce() -> "not-now";
                    case Verdict.NoExtension() -> "no-extension";
                    case Verdict.NotYourRole _ -> "not-your-role";
                    case Verdict.NoSuchUnit() -> "no-such-unit";
                    case Verdict.SameUnit() -> "same-unit";
                    case Verdict.NotSaid(Said why) -> notSaid(why);
                };
        if (key.isEmpty()) return new SeeOther("/console/cases/" + id);
        if (key.equals("not-there")) return new NotThere();
        var problems = new Problems(desk.words());
        problems.at(field, "console.case.problem." + key);
        return page(id, me, desk, Map.of(field, text), problems, null);
    }

    private static String notSaid(Said why) {
        return switch (why) {
            case Said.NewerMessage _ -> "newer-message";
            case Said.WindowClosed _ -> "window-closed";
            case Said.Empty() -> "words-needed";
            case Said.NotThere(), Said.Queued _ -> "not-now";
        };
    }

    private Answer page(
            UUID id,
            StaffMember me,
            DeskFrame desk,
            Map<String, String> typed,
            Problems problems,
            Look.@Nullable Known opened) {
        return transactions.reading(
                me.asker(),
                () -> {
                    Optional<CaseView> found = cases.view(id);
                    if (found.isEmpty()) return new NotThere();
                    CaseView it = found.get();
                    UUID conversation = it.conversation();
                    Optional<Conversation> talk =
                            conversation == null
                                    ? Optional.empty()
                                    : conversations.see(conversation);
                    IdentityDesk.Way way = identities.wayTo(me, id);
                    List<GivenAnswer> given = answers.of(id);
                    return new CasePage(
                            desk,
                            it,
                            talk.orElse(null),
                            given,
                            suggestion(it, given),
                            territory.unit(it.unit()).map(Unit::fullName).orElse(""),
                            staff.names(people(it, talk, way)),
                            staff.officersOf(it.unit()),
                            me.role(),
                            handOvers.ofCase(id).orElse(null),
                            othersIn(it.unit()),
                            clock.instant(),
                            new LinkedHashMap<>(typed),
                            problems,
                            way,
                            opened,
                            hints.of(it));
                });
    }

    private @Nullable Suggestion suggestion(CaseView it, List<GivenAnswer> given) {
        String said =
                it.words()
                        + " . "
                        + given.stream()
                                .map(GivenAnswer::answer)
                                .collect(Collectors.joining(" . "));
        return topics.suggest(it.topic(), said).orElse(null);
    }

    private static Set<UUID> people(
            CaseView it, Optional<Conversation> talk, IdentityDesk.Way way) {
        var ids = new HashSet<UUID>();
        if (it.assignee() != null) ids.add(it.assignee());
        if (way instanceof IdentityDesk.Way.Granted(var answer, _)) ids.add(answer.by());
        if (way instanceof IdentityDesk.Way.BySecondPerson(var no) && no != null) ids.add(no.by());
        it.entries().stream().map(CaseView.Entry::by).filter(Objects::nonNull).forEach(ids::add);
        it.entries().stream()
                .filter(entry -> entry.type().equals("ASSIGNED"))
                .forEach(entry -> ids.add(UUID.fromString(entry.detail())));
        talk.ifPresent(t ->
                t.messages().stream()
                        .map(m -> m.staffId())
                        .filter(Objects::nonNull)
                        .forEach(ids::add));
        return ids;
    }
}
