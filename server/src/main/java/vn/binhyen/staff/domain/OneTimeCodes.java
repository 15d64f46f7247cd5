package vn.binhyen.staff.domain;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/// Codes of six digits that change every 30 seconds (RFC 6238), as authenticator apps make them.
public final class OneTimeCodes {

    private static final Duration STEP = Duration.ofSeconds(30);

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator(STEP);

    /// The step the code belongs to, if it is right now, was half a minute ago or will be in half a
    /// minute, and no code of that step or a later one was taken before.
    public OptionalLong stepOf(String code, byte[] secret, Instant now, long lastTaken) {
        String digits = code.replaceAll("\\s", "");
        long current = now.getEpochSecond() / STEP.toSeconds();
        for (long step = current - 1; step <= current + 1; step++) {
            if (step > lastTaken && same(digits, codeAt(secret, step)))
                return OptionalLong.of(step);
        }
        return OptionalLong.empty();
    }

    public String codeAt(byte[] secret, Instant now) {
        return codeAt(secret, now.getEpochSecond() / STEP.toSeconds());
    }

    private String codeAt(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String given, String right) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
