package vn.binhyen.console.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.BulkDesk;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Cases chosen from a list: what to do with all of them, then what became of each.
///
/// @param lines the chosen ones, the oldest first
/// @param officers whom they can be given to; empty where they lie in several communes
/// @param form what was typed
/// @param problem why nothing was done; empty otherwise
/// @param results null while nothing was done
/// @param back the list they were chosen from
public record ChosenPage(
        DeskFrame desk,
        List<CaseLine> lines,
        List<StaffMember> officers,
        ChosenForm form,
        String problem,
        @Nullable List<BulkDesk.Result> results,
        String back)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public boolean finished() {
        return results != null;
    }

    public long done() {
        return all().stream().filter(BulkDesk.Result::done).count();
    }

    public long soAlready() {
        return all().stream().filter(BulkDesk.Result::soAlready).count();
    }

    public List<BulkDesk.Result> refused() {
        return all().stream().filter(one -> !one.done() && !one.soAlready()).toList();
    }

    /// What the case is called in the report.
    public String called(UUID id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> line.number() == null ? line.words() : line.number())
                .orElse("");
    }

    public String why(BulkDesk.Result result) {
        String word = CaseWords.refusal(result.verdict());
        return words().of(
                        word.isEmpty()
                                ? "console.chosen.not-there"
                                : "console.case.problem." + word);
    }

    private List<BulkDesk.Result> all() {
        return results == null ? List.of() : results;
    }
}
