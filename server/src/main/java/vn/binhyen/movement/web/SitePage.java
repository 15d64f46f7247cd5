package vn.binhyen.movement.web;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.binhyen.kits.Blank;
import vn.binhyen.kits.PaperKind;
import vn.binhyen.movement.EndReason;
import vn.binhyen.movement.Member;
import vn.binhyen.movement.Office;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Stage;
import vn.binhyen.movement.Step;
import vn.binhyen.movement.StepKind;
import vn.binhyen.movement.Team;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// One site.
///
/// @param place the name of its area
/// @param steps oldest first
/// @param names who wrote the steps down
/// @param next what comes next, the likeliest first
/// @param papers of its kit, those of the steps at hand first
/// @param others units it may be taken over in
/// @param id for the next thing a form makes
public record SitePage(
        DeskFrame desk,
        Site site,
        String place,
        List<Step> steps,
        Map<UUID, String> names,
        List<StepKind> next,
        List<Offered> papers,
        List<Team> teams,
        List<Member> members,
        List<Unit> others,
        StepForm form,
        UUID id,
        LocalDate today,
        Problems problems)
        implements Page {

    /// A paper that may be made.
    ///
    /// @param now whether it belongs to a step at hand
    /// @param open what it still waits for
    public record Offered(PaperKind kind, boolean now, Set<Blank> open) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String at(String what) {
        return SiteDoor.address(site.id()) + what;
    }

    public boolean standing() {
        return site.stage() != Stage.ENDED;
    }

    public boolean mayReplicate() {
        return site.stage() == Stage.OPERATING && !others.isEmpty();
    }

    /// The step chosen in the form, or else the one that comes next.
    public boolean chosen(StepKind kind) {
        String typed = form.of(form.kind());
        return typed.isEmpty()
                ? !next.isEmpty() && next.getFirst() == kind
                : typed.equals(kind.word());
    }

    public String by(Step step) {
        return names.getOrDefault(step.by(), "");
    }

    /// The board, or a team's members.
    public List<Member> of(UUID group) {
        return members.stream().filter(it -> it.group().equals(group)).toList();
    }

    /// What a paper still waits for, in the words that stand on it.
    public String open(Offered paper) {
        return paper.open().stream().map(Blank::prompt).collect(joining(", "));
    }

    public EndReason[] reasons() {
        return EndReason.values();
    }

    public Office[] offices() {
        return Office.values();
    }
}
