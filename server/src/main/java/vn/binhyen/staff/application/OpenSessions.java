package vn.binhyen.staff.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.domain.Session;
import vn.binhyen.staff.domain.SignInRules;
import vn.binhyen.staff.persistence.Sessions;

/// Who is signed in. Every node asks the database; nothing is kept in memory.
@Component
public class OpenSessions {

    private static final Asker.Worker ASKER = new Asker.Worker("sessions");
    private static final Duration WORTH_NOTING = Duration.ofSeconds(20);

    private final Sessions sessions;
    private final Transactions transactions;
    private final SignInRules rules;
    private final Clock clock;

    OpenSessions(Sessions sessions, Transactions transactions, SignInRules rules, Clock clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
    }

    /// The session of that token, unless it was left alone too long; then it is closed.
    ///
    /// @param bySomebody false for what the page fetches on its own, which is no sign of life
    public Optional<Session> of(String token, boolean bySomebody) {
        Instant now = clock.instant();
        byte[] hash = SignIn.hash(token);
        return transactions.as(
                ASKER,
                () -> {
                    Optional<Session> session = sessions.of(hash);
                    if (session.isEmpty()) return session;
                    if (session.get().idle(now, rules)) {
                        sessions.close(hash);
                        return Optional.empty();
                    }
                    boolean stale = session.get().usedAt().plus(WORTH_NOTING).isBefore(now);
                    if (bySomebody && stale) sessions.used(hash, now);
                    return session;
                });
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void closeTheForgotten() {
        Instant longAgo = clock.instant().minus(rules.idle());
        transactions.as(
                ASKER,
                () -> {
                    sessions.closeUnusedSince(longAgo);
                });
    }
}
