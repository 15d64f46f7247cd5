package vn.binhyen.guidance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.guidance.Catalogue;
import vn.binhyen.guidance.CatalogueDesk;
import vn.binhyen.guidance.QuestionLists;
import vn.binhyen.guidance.QuestionLists.Alike;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.SeeOther;

/// What residents asked the product itself: how it went, and what has no approved answer yet.
@Controller
class QuestionPages {

    private static final String HERE = "/console/questions";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /// Groups on a page; the rest comes up as these are worked through.
    private static final int SHOWN = 40;

    private final QuestionLists questions;
    private final Catalogue catalogue;
    private final CatalogueDesk catalogueDesk;
    private final Transactions transactions;
    private final Clock clock;

    QuestionPages(
            QuestionLists questions,
            Catalogue catalogue,
            CatalogueDesk catalogueDesk,
            Transactions transactions,
            Clock clock) {
        this.questions = questions;
        this.catalogue = catalogue;
        this.catalogueDesk = catalogueDesk;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Answer show(@RequestParam(defaultValue = "30") int days, StaffMember me, DeskFrame desk) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VIETNAM);
        int back = Math.clamp(days, 1, 366);
        return transactions.reading(
                me.asker(),
                () -> {
                    List<Alike> waiting = questions.unanswered();
                    return new QuestionsPage(
                            desk,
                            back,
                            questions.counts(today.minusDays(back - 1L), today),
                            waiting.stream().limit(SHOWN).toList(),
                            waiting.size(),
                            catalogue.inForce(today),
                            clock.instant());
                });
    }

    /// Takes a question and those like it off the list.
    @PostMapping(HERE + "/{id}/worked")
    Answer worked(@PathVariable UUID id, StaffMember me) {
        List<UUID> alike = alike(id, me);
        if (alike.isEmpty()) return new NotThere();
        questions.worked(me, alike);
        return new SeeOther(HERE);
    }

    /// Drafts an answer to a question; it and those like it leave the list.
    @PostMapping(HERE + "/{id}/answer")
    Answer answer(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String text, StaffMember me) {
        List<UUID> alike = alike(id, me);
        if (alike.isEmpty()) return new NotThere();
        if (text.isBlank()) return new SeeOther(HERE + "#q-" + id);
        String words =
                transactions.reading(
                        me.asker(), () -> questions.of(List.of(id)).getFirst().words());
        String draft = catalogueDesk.draft(me, words, text.strip(), List.of());
        questions.worked(me, alike);
        return new SeeOther("/console/guidance/" + draft + "/edit");
    }

    /// The ids of the waiting questions in the group of this one; empty when it waits no more.
    private List<UUID> alike(UUID id, StaffMember me) {
        return transactions.reading(
                me.asker(),
                () ->
                        questions.unanswered().stream()
                                .map(group -> group.all().stream().map(AskedQuestion::id).toList())
                                .filter(ids -> ids.contains(id))
                                .findFirst()
                                .orElse(List.of()));
    }
}
