package vn.binhyen.simulator.world;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.simulator.Settings;
import vn.binhyen.simulator.clock.MovableClock;

/// What pages allowed apps: codes of 10 minutes, access tokens of 25 hours, refresh tokens of 3
/// months. Codes and refresh tokens serve once; a refresh kills the refresh token it was asked
/// with, while access tokens given before live on until their time is over.
@Component
public class Grants {
    private static final Duration ACCESS = Duration.ofHours(25);
    private static final Duration CODE = Duration.ofMinutes(10);
    private static final Duration REFRESH = Duration.ofDays(90);

    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Pair> byAccess = new HashMap<>();
    private final Map<String, Pair> byRefresh = new HashMap<>();
    private final Ids ids;
    private final Clock clock;
    private final Changes changes;
    private final Duration access;

    Grants(Ids ids, MovableClock clock, Changes changes, Settings settings) {
        Duration tokensLast = settings.tokensLast();
        this.access = tokensLast == null ? ACCESS : tokensLast;
        this.ids = ids;
        this.clock = clock;
        this.changes = changes;
    }

    private record Code(String appId, String pageId, @Nullable String challenge, Instant until) {}

    /// One answer of the token endpoint.
    public record Pair(
            String access,
            String refresh,
            String appId,
            String pageId,
            Instant accessUntil,
            Instant refreshUntil,
            boolean refreshSpent) {

        Pair spent() {
            return new Pair(access, refresh, appId, pageId, accessUntil, refreshUntil, true);
        }
    }

    /// What became of a code or refresh token.
    public sealed interface Redeemed {
        record Given(Pair pair) implements Redeemed {}

        record Refused(String name, String description) implements Redeemed {}
    }

    /// Whose access token it is.
    public sealed interface Holder {
        record Known(String appId, String pageId) implements Holder {}

        record Expired() implements Holder {}

        record Unknown() implements Holder {}
    }

    /// How long access tokens last.
    public Duration access() {
        return access;
    }

    public synchronized String code(String appId, String pageId, @Nullable String challenge) {
        String code = ids.token();
        codes.put(code, new Code(appId, pageId, challenge, clock.instant().plus(CODE)));
        return code;
    }

    public synchronized Redeemed redeem(String appId, String code, @Nullable String verifier) {
        Code given = codes.remove(code);
        if (given == null
                || !given.appId().equals(appId)
                || given.until().isBefore(clock.instant())) {
            return new Redeemed.Refused(
                    "Invalid authorization code", "Authorization code is invalid or expired");
        }
        if (given.challenge() != null && !given.challenge().equals(challengeOf(verifier))) {
            return new Redeemed.Refused("Invalid code verifier", "Code verifier is invalid");
        }
        return new Redeemed.Given(issue(appId, given.pageId()));
    }

    public synchronized Redeemed refresh(String appId, String refreshToken) {
        Pair old = byRefresh.get(refreshToken);
        if (old == null || old.refreshSpent() || !old.appId().equals(appId)) {
            return new Redeemed.Refused("Invalid refresh token", "Refresh token is invalid");
        }
        if (old.refreshUntil().isBefore(clock.instant())) {
            return new Redeemed.Refused("Invalid refresh token", "Refresh token is expired");
        }
        replace(old.spent());
        return new Redeemed.Given(issue(appId, old.pageId()));
    }

    /// The newest pair of this app and page; a fresh one when there is none that still works.
    public synchronized Pair current(String appId, String pageId) {
        return byAccess.values().stream()
                .filter(pair -> pair.appId().equals(appId) && pair.pageId().equals(pageId))
                .filter(pair -> !pair.refreshSpent() && pair.accessUntil().isAfter(clock.instant()))
                .max(Comparator.comparing(Pair::accessUntil))
                .orElseGet(() -> issue(appId, pageId));
    }

    public synchronized Holder holder(String accessToken) {
        Pair pair = byAccess.get(accessToken);
        if (pair == null) return new Holder.Unknown();
        if (pair.accessUntil().isBefore(clock.instant())) return new Holder.Expired();
        return new Holder.Known(pair.appId(), pair.pageId());
    }

    synchronized List<Pair> kept() {
        return List.copyOf(byAccess.values());
    }

    synchronized void restore(List<Pair> pairs) {
        pairs.forEach(this::replace);
    }

    synchronized void clear() {
        codes.clear();
        byAccess.clear();
        byRefresh.clear();
    }

    private Pair issue(String appId, String pageId) {
        Instant now = clock.instant();
        Pair pair =
                new Pair(
                        ids.token(),
                        ids.token(),
                        appId,
                        pageId,
                        now.plus(access),
                        now.plus(access.compareTo(REFRESH) > 0 ? access : REFRESH),
                        false);
        replace(pair);
        return pair;
    }

    private void replace(Pair pair) {
        byAccess.put(pair.access(), pair);
        byRefresh.put(pair.refresh(), pair);
        changes.happened();
    }

    private static @Nullable String challengeOf(@Nullable String verifier) {
        if (verifier == null) return null;
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
