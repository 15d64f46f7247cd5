package vn.binhyen.console.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.cases.topics.Wording;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Keying in what somebody told on the phone or at the counter.
///
/// @param number the form's one-time number, sealed
/// @param units where it may belong; one for a commune's officer
/// @param receipt the code to read to the caller, once it is kept; `caseAddress` goes with it
public record KeyInPage(
        DeskFrame desk,
        KeyInForm form,
        String number,
        List<Unit> units,
        Topics topics,
        Problems problems,
        @Nullable String receipt,
        @Nullable String caseAddress)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public Topic topic() {
        return topics.find(form.topic()).orElse(topics.otherwise());
    }

    /// Topics that are handled here; the others have doors of their own.
    public List<Topic> choices() {
        return topics.all().stream().filter(topic -> !topic.leadsElsewhere()).toList();
    }

    public String in(Wording wording) {
        return wording.in(words().language().code());
    }

    /// Whether the caller is in danger as far as the answers tell.
    public boolean danger() {
        return topic().meansDanger(form.answers());
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
