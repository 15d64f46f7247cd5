package vn.binhyen.console.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseView;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.guidance.Guide;
import vn.binhyen.guidance.Quoted;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Words;

/// Offers approved answers while an officer writes one. What was written so far is posted, so that
/// it stands in no address, and nothing of it is kept.
@Controller
class Suggestions {

    private static final int OFFERED = 3;
    private static final int LEAST_WORDS = 3;

    private final Conversations conversations;
    private final CaseLists cases;
    private final Guide guide;
    private final Transactions transactions;

    Suggestions(
            Conversations conversations, CaseLists cases, Guide guide, Transactions transactions) {
        this.conversations = conversations;
        this.cases = cases;
        this.guide = guide;
        this.transactions = transactions;
    }

    @PostMapping("/console/inbox/{id}/suggestions")
    Answer inTheInbox(
            @PathVariable UUID id,
            @RequestParam(name = "words", defaultValue = "") String typed,
            StaffMember me,
            Words words) {
        return transactions.reading(
                me.asker(),
                () -> near(conversations.see(id).map(Conversation::unit), typed, words));
    }

    @PostMapping("/console/cases/{id}/suggestions")
    Answer atTheCase(
            @PathVariable UUID id,
            @RequestParam(name = "words", defaultValue = "") String typed,
            StaffMember me,
            Words words) {
        return transactions.reading(
                me.asker(), () -> near(cases.view(id).map(CaseView::unit), typed, words));
    }

    private Answer near(Optional<UnitId> unit, String typed, Words words) {
        if (unit.isEmpty()) return new NotThere();
        String written = Vietnamese.nfc(typed).strip();
        return new SuggestionsPart(
                words,
                written.split("\\s+").length < LEAST_WORDS
                        ? List.of()
                        : notThereYet(guide.nearest(written, unit.get(), OFFERED), written));
    }

    /// Without those that were put in already.
    private static List<Quoted> notThereYet(List<Quoted> near, String written) {
        return near.stream()
                .filter(it -> !written.replace("\r", "").contains(it.text().strip()))
                .toList();
    }
}
