package vn.binhyen.partners.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.partners.Contact;
import vn.binhyen.partners.Partner;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Qr;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.Words;

/// One partner: pledge, link, what it sent, and, once opened, its contact.
///
/// @param site the model and place it belongs to; empty for the whole unit
/// @param contact shown on this answer only; null while sealed
/// @param link the whole address, told this once; empty otherwise
public record PartnerPage(
        DeskFrame desk,
        Partner partner,
        String kind,
        String unit,
        String site,
        List<Line> sent,
        @Nullable Contact contact,
        String link,
        Refused refused)
        implements Page {

    /// A case it began.
    public record Line(UUID caseId, Instant at) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return refused.status();
    }

    public String here() {
        return "/console/partners/" + partner.id();
    }

    public Qr qr() {
        return Qr.of(link);
    }

    /// Neither contact nor link in a log.
    @Override
    public String toString() {
        return "PartnerPage";
    }
}
