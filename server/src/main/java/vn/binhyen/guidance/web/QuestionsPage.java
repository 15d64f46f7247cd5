package vn.binhyen.guidance.web;

import java.time.Instant;
import java.util.List;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.InForce;
import vn.binhyen.guidance.QuestionLists.Alike;
import vn.binhyen.guidance.QuestionLists.Counts;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// What was asked in the last days, and what has no approved answer yet.
///
/// @param waiting groups of questions that ask nearly the same, the greatest first
/// @param groups how many groups there are in all
public record QuestionsPage(
        DeskFrame desk,
        int days,
        Counts counts,
        List<Alike> waiting,
        int groups,
        InForce entries,
        Instant now)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public String percent(double share) {
        return words().number(Math.round(share * 100)) + "%";
    }

    /// What an entry is called; its id when it is in force no more.
    public String title(String id) {
        return entries.answer(id)
                .map(CatalogueEntry::title)
                .or(() -> entries.procedure(id).map(CatalogueEntry::title))
                .orElse(id);
    }
}
