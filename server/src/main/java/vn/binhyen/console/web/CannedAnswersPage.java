package vn.binhyen.console.web;

import java.util.List;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.canned.Blank;
import vn.binhyen.cases.canned.CannedAnswer;
import vn.binhyen.staff.Role;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The canned answers of the reader's unit: its own, a form to add or change one, and those that
/// come along.
///
/// @param changing the id of the one the form changes; empty when it adds one
public record CannedAnswersPage(
        DeskFrame desk,
        Role role,
        List<CannedAnswer> own,
        List<CannedAnswer> shipped,
        String changing,
        CannedForm form,
        Problems problems)
        implements Page {

    private static final List<String> STATES =
            List.of("RECEIVED", "IN_WORK", "WAITING", "HANDED_OVER");

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    /// Whether the reader leads and may add, change and retire.
    public boolean mayChange() {
        return role == Role.COMMUNE_CHIEF || role == Role.PROVINCE_STAFF;
    }

    public List<String> states() {
        return STATES;
    }

    public CaseKind[] kinds() {
        return CaseKind.values();
    }

    /// `{ma_ho_so}, {don_vi}, …`
    public String blanks() {
        return String.join(", ", Blank.words().stream().map(each -> "{" + each + "}").toList());
    }

    /// For which kinds and in which states, in words.
    public String fits(CannedAnswer it) {
        String kinds =
                it.kinds().isEmpty()
                        ? words().of("console.canned.every-kind")
                        : String.join(
                                ", ",
                                it.kinds().stream()
                                        .sorted()
                                        .map(kind -> words().of("cases.kind." + kind))
                                        .toList());
        List<String> states =
                STATES.stream()
                        .filter(it.states()::contains)
                        .map(state -> words().of("cases.state." + state))
                        .toList();
        return kinds + " · " + String.join(", ", states);
    }
}
