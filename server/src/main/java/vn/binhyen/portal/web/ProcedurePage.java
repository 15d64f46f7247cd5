package vn.binhyen.portal.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.Channel;
import vn.binhyen.guidance.Level;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Silence;
import vn.binhyen.guidance.Way;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Qr;
import vn.binhyen.ui.Words;

/// One procedure on one page.
///
/// @param silence why it is not quoted in answers; null when it is. What is past its review is
///   still shown, under a warning; what no longer holds, or not yet, is not shown at all.
/// @param related procedures near to it that may be quoted
/// @param address of the short link, whole; its QR code says the same
public record ProcedurePage(
        PortalFrame frame,
        Procedure it,
        @Nullable Silence silence,
        List<Procedure> related,
        String address)
        implements Page {

    @Override
    public Words words() {
        return frame.words();
    }

    /// Whether somebody compared it with the law, and that was not too long ago.
    public boolean checked() {
        return it.checked() != null && silence == null;
    }

    /// Whether its content may be read.
    public boolean holds() {
        return silence == null || silence == Silence.PAST_REVIEW;
    }

    public Qr code() {
        return Qr.of(address);
    }

    /// For typing: without the part before the name.
    public String typed() {
        return address.replaceFirst("^https?://", "");
    }

    /// The way most people go: on the spot, else the first there is.
    public Optional<Channel> first() {
        return it.channel(Way.DIRECT).or(() -> it.channels().stream().findFirst());
    }

    public boolean online() {
        return it.channel(Way.ONLINE).isPresent();
    }

    public boolean atTheCommune() {
        return it.levels().contains(Level.COMMUNE);
    }

    /// What is not known is said to be so.
    public String orUnknown(String text) {
        return text.isBlank() ? words().of("portal.procedure.unknown") : text;
    }
}
