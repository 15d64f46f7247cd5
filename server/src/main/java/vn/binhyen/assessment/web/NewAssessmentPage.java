package vn.binhyen.assessment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.assessment.CriteriaSet;
import vn.binhyen.assessment.ObjectKind;
import vn.binhyen.assessment.Subject;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Begins an assessment: what, for which year, by which criteria.
///
/// @param objects those of the chosen kind; empty where it is typed
/// @param id of the new one, so that a form sent twice begins one
/// @param typed what was chosen or typed before
public record NewAssessmentPage(
        DeskFrame desk,
        ObjectKind kind,
        int year,
        List<Subject> objects,
        List<CriteriaSet> sets,
        UUID id,
        Map<String, String> typed,
        Naming naming,
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

    public List<ObjectKind> kinds() {
        return Arrays.asList(ObjectKind.values());
    }

    public String was(String field) {
        return typed.getOrDefault(field, "");
    }
}
