package vn.binhyen.cameras.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cameras.Household;
import vn.binhyen.cameras.Owner;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Qr;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.Words;

/// One household: its consents, its link, and, once opened, its owner.
///
/// @param owner shown on this answer only; null while sealed
/// @param link the whole address, told this once; empty otherwise
public record HouseholdPage(
        DeskFrame desk,
        Household household,
        String village,
        List<Line> consents,
        @Nullable Owner owner,
        String link,
        Refused refused)
        implements Page {

    /// @param standing its state in words
    /// @param stands whether it may be ended
    public record Line(
            UUID id,
            String purpose,
            int wording,
            LocalDate givenOn,
            String standing,
            boolean stands) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return refused.status();
    }

    public String here() {
        return "/console/cameras/households/" + household.id();
    }

    public Qr qr() {
        return Qr.of(link);
    }

    /// Neither owner nor link in a log.
    @Override
    public String toString() {
        return "HouseholdPage";
    }
}
