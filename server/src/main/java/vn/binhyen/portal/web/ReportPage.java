package vn.binhyen.portal.web;

import java.util.List;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.cases.topics.Wording;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// One step of reporting.
///
/// @param commune the chosen commune's name, or empty
/// @param choices communes the typed words may mean
public record ReportPage(
        PortalFrame frame,
        ReportForm form,
        Step step,
        Problems problems,
        String commune,
        List<Unit> choices,
        Topics topics)
        implements Page {

    @Override
    public Words words() {
        return frame.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    @Override
    public String template() {
        return "portal/report-" + step.word() + ".jte";
    }

    public Topic topic() {
        return topics.find(form.topic()).orElse(topics.otherwise());
    }

    /// Words of a topic in the reader's language.
    public String in(Wording wording) {
        return wording.in(words().language().code());
    }

    /// What was answered, for the summary.
    public List<GivenAnswer> answered() {
        return topic().answers(form.answers(), words().language().code());
    }
}
