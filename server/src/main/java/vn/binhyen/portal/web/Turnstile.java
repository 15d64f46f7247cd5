package vn.binhyen.portal.web;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Meters the anonymous doors without knowing who comes: so many forms a minute from one place, and
/// after wrong guesses a growing rest.
///
/// Where somebody comes from is never kept: only a keyed hash of it, in memory, under a salt that
/// nobody sees and that is thrown away at midnight with all that was counted. Each node counts for
/// itself. Many people share one address of a mobile network, so the limit is wide; nobody is ever
/// asked to prove work.
@Component
class Turnstile {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MOST_PLACES = 50_000;

    private final Clock clock;
    private final int formsAMinute;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Tally> tallies = new HashMap<>();
    private LocalDate day = LocalDate.MIN;
    private byte[] salt = {};

    /// What may be guessed at. Some guesses are free, since people mistype; then the rest doubles
    /// up to the longest, and a while without a wrong one is forgiven.
    enum Guess {
        /// The code of a receipt or a proof, by where it comes from.
        CODE(2, Duration.ofSeconds(42), Duration.ofMinutes(30)),
        /// Somebody in the lists, by where it comes from. Not to be found yet is no mistake.
        LOOK_UP(10, Duration.ofSeconds(42), Duration.ofMinutes(30)),
        /// The day of birth that goes with a number, by the number.
        BIRTH(5, Duration.ofHours(1), Duration.ofDays(1));

        private final int free;
        private final Duration longest;
        private final Duration forgiven;

        Guess(int free, Duration longest, Duration forgiven) {
            this.free = free;
            this.longest = longest;
            this.forgiven = forgiven;
        }

        private Duration restAfter(int wrong) {
            if (wrong <= free) return Duration.ZERO;
            var rest = Duration.ofSeconds(1L << Math.min(wrong - free - 1, 20));
            return rest.compareTo(longest) > 0 ? longest : rest;
        }
    }

    private static final class Tally {
        private Instant minute = Instant.EPOCH;
        private int forms;
        private int wrong;
        private Instant lastWrong = Instant.EPOCH;
        private Instant restsUntil = Instant.EPOCH;
    }

    Turnstile(Clock clock, @Value("${binhyen.portal.forms-a-minute}") int formsAMinute) {
        this.clock = clock;
        this.formsAMinute = formsAMinute;
    }

    /// One more form from there; how long to wait first, zero to go on.
    synchronized Duration enter(String address) {
        Instant now = clock.instant();
        Tally tally = tally(address, now);
        if (Duration.between(tally.minute, now).compareTo(Duration.ofMinutes(1)) >= 0) {
            tally.minute = now;
            tally.forms = 0;
        }
        tally.forms++;
        if (tally.forms <= formsAMinute) return Duration.ZERO;
        return Duration.between(now, tally.minute.plus(Duration.ofMinutes(1)));
    }

    /// How long this place, or number, still rests after wrong guesses; zero when it does not.
    synchronized Duration rest(Guess what, String from) {
        Instant now = clock.instant();
        Instant until = tally(what + " " + from, now).restsUntil;
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    /// A guess that was wrong.
    synchronized void wrong(Guess what, String from) {
        Instant now = clock.instant();
        Tally tally = tally(what + " " + from, now);
        if (Duration.between(tally.lastWrong, now).compareTo(what.forgiven) > 0) tally.wrong = 0;
        tally.wrong++;
        tally.lastWrong = now;
        tally.restsUntil = now.plus(what.restAfter(tally.wrong));
    }

    private Tally tally(String whence, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, VIETNAM);
        if (!today.equals(day) || tallies.size() >= MOST_PLACES) {
            day = today;
            salt = new byte[32];
            random.nextBytes(salt);
            tallies.clear();
        }
        return tallies.computeIfAbsent(hashed(whence), _ -> new Tally());
    }

    private String hashed(String whence) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            byte[] hash = mac.doFinal(whence.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
