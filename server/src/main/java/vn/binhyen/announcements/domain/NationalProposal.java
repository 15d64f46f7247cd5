package vn.binhyen.announcements.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.announcements.Dossier;
import vn.binhyen.announcements.Ground;
import vn.binhyen.announcements.Lack;
import vn.binhyen.movement.Site;

/// A site about to be proposed for one quarter, and what speaks against it.
///
/// @param before the first day that is too late for that quarter
/// @param listed the last day the statistics of that quarter tell of
/// @param handedIn when its dossier came; null while it has not
public record NationalProposal(
        Site site,
        Dossier dossier,
        LocalDate before,
        LocalDate listed,
        @Nullable LocalDate handedIn) {

    /// Everything that speaks against this ground, all at once; nothing when it holds.
    public List<Lack> lacks(Ground ground, LocalDate today) {
        return switch (ground) {
            case Ground.Complete _ -> lacks();
            case Ground.Directed(var document) -> notBefore(document.day(), today);
            case Ground.WorthIt(var document) -> notBefore(document.day(), today);
        };
    }

    private List<Lack> lacks() {
        var lacks = new ArrayList<Lack>();
        dossier.missing().forEach(item -> lacks.add(new Lack.Missing(item)));
        if (handedIn == null) lacks.add(new Lack.NotHandedIn(before));
        else if (!handedIn.isBefore(before)) lacks.add(new Lack.Late(handedIn, before));
        if (!site.activeOn(listed)) lacks.add(new Lack.NotInTheList(listed));
        return lacks;
    }

    private static List<Lack> notBefore(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? List.of(new Lack.NotYet(day)) : List.of();
    }
}
