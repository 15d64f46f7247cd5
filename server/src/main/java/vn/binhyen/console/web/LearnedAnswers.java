package vn.binhyen.console.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseView;
import vn.binhyen.guidance.CatalogueDesk;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.SeeOther;

/// What an officer answered once becomes the draft of an answer for everybody, in one action. Who
/// may approve it reads it first; personal data is masked in it.
@Controller
class LearnedAnswers {

    private final CaseLists cases;
    private final CatalogueDesk catalogue;
    private final Transactions transactions;

    LearnedAnswers(CaseLists cases, CatalogueDesk catalogue, Transactions transactions) {
        this.cases = cases;
        this.catalogue = catalogue;
        this.transactions = transactions;
    }

    @PostMapping("/console/cases/{id}/learned-answer")
    Answer learn(@PathVariable UUID id, StaffMember me) {
        Optional<CaseView> it = transactions.reading(me.asker(), () -> cases.view(id));
        Optional<String> said = it.flatMap(LearnedAnswers::lastAnswer);
        if (said.isEmpty()) return new NotThere();
        String draft =
                catalogue.draft(
                        me,
                        PersonalData.masked(it.orElseThrow().words()),
                        PersonalData.masked(said.get()),
                        List.of());
        return new SeeOther("/console/guidance/" + draft + "/edit");
    }

    /// What was last answered in a case; empty while nothing was.
    static Optional<String> lastAnswer(CaseView it) {
        return it.entries().reversed().stream()
                .filter(entry -> entry.type().equals("ANSWERED") && !entry.words().isBlank())
                .map(CaseView.Entry::words)
                .findFirst();
    }
}
