package vn.binhyen.announcements.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.binhyen.announcements.Announcing;
import vn.binhyen.announcements.DossierTemplate;
import vn.binhyen.announcements.Lack;
import vn.binhyen.announcements.Notice;
import vn.binhyen.papers.PrintView;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// A site on its way to being announced: dossier, quarter, proposal, notice.
///
/// @param unit the name of its unit
/// @param notice as it is kept, or as it was typed
/// @param view the notice as it would be printed
/// @param decides whether the reader speaks for the province
/// @param next the number the next paper is kept under, so that a form sent twice keeps one
/// @param item the code of what a paper is to be added for; empty for none
/// @param lacks why the proposal just made was refused
public record AnnouncementPage(
        DeskFrame desk,
        Announcing.Look look,
        String unit,
        Notice notice,
        PrintView view,
        boolean decides,
        LocalDate today,
        UUID next,
        String item,
        Problems problems,
        List<Lack> lacks)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.none() && lacks.isEmpty() ? 200 : 422;
    }

    public String address() {
        return "/console/announcements/" + look.site().id();
    }

    public String name(DossierTemplate.Item item) {
        return item.name().in(words().language().code());
    }

    /// When the dossier was handed in for that quarter; empty where it was not.
    public String handedIn(LocalDate term) {
        return look.handedIn().stream()
                .filter(it -> it.term().equals(term))
                .map(it -> words().moment(it.at()))
                .findFirst()
                .orElse("");
    }

    public String sentence(Lack lack) {
        return switch (lack) {
            case Lack.Missing(var item) -> words().of("announcements.lack.missing", name(item));
            case Lack.NotHandedIn(var before) ->
                    words().of("announcements.lack.not-handed-in", words().day(before));
            case Lack.Late(var day, var before) ->
                    words().of("announcements.lack.late", words().day(day), words().day(before));
            case Lack.NotInTheList(var day) ->
                    words().of("announcements.lack.not-in-list", words().day(day));
            case Lack.NotYet(var day) -> words().of("announcements.lack.not-yet", words().day(day));
        };
    }
}
