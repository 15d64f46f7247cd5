package vn.binhyen.zalo.application;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Vault;
import vn.binhyen.zalo.persistence.Accounts;
import vn.binhyen.zalo.persistence.Apps;

/// Our apps' webhook secrets and our pages, as the door knows them: read anew every ten seconds,
/// and for a name not known at most once a second, so that strangers cost nothing.
@Component
public class KnownAccounts {

    private static final Asker DOOR = new Asker.Worker("zalo-door");
    private static final long FRESH = Duration.ofSeconds(10).toNanos();
    private static final long AT_MOST_EVERY = Duration.ofSeconds(1).toNanos();

    private record Known(long at, Map<String, String> secrets, Map<String, UUID> pages) {}

    private final Apps apps;
    private final Accounts accounts;
    private final Vault vault;
    private final Transactions transactions;
    private volatile Known known = new Known(System.nanoTime() - FRESH, Map.of(), Map.of());

    KnownAccounts(Apps apps, Accounts accounts, Vault vault, Transactions transactions) {
        this.apps = apps;
        this.accounts = accounts;
        this.vault = vault;
        this.transactions = transactions;
    }

    public Optional<String> oaSecret(String appId) {
        String secret = fresh(FRESH).secrets().get(appId);
        if (secret == null) secret = fresh(AT_MOST_EVERY).secrets().get(appId);
        return Optional.ofNullable(secret);
    }

    public boolean isOurs(String oaId) {
        return fresh(FRESH).pages().containsKey(oaId)
                || fresh(AT_MOST_EVERY).pages().containsKey(oaId);
    }

    /// Asked within a transaction of whoever hands arrivals on, so what is not known yet is read
    /// there and nothing is read anew: a page once registered keeps its id.
    Optional<UUID> page(String oaId) {
        return Optional.ofNullable(known.pages().get(oaId))
                .or(() -> accounts.see(oaId).map(Accounts.Account::page));
    }

    /// Something changed on this node.
    void readAnew() {
        known = new Known(System.nanoTime() - FRESH, known.secrets(), known.pages());
    }

    private Known fresh(long age) {
        Known now = known;
        return System.nanoTime() - now.at() < age ? now : read(age);
    }

    private synchronized Known read(long age) {
        Known now = known;
        if (System.nanoTime() - now.at() < age) return now; // somebody else just did
        long at = System.nanoTime();
        known = transactions.reading(DOOR, () -> new Known(at, secrets(), pages()));
        return known;
    }

    private Map<String, String> secrets() {
        Map<String, String> found = new HashMap<>();
        for (Apps.App app : apps.all()) {
            vault.open(app.key(), ConnectApps.oaSecretOf(app.appId()), app.oaSecret())
                    .ifPresent(secret ->
                            found.put(app.appId(), new String(secret, StandardCharsets.UTF_8)));
        }
        return Map.copyOf(found);
    }

    private Map<String, UUID> pages() {
        Map<String, UUID> found = new HashMap<>();
        for (Accounts.Account each : accounts.all()) found.put(each.oaId(), each.page());
        return Map.copyOf(found);
    }
}
