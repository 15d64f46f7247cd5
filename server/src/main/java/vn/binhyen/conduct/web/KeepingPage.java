package vn.binhyen.conduct.web;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.conduct.DoorKeeping.Decision;
import vn.binhyen.conduct.DoorKeeping.Keeping;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Whether the door is open, who is named, and what waits for a second person.
///
/// @param names of those who proposed and confirmed
public record KeepingPage(
        DeskFrame desk,
        StaffMember me,
        Keeping keeping,
        Map<UUID, String> names,
        Map<UUID, String> units,
        Problems problems)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    /// Who proposed it, or proposed and confirmed it, in a sentence.
    public String told(Decision decision) {
        UUID confirmed = decision.confirmedBy();
        return confirmed == null
                ? words().of("conduct.keeping.proposed-by", name(decision.proposedBy()))
                : words().of(
                                "conduct.keeping.confirmed-by",
                                name(decision.proposedBy()),
                                name(confirmed));
    }

    public boolean mayConfirm(Decision decision) {
        return decision.confirmedBy() == null && !decision.proposedBy().equals(me.id());
    }

    /// Name and unit of the inspector a decision is about.
    public String inspector(Decision decision) {
        StaffMember inspector = decision.inspector();
        return inspector == null ? words().of("conduct.keeping.gone") : person(inspector);
    }

    public String person(StaffMember inspector) {
        return inspector.displayName() + ", " + units.getOrDefault(inspector.id(), "");
    }

    private String name(UUID id) {
        return names.getOrDefault(id, "");
    }
}
