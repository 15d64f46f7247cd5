package vn.binhyen.openfigures.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.openfigures.Token;
import vn.binhyen.openfigures.domain.Secret;
import vn.binhyen.openfigures.persistence.Tokens;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// Makes tokens, takes them back, and knows them again.
@Service
public class KeepTokens {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Asker DOOR = new Asker.Worker("figures-api");

    /// A new token and the one time its secret is told.
    public record Made(Token token, Secret secret) {}

    private final Tokens tokens;
    private final Audit audit;
    private final Transactions transactions;
    private final Ids ids;
    private final RandomGenerator random;
    private final Clock clock;

    KeepTokens(Tokens tokens, Audit audit, Transactions transactions, Ids ids, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.random = new SecureRandom();
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    /// @param unit one this person speaks for
    /// @param indicators empty for all
    /// @param lastDay within a year from today
    public Made make(
            StaffMember me, String name, UnitId unit, Set<String> indicators, LocalDate lastDay) {
        var secret = Secret.random(random);
        var token =
                new Token(
                        ids.next(), name, unit, indicators, me.id(), today(), lastDay, null, null);
        transactions.as(
                me.asker(),
                () -> {
                    tokens.keep(token, secret);
                    audit.did(
                            me.asker(), "figures-token-made", token.id(), unit, lastDay.toString());
                });
        return new Made(token, secret);
    }

    public List<Token> all(StaffMember me) {
        return transactions.reading(me.asker(), tokens::all);
    }

    /// @return whether there is such a token for this person
    public boolean revoke(StaffMember me, UUID id) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Token> token = tokens.find(id);
                    if (token.isEmpty()) return false;
                    tokens.revoke(id, clock.instant());
                    audit.did(me.asker(), "figures-token-revoked", id, token.get().unit(), "");
                    return true;
                });
    }

    /// The token of that secret if it is good today. Expired, revoked and never made are the same.
    public Optional<Token> known(Secret secret) {
        LocalDate today = today();
        return transactions.as(
                DOOR,
                () -> {
                    Optional<Token> token = tokens.of(secret).filter(found -> found.goodOn(today));
                    token.filter(found -> !today.equals(found.usedOn()))
                            .ifPresent(found -> tokens.used(found.id(), today));
                    return token;
                });
    }
}
