package vn.binhyen.announcements.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.announcements.Dossier;
import vn.binhyen.movement.Site;
import vn.binhyen.obligations.Term;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// Sites at work, with how complete each one's dossier is.
///
/// @param units the names of their units, by site
/// @param terms the quarters dossiers are collected for now
public record AnnouncementsPage(
        DeskFrame desk,
        List<Site> sites,
        Map<UUID, Dossier> dossiers,
        Map<UUID, String> units,
        List<Term> terms,
        String asked,
        Pager pager)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public int percent(Site site) {
        Dossier dossier = dossiers.get(site.id());
        return dossier == null ? 0 : dossier.percent();
    }

    public String unit(Site site) {
        return units.getOrDefault(site.id(), "");
    }
}
