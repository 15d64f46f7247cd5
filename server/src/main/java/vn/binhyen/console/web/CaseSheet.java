package vn.binhyen.console.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.HandOvers;
import vn.binhyen.cases.IdentityDesk;
import vn.binhyen.cases.IdentityDesk.Look;
import vn.binhyen.cases.Verdict;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.cases.topics.GivenAnswers;
import vn.binhyen.cases.topics.Suggestion;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Roster;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.SeeOther;

/// Lays out the page of one case: everything the asker may see of it, read at one moment.
@Component
class CaseSheet {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final IdentityDesk identities;
    private final CaseLists cases;
    private final HandOvers handOvers;
    private final GivenAnswers answers;
    private final Topics topics;
    private final Conversations conversations;
    private final Staff staff;
    private final Roster roster;
    private final Territory territory;
    private final CaseHints.Finder hints;
    private final ReadyAnswers ready;
    private final Transactions transactions;
    private final Clock clock;

    CaseSheet(
            IdentityDesk identities,
            CaseLists cases,
            HandOvers handOvers,
            GivenAnswers answers,
            Topics topics,
            Conversations conversations,
            Staff staff,
            Roster roster,
            Territory territory,
            CaseHints.Finder hints,
            ReadyAnswers ready,
            Transactions transactions,
            Clock clock) {
        this.identities = identities;
        this.cases = cases;
        this.handOvers = handOvers;
        this.answers = answers;
        this.topics = topics;
        this.conversations = conversations;
        this.staff = staff;
        this.roster = roster;
        this.territory = territory;
        this.hints = hints;
        this.ready = ready;
        this.transactions = transactions;
        this.clock = clock;
    }

    Answer of(UUID id, StaffMember me, DeskFrame desk) {
        return of(id, me, desk, Refused.nothing(desk.words()));
    }

    Answer of(UUID id, StaffMember me, DeskFrame desk, Refused refused) {
        return read(id, me, desk, refused, null);
    }

    /// With who reported, for this once.
    Answer opened(UUID id, StaffMember me, DeskFrame desk, Look.Known who) {
        return read(id, me, desk, Refused.nothing(desk.words()), who);
    }

    /// Goes on to the case when the desk did what it was asked, or shows it again with why not.
    ///
    /// @param field the id of the input `text` was typed into
    Answer after(
            Verdict verdict, String field, String text, UUID id, StaffMember me, DeskFrame desk) {
        return after(verdict, field, Map.of(field, text), id, me, desk);
    }

    /// The same for a form of several inputs; the problem stands at `field`.
    Answer after(
            Verdict verdict,
            String field,
            Map<String, String> typed,
            UUID id,
            StaffMember me,
            DeskFrame desk) {
        String key = CaseWords.refusal(verdict);
        if (verdict instanceof Verdict.NotThere) return new NotThere();
        if (key.isEmpty()) return new SeeOther("/console/cases/" + id);
        return of(
                id,
                me,
                desk,
                Refused.of(desk.words(), field, typed, "console.case.problem." + key));
    }

    /// The words so far with the canned answer below them; as they were when it does not fit.
    String filled(UUID id, String canned, String words, StaffMember me, DeskFrame desk) {
        return transactions.reading(
                me.asker(),
                () ->
                        cases.view(id)
                                .map(it -> ready.of(it, desk.words()))
                                .map(fitting -> ReadyAnswers.below(words, canned, fitting))
                                .orElse(words));
    }

    private Answer read(
            UUID id, StaffMember me, DeskFrame desk, Refused refused, Look.@Nullable Known opened) {
        return transactions.reading(
                me.asker(),
                () ->
                        cases.view(id)
                                .<Answer>map(it -> page(it, me, desk, refused, opened))
                                .orElseGet(NotThere::new));
    }

    private CasePage page(
            CaseView it,
            StaffMember me,
            DeskFrame desk,
            Refused refused,
            Look.@Nullable Known opened) {
        Optional<Conversation> talk =
                Optional.ofNullable(it.conversation()).flatMap(conversations::see);
        IdentityDesk.Way way = identities.wayTo(me, it.id());
        List<GivenAnswer> given = answers.of(it.id());
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
                handOvers.ofCase(it.id()).orElse(null),
                othersIn(it.unit()),
                clock.instant(),
                refused,
                way,
                opened,
                hints.of(it),
                ready.of(it, desk.words()),
                roster.onDuty(it.unit(), clock.instant()));
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

    private List<Unit> othersIn(UnitId unit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VIETNAM);
        return territory.communesAt(territory.provinceOf(unit).id(), today).stream()
                .filter(each -> !each.id().equals(unit))
                .toList();
    }

    private static Set<UUID> people(
            CaseView it, Optional<Conversation> talk, IdentityDesk.Way way) {
        var ids = new HashSet<UUID>();
        if (it.assignee() != null) ids.add(it.assignee());
        if (way instanceof IdentityDesk.Way.Granted(var answer, _)) ids.add(answer.by());
        if (way instanceof IdentityDesk.Way.BySecondPerson(var no) && no != null) ids.add(no.by());
        it.entries().stream().map(CaseView.Entry::by).filter(Objects::nonNull).forEach(ids::add);
        it.entries().stream()
                .filter(entry -> entry.type().equals("ASSIGNED") || entry.type().equals("ON_DUTY"))
                .forEach(entry -> ids.add(UUID.fromString(entry.detail())));
        talk.ifPresent(t ->
                t.messages().stream()
                        .map(m -> m.staffId())
                        .filter(Objects::nonNull)
                        .forEach(ids::add));
        return ids;
    }
}
