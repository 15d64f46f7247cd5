package vn.binhyen.obligations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.obligations.Gate;
import vn.binhyen.obligations.OwedReports.Look;
import vn.binhyen.obligations.Standing;
import vn.binhyen.obligations.Term;
import vn.binhyen.obligations.Version;
import vn.binhyen.reports.Reports;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// One report of one unit: its words while they are written, every version handed in, and what the
/// level above said.
///
/// @param places to be typed into; empty for whoever may not
/// @param meanwhile the words as somebody else left them in the meantime, by the keys of places
/// @param may what this reader may do now
/// @param names of the officers who did something
/// @param leave the id of the next exception, so that a form sent twice grants one
/// @param typed what was typed into the forms of the level above and refused
public record FilingPage(
        DeskFrame desk,
        Shown shown,
        Look look,
        List<Reports.Place> places,
        Map<String, String> meanwhile,
        May may,
        Map<UUID, String> names,
        UUID leave,
        Map<String, String> typed,
        LocalDate today,
        Problems problems)
        implements Page {

    /// @param draft whether there are places to type into
    /// @param submit whether it may be handed in
    /// @param answer whether it may be accepted or returned
    /// @param grant whether an exception may be granted
    record May(boolean draft, boolean submit, boolean answer, boolean grant) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public boolean mayDraft() {
        return may.draft();
    }

    public boolean maySubmit() {
        return may.submit();
    }

    public boolean mayAnswer() {
        return may.answer();
    }

    public boolean mayGrant() {
        return may.grant();
    }

    public Term term() {
        return shown.term();
    }

    public String here() {
        return shown.owed().path();
    }

    public String to() {
        return term().obligation().to().in(words().language().code());
    }

    public String who(UUID id) {
        return names.getOrDefault(id, "");
    }

    /// The newest version handed in, which an answer is about; 0 for none.
    public int newest() {
        return look.filing().versions();
    }

    /// Why the newest version was given back, until it is handed in again.
    public Optional<Version.Answer> givenBack() {
        boolean mending =
                switch (look.filing().standing()) {
                    case Standing.Returned _, Standing.Draft _ -> true;
                    case Standing.NotBegun _, Standing.Submitted _, Standing.Accepted _ -> false;
                };
        return mending && !look.versions().isEmpty()
                ? Optional.ofNullable(look.versions().getFirst().answer())
                : Optional.empty();
    }

    public Optional<LocalDate> lockedSince() {
        boolean open = look.filing().standing().handedIn();
        return !open && look.gate() instanceof Gate.Locked(LocalDate since)
                ? Optional.of(since)
                : Optional.empty();
    }

    public Optional<Gate.Leave> exception() {
        return look.gate() instanceof Gate.Excepted(Gate.Leave granted)
                ? Optional.of(granted)
                : Optional.empty();
    }

    /// The last day without an exception, where there is one.
    public Optional<LocalDate> openUntil() {
        return term().openUntil();
    }

    public String field(Reports.Place place) {
        return FilingForm.FIELD + place.key();
    }

    public String was(String field) {
        return typed.getOrDefault(field, "");
    }
}
