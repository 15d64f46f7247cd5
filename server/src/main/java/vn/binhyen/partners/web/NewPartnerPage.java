package vn.binhyen.partners.web;

import java.util.List;
import java.util.UUID;
import vn.binhyen.movement.Site;
import vn.binhyen.partners.Kind;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The form that enters a partner.
///
/// @param number made with the form
public record NewPartnerPage(
        DeskFrame desk,
        PartnerForm form,
        UUID number,
        List<Kind> kinds,
        List<Site> sites,
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

    public String name(Kind kind) {
        return kind.name().in(words().language().code());
    }

    /// What was typed tells of a person.
    @Override
    public String toString() {
        return "NewPartnerPage";
    }
}
