package vn.binhyen.zalo.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.presence.OfficialPage;
import vn.binhyen.presence.Pages;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Vault;
import vn.binhyen.zalo.AccountState;
import vn.binhyen.zalo.ConnectAccounts;
import vn.binhyen.zalo.persistence.Accounts;
import vn.binhyen.zalo.persistence.Apps;

/// Seals secrets and tokens, and puts the pages on the register.
@Component
class ConnectApps implements ConnectAccounts {

    private static final Asker WORKER = new Asker.Worker("zalo-connect");

    private final Apps apps;
    private final Accounts accounts;
    private final Pages pages;
    private final Vault vault;
    private final KnownAccounts known;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration assumedLifetime;
    private final Duration refreshAfter;

    /// @param assumedLifetime how long a pair is believed in that does not say it itself
    ConnectApps(
            Apps apps,
            Accounts accounts,
            Pages pages,
            Vault vault,
            KnownAccounts known,
            Transactions transactions,
            Clock clock,
            @Value("${binhyen.zalo.assumed-lifetime:25h}") Duration assumedLifetime,
            @Value("${binhyen.zalo.refresh-after:20h}") Duration refreshAfter) {
        this.apps = apps;
        this.accounts = accounts;
        this.pages = pages;
        this.vault = vault;
        this.known = known;
        this.transactions = transactions;
        this.clock = clock;
        this.assumedLifetime = assumedLifetime;
        this.refreshAfter = refreshAfter;
    }

    static String appSecretOf(String appId) {
        return "zalo.apps/" + appId + "/app_secret";
    }

    static String oaSecretOf(String appId) {
        return "zalo.apps/" + appId + "/oa_secret";
    }

    @Override
    public int connect(List<App> all) {
        int connected = transactions.as(WORKER, () -> all.stream().mapToInt(this::connect).sum());
        known.readAnew();
        return connected;
    }

    private int connect(App app) {
        UUID key = apps.see(app.appId()).map(Apps.App::key).orElseGet(vault::newKey);
        apps.put(
                new Apps.App(
                        app.appId(),
                        key,
                        vault.sealText(key, appSecretOf(app.appId()), app.appSecret()),
                        vault.sealText(key, oaSecretOf(app.appId()), app.oaSecret())));
        return (int) app.accounts().stream().filter(each -> connect(app.appId(), each)).count();
    }

    private boolean connect(String appId, Account given) {
        OfficialPage page =
                pages.register(
                        given.unit(),
                        "zalo",
                        given.oaId(),
                        given.name(),
                        given.link(),
                        given.verified());
        byte[] seed = vault.fingerprint("zalo.seed", given.refreshToken());
        Optional<Accounts.Account> before = accounts.see(given.oaId());
        if (before.isPresent() && Arrays.equals(before.get().seed(), seed)) return false;
        UUID key = before.map(Accounts.Account::key).orElseGet(vault::newKey);
        Instant now = clock.instant();
        accounts.put(
                new Accounts.Account(
                        given.oaId(),
                        appId,
                        page.id(),
                        key,
                        vault.sealText(key, Tokens.accessOf(given.oaId()), given.accessToken()),
                        vault.sealText(key, Tokens.refreshOf(given.oaId()), given.refreshToken()),
                        seed,
                        AccountState.CONNECTED,
                        null,
                        now,
                        now.plus(assumedLifetime),
                        null),
                now.plus(refreshAfter));
        return true;
    }
}
