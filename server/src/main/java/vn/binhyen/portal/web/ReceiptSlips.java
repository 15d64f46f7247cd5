package vn.binhyen.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Qr;
import vn.binhyen.ui.Tickets;

/// The receipt, and the code that goes back and forth sealed while somebody is looking at their
/// report: never in an address, never in a cookie.
@Component
class ReceiptSlips {

    private static final String FOLLOWING = "follow-up";
    private static final Duration A_WHILE = Duration.ofMinutes(60);

    private final Tickets tickets;
    private final Clock clock;

    ReceiptSlips(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    ReceiptPage page(PortalFrame frame, String code, boolean anonymous, boolean notConfirmed) {
        String follow =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .replacePath(frame.to("/theo-doi"))
                        .replaceQuery(null)
                        .toUriString();
        return new ReceiptPage(
                frame,
                code,
                ticketFor(code),
                Qr.of(follow),
                clock.instant(),
                anonymous,
                notConfirmed);
    }

    String ticketFor(String code) {
        return tickets.issue(FOLLOWING, code, A_WHILE);
    }

    Optional<String> codeOf(String ticket) {
        return tickets.read(FOLLOWING, ticket);
    }
}
