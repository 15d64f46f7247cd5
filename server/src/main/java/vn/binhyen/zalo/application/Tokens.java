package vn.binhyen.zalo.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Vault;
import vn.binhyen.zalo.AccountState;
import vn.binhyen.zalo.persistence.Accounts;
import vn.binhyen.zalo.persistence.Accounts.Account;
import vn.binhyen.zalo.persistence.Apps;

/// Access tokens of pages, refreshed in time by one node at a time.
///
/// A refresh token works once, and its successor comes only in the answer. So: a lease longer than
/// any call, the page read again under it, a mark written before the token leaves, the new pair on
/// disk before it is used, and no body without an access token ever taken for success.
@Component
class Tokens {

    private static final Asker WORKER = new Asker.Worker("zalo-tokens");
    private static final Duration LEASE = Duration.ofSeconds(90);
    private static final Duration TRY_AGAIN = Duration.ofMinutes(10);
    private static final Logger log = LoggerFactory.getLogger(Tokens.class);

    /// A page's token, or why there is none.
    sealed interface Token {
        record Ready(String value) implements Token {}

        record None(String word) implements Token {}
    }

    private record Leased(
            String appId, UUID key, String appSecret, String refreshToken, boolean maybeSpent) {}

    private final Accounts accounts;
    private final Apps apps;
    private final Vault vault;
    private final ZaloHttp http;
    private final ZaloAddresses addresses;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration refreshAfter;

    Tokens(
            Accounts accounts,
            Apps apps,
            Vault vault,
            ZaloHttp http,
            ZaloAddresses addresses,
            Transactions transactions,
            Clock clock,
            @Value("${binhyen.zalo.refresh-after:20h}") Duration refreshAfter) {
        this.accounts = accounts;
        this.apps = apps;
        this.vault = vault;
        this.http = http;
        this.addresses = addresses;
        this.transactions = transactions;
        this.clock = clock;
        this.refreshAfter = refreshAfter;
    }

    static String accessOf(String oaId) {
        return "zalo.accounts/" + oaId + "/access";
    }

    static String refreshOf(String oaId) {
        return "zalo.accounts/" + oaId + "/refresh";
    }

    Token of(String oaId) {
        return transactions
                .reading(WORKER, () -> accounts.see(oaId).map(this::token))
                .orElse(new Token.None("zalo.word.page-not-connected"));
    }

    /// The token of a page as it was read just now; should a newer one be out, this one is refused
    /// and [#renewed] gives the other.
    Token of(Account account) {
        return transactions.reading(WORKER, () -> token(account));
    }

    private Token token(Account account) {
        if (account.state() == AccountState.STOPPED) {
            return new Token.None("zalo.word.page-stopped");
        }
        if (clock.instant().isAfter(account.expiresAt())) {
            return new Token.None("zalo.word.needs-reconnection");
        }
        return new Token.Ready(
                vault.openText(account.key(), accessOf(account.oaId()), account.accessToken())
                        .orElseThrow());
    }

    /// Zalo refused this token: a newer one, if there is or can be one.
    Token renewed(String oaId, String refused) {
        Token now = of(oaId);
        if (now instanceof Token.Ready(String value) && !value.equals(refused)) return now;
        boolean mine = refresh(oaId, refused);
        now = mine ? of(oaId) : awaited(oaId);
        return now instanceof Token.Ready(String value) && value.equals(refused)
                ? new Token.None("zalo.word.needs-reconnection")
                : now;
    }

    /// Another node is refreshing this page: its token, for as long as its call may take.
    private Token awaited(String oaId) {
        for (int i = 0; i < 60 && isLeased(oaId); i++) {
            try {
                Thread.sleep(Duration.ofMillis(200));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return of(oaId);
            }
        }
        return of(oaId); // read after the lease was seen free: what the other node wrote is there
    }

    private boolean isLeased(String oaId) {
        return transactions.reading(WORKER, () -> accounts.isLeased(oaId, clock.instant()));
    }

    /// Refreshes every page that is due.
    void refreshDue() {
        for (String oaId :
                transactions.reading(WORKER, () -> accounts.dueForRefresh(clock.instant()))) {
            refresh(oaId, null);
        }
    }

    /// Refreshes one page, unless another node does or just did.
    ///
    /// @param refused the access token that was refused; null for a refresh in due time
    /// @return whether this node was the one to ask
    boolean refresh(String oaId, @Nullable String refused) {
        UUID me = UUID.randomUUID();
        Optional<Leased> leased = transactions.as(WORKER, () -> leased(oaId, me, refused));
        if (leased.isEmpty()) return false;
        Leased account = leased.get();
        ZaloHttp.Answer answer =
                http.form(
                        addresses.token(),
                        account.appSecret(),
                        Map.of(
                                "refresh_token",
                                account.refreshToken(),
                                "app_id",
                                account.appId(),
                                "grant_type",
                                "refresh_token"));
        transactions.as(WORKER, () -> note(oaId, me, account, answer));
        return true;
    }

    private Optional<Leased> leased(String oaId, UUID me, @Nullable String refused) {
        Instant now = clock.instant();
        if (!accounts.lease(oaId, me, now, now.plus(LEASE))) return Optional.empty();
        Account account =
                accounts.see(oaId).orElseThrow(); // read again: another node may have been here
        boolean due = account.refreshedAt().plus(refreshAfter).compareTo(now) <= 0;
        boolean stillRefused = refused != null && token(account).equals(new Token.Ready(refused));
        boolean lost = account.refreshSentAt() != null;
        if (account.state() != AccountState.CONNECTED || !(due || stillRefused || lost)) {
            accounts.release(oaId, me);
            return Optional.empty();
        }
        accounts.sending(oaId, me, now);
        Apps.App app = apps.see(account.appId()).orElseThrow();
        return Optional.of(
                new Leased(
                        account.appId(),
                        account.key(),
                        vault.openText(
                                        app.key(),
                                        ConnectApps.appSecretOf(app.appId()),
                                        app.appSecret())
                                .orElseThrow(),
                        vault.openText(account.key(), refreshOf(oaId), account.refreshToken())
                                .orElseThrow(),
                        account.refreshSentAt() != null));
    }

    private void note(String oaId, UUID me, Leased account, ZaloHttp.Answer answer) {
        Instant now = clock.instant();
        switch (answer) {
            case ZaloHttp.Answer.Json(_, JsonNode body, _) -> {
                String access = body.path("access_token").asString("");
                String refresh = body.path("refresh_token").asString("");
                if (access.isEmpty() || refresh.isEmpty()) refused(oaId, me, account, body, now);
                else keep(oaId, me, account, access, refresh, lifetime(body), now);
            }
            case ZaloHttp.Answer.NotReached _ ->
                    accounts.notRefreshed(
                            oaId,
                            me,
                            AccountState.CONNECTED,
                            "zalo.word.not-reached",
                            account.maybeSpent(),
                            now.plus(TRY_AGAIN));
            case ZaloHttp.Answer.Lost _ -> {
                log.warn("the answer to refreshing page {} was lost", oaId);
                accounts.notRefreshed(
                        oaId,
                        me,
                        AccountState.CONNECTED,
                        "zalo.word.refresh-unanswered",
                        true,
                        now.plus(Duration.ofMinutes(1)));
            }
        }
    }

    private void keep(
            String oaId,
            UUID me,
            Leased account,
            String access,
            String refresh,
            Duration lifetime,
            Instant now) {
        boolean kept =
                accounts.refreshed(
                        oaId,
                        me,
                        vault.sealText(account.key(), accessOf(oaId), access),
                        vault.sealText(account.key(), refreshOf(oaId), refresh),
                        now,
                        now.plus(lifetime),
                        now.plus(refreshAfter));
        if (!kept) log.error("the lease on page {} ran out during its refresh", oaId);
    }

    /// Zalo answered without tokens. After a lost answer this says that the refresh token is spent;
    /// else it may be a passing trouble, so the access token is used to its end.
    private void refused(String oaId, UUID me, Leased account, JsonNode body, Instant now) {
        boolean accessLives =
                accounts.see(oaId).map(each -> now.isBefore(each.expiresAt())).orElse(false);
        boolean over = account.maybeSpent() || !accessLives;
        log.warn(
                "refreshing page {} was refused: {} {}",
                oaId,
                body.path("error").asString(""),
                body.path("error_name").asString(""));
        accounts.notRefreshed(
                oaId,
                me,
                over ? AccountState.RECONNECT : AccountState.CONNECTED,
                over ? "zalo.word.needs-reconnection" : "zalo.word.refresh-refused",
                false,
                now.plus(TRY_AGAIN));
    }

    /// `expires_in` comes as text or number; 25 hours when it is neither.
    private static Duration lifetime(JsonNode body) {
        long seconds = body.path("expires_in").asLong(90_000);
        return Duration.ofSeconds(seconds > 0 ? seconds : 90_000);
    }
}
