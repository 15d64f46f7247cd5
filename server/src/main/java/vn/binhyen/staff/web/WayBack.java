package vn.binhyen.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.Tickets;
import vn.binhyen.ui.Words;

/// Where somebody goes once signed in: to the page they had asked for, or to the words that were
/// interrupted, carried through the sign-in in a sealed hidden field.
@Component
class WayBack {

    private static final String PURPOSE = "interrupted-form";
    private static final Duration KEPT = Duration.ofHours(2);

    private final Tickets tickets;
    private final JsonMapper json;
    private final FormMarks marks;

    WayBack(Tickets tickets, JsonMapper json, FormMarks marks) {
        this.marks = marks;
        this.tickets = tickets;
        this.json = json;
    }

    String ticketFor(Interrupted interrupted) {
        return tickets.issue(PURPOSE, json.writeValueAsString(interrupted), KEPT);
    }

    Optional<Interrupted> interrupted(String ticket) {
        return tickets.read(PURPOSE, ticket)
                .map(content -> json.readValue(content, Interrupted.class));
    }

    /// Signed in: sets the cookie and goes on.
    Answer entered(
            String token,
            String next,
            String resume,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        SessionCookie.set(token, request, response);
        return interrupted(resume)
                .<Answer>map(
                        interrupted -> new ResumePage(words, marks.markFor(token), interrupted))
                .orElseGet(() -> to(next));
    }

    /// Only pages of the officers' side; anything else is the first page.
    static SeeOther to(String next) {
        boolean ours = next.startsWith("/console/") && !next.startsWith("/console/sign-in");
        return new SeeOther(ours ? next : "/console");
    }
}
