package vn.binhyen.console.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.ClockView;
import vn.binhyen.cases.HandOvers;
import vn.binhyen.cases.IdentityDesk.Look;
import vn.binhyen.cases.IdentityDesk.Way;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.cases.topics.Suggestion;
import vn.binhyen.channels.Conversation;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.Shift;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.Words;

/// One case: the original words, the one obvious next step, what happened, the time limit, who
/// reported.
///
/// @param talk the conversation it came from, if it has one
/// @param answers what the resident answered to the questions of the topic
/// @param suggestion what it may be in law; the officer decides
/// @param names of everybody of the staff who stands in the timeline
/// @param role of whoever looks
/// @param communes the other communes of the province
/// @param handOver the record of its last hand-over; null when there is none
/// @param identity how the asker may open who reported
/// @param opened who reported, when the asker has just opened it
/// @param onDuty who is on duty for its unit now
/// @param canned answers that fit, ready to be said
/// @param hints whose it may be and what it may repeat
public record CasePage(
        DeskFrame desk,
        CaseView it,
        @Nullable Conversation talk,
        List<GivenAnswer> answers,
        @Nullable Suggestion suggestion,
        String unitName,
        Map<UUID, String> names,
        List<StaffMember> officers,
        Role role,
        HandOvers.@Nullable Line handOver,
        List<Unit> communes,
        Instant now,
        Refused refused,
        Way identity,
        Look.@Nullable Known opened,
        CaseHints hints,
        List<ReadyAnswer> canned,
        List<Shift> onDuty)
        implements Page {

    private static final int TITLE = 90;

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return refused.status();
    }

    public Problems problems() {
        return refused.problems();
    }

    /// The first line of the words, cut where it grows long.
    public String title() {
        String first = it.words().lines().findFirst().orElse("");
        return first.length() <= TITLE ? first : first.substring(0, TITLE).strip() + "…";
    }

    public String address() {
        return "/console/cases/" + it.id();
    }

    public String kindName() {
        CaseKind kind = it.kind();
        return words().of(kind == null ? "cases.kind.none" : "cases.kind." + kind);
    }

    /// `Gợi ý: Phản ánh an ninh, trật tự, vì bà con viết “karaoke”, “ồn”.`
    public @Nullable String suggested() {
        if (suggestion == null) return null;
        String kind = words().of("cases.kind." + suggestion.kind());
        String topic = suggestion.topic().name().in(words().language().code());
        String found = String.join("”, “", suggestion.because());
        if (!suggestion.picked()) return words().of("console.case.suggested.heard", kind, found);
        return found.isEmpty()
                ? words().of("console.case.suggested.picked", kind, topic)
                : words().of("console.case.suggested.both", kind, topic, found);
    }

    public String nameOf(@Nullable UUID staffId) {
        if (staffId == null) return words().of("console.case.nobody");
        return names.getOrDefault(staffId, words().of("console.case.somebody"));
    }

    /// The state's colour and shape.
    public String badge() {
        return CaseWords.badge(it.state().word(), it.dueAt(), it.warnAt(), now);
    }

    public String badgeWords() {
        return CaseWords.badgeWords(words(), it.state().word(), it.dueAt(), it.warnAt(), now);
    }

    /// The clocks that run or stand still, what is due first first; then those that ended.
    public List<ClockShown> clocks() {
        return it.clocks().stream()
                .sorted(
                        Comparator.comparing((ClockView clock) -> !clock.isOpen())
                                .thenComparing(clock -> !clock.ours())
                                .thenComparing(ClockView::due))
                .map(clock -> ClockShown.of(clock, words(), now))
                .toList();
    }

    public boolean mayExtend(ClockView clock) {
        boolean ranOut = clock.hand().equals("RUNNING") && clock.due().isBefore(now);
        return clock.mayExtend(role) && !ranOut;
    }

    /// A clock that waits for the notice of receipt.
    public boolean owesNotice() {
        return it.clocks().stream()
                .anyMatch(clock -> clock.isOpen() && clock.rule().equals("notice"));
    }

    /// Crime information here that nobody has called urgent yet.
    public boolean mayBeUrgent() {
        return mustBeHandedOver()
                && it.clocks().stream()
                        .noneMatch(
                                clock -> clock.isOpen() && clock.rule().equals("hand-over-urgent"));
    }

    public boolean mayGoOn() {
        return received() || inWork() || waiting();
    }

    /// Where it went, by the entry's last word; this commune is not among the others.
    private String communeOf(String detail) {
        String to = detail.substring(detail.indexOf(' ') + 1);
        return communes.stream()
                .filter(unit -> unit.id().toString().equals(to))
                .findFirst()
                .map(Unit::fullName)
                .orElse(unitName);
    }

    /// Whether the reader leads and may say if the tip is of value.
    public boolean mayValue() {
        CaseKind kind = it.kind();
        boolean leads = role == Role.COMMUNE_CHIEF || role == Role.PROVINCE_STAFF;
        return leads && kind != null && (kind.isTip() || it.valuedAt() != null);
    }

    /// Whether what was answered may become a draft for everybody.
    public boolean mayLearn() {
        return it.kind() == CaseKind.QUESTION && LearnedAnswers.lastAnswer(it).isPresent();
    }

    /// The commune it may belong to, where the reader may give it there now.
    public @Nullable Unit elsewhere() {
        if (!mayGoOn()) return null;
        return hints.route().commune().filter(communes::contains).orElse(null);
    }

    /// Danger, or crime information that cannot wait: whoever is on duty is told of first.
    public boolean emergency() {
        boolean urgent =
                it.clocks().stream()
                        .anyMatch(
                                clock -> clock.isOpen() && clock.rule().equals("hand-over-urgent"));
        return !closed() && (urgent || it.kind() == CaseKind.EMERGENCY);
    }

    public boolean inWork() {
        return it.state() instanceof CaseState.InWork;
    }

    public boolean waiting() {
        return it.state() instanceof CaseState.Waiting;
    }

    public String typed(String field) {
        return refused.typed(field);
    }

    public boolean received() {
        return it.state() instanceof CaseState.Received;
    }

    public boolean closed() {
        return it.state() instanceof CaseState.Closed;
    }

    public boolean handedOver() {
        return it.state() instanceof CaseState.HandedOver;
    }

    /// Crime information that still lies here: it must go on to the investigation body.
    public boolean mustBeHandedOver() {
        CaseKind kind = it.kind();
        return kind != null && kind.isCrimeInformation() && !handedOver() && !closed();
    }

    public @Nullable UUID lastMessage() {
        return talk == null || talk.messages().isEmpty() ? null : talk.messages().getLast().id();
    }

    /// The entry in words: `Y Bliu Kbuôr phân loại: tin báo về tội phạm`.
    public String told(CaseView.Entry entry) {
        String detail =
                switch (entry.type()) {
                    case "CLASSIFIED" -> words().of("cases.kind." + entry.detail());
                    case "CLOSED" -> words().of("cases.outcome." + entry.detail());
                    case "RATED" -> words().of("cases.satisfaction." + entry.detail());
                    case "ASSIGNED", "ON_DUTY" -> nameOf(UUID.fromString(entry.detail()));
                    case "TRANSFERRED" -> communeOf(entry.detail());
                    case "EXTENDED" -> words().of("cases.limit." + entry.detail());
                    case "OPENED" -> words().of("cases.channel." + entry.detail());
                    default -> entry.detail();
                };
        String who =
                entry.by() == null ? words().of("console.case.the-resident") : nameOf(entry.by());
        return words().of("console.case.entry." + entry.type(), who, detail);
    }
}
