package vn.binhyen.assessment.web;

import java.util.List;
import java.util.UUID;
import vn.binhyen.assessment.Assessments.Row;
import vn.binhyen.assessment.Assessments.Sought;
import vn.binhyen.assessment.CriteriaSet;
import vn.binhyen.assessment.Replicated;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// What waits for this officer, how far everything has come, and the list of one year.
///
/// @param waiting the oldest first
/// @param models those with sites, and whether they are effective by their sites
public record AssessmentsPage(
        DeskFrame desk,
        Sought sought,
        List<CriteriaSet> sets,
        List<Row> waiting,
        List<ModelRow> models,
        List<UnitRow> units,
        List<Row> rows,
        long found,
        Pager pager,
        Naming naming)
        implements Page {

    public static final List<String> STATES =
            List.of("self", "review", "deciding", "decided", "appealed");

    public record ModelRow(UUID id, String name, Replicated by) {}

    public record UnitRow(String unit, String criteria, int all, int decided) {}

    @Override
    public Words words() {
        return desk.words();
    }

    public List<Integer> years() {
        return naming.years();
    }

    public String file(String ending) {
        return AssessmentsDoor.ALL + "/list." + ending + "?" + AssessmentsDoor.query(sought);
    }

    public String sites(ModelRow model) {
        return AssessmentsDoor.ALL + "/models/" + model.id() + "?year=" + sought.year();
    }

    /// `4 trên 9 điểm hiệu quả`, and what that means.
    public String said(Replicated by) {
        var count = by.count();
        return words().of(
                        "assessment.sites." + by.word(),
                        count.effective(),
                        count.sites(),
                        count.unassessed());
    }
}
