package vn.binhyen.console.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Tickets;

/// Words an officer looks for may name a person, so they travel in forms and come back sealed: what
/// stands in the address, the history and the logs is a ticket that opens for this officer only.
@Component
class WordsSought {

    private static final Duration VALID = Duration.ofHours(12);

    private final Tickets tickets;

    WordsSought(Tickets tickets) {
        this.tickets = tickets;
    }

    /// @return null where nothing is looked for
    @Nullable String ticket(StaffMember me, String words) {
        return words.isBlank() ? null : tickets.issue(purpose(me), words.strip(), VALID);
    }

    /// The words; empty without a ticket, for another's, and for one that is too old.
    String of(StaffMember me, @Nullable String ticket) {
        return ticket == null ? "" : tickets.read(purpose(me), ticket).orElse("");
    }

    private static String purpose(StaffMember me) {
        return "words sought by " + me.id();
    }
}
