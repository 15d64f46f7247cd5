package vn.binhyen.conduct.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.conduct.ConductDoor;
import vn.binhyen.conduct.ConductTalk;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Tickets;

/// The way back with a code: it goes back and forth sealed and for an hour, never in an address,
/// never in a cookie.
@Component
class Slips implements ConductTalk {

    private static final String FOLLOWING = "conduct-follow";
    private static final String NUMBER = "conduct-line";
    private static final Duration A_WHILE = Duration.ofMinutes(60);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final ConductDoor door;
    private final Tickets tickets;

    Slips(ConductDoor door, Tickets tickets) {
        this.door = door;
        this.tickets = tickets;
    }

    String ticketFor(String code) {
        return tickets.issue(FOLLOWING, code, A_WHILE);
    }

    Optional<String> codeOf(String ticket) {
        return tickets.read(FOLLOWING, ticket);
    }

    Optional<String> onceOf(String number) {
        return tickets.read(NUMBER, number);
    }

    /// The talk of that code, or the question for a code that is known.
    Answer standingOf(PortalFrame frame, String code, String said, @Nullable String problem) {
        return page(frame, code, said, problem)
                .orElseGet(() -> asking(frame, said, "conduct.follow.unknown"));
    }

    @Override
    public Optional<Answer> of(PortalFrame frame, String code) {
        return page(frame, code, "", null);
    }

    private Optional<Answer> page(
            PortalFrame frame, String code, String said, @Nullable String problem) {
        return door.follow(code)
                .map(standing -> {
                    var problems = new Problems(frame.words());
                    if (problem != null) problems.at("words", problem);
                    return new StandingPage(
                            frame,
                            standing,
                            ticketFor(code),
                            tickets.issue(NUMBER, UUID.randomUUID().toString(), A_DAY),
                            said,
                            problems);
                });
    }

    Answer asking(PortalFrame frame, String said, @Nullable String problem) {
        var problems = new Problems(frame.words());
        if (problem != null) problems.at("code", problem);
        return new CodePage(frame, said, problems);
    }
}
