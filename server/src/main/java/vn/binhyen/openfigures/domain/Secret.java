package vn.binhyen.openfigures.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What a program shows: 256 random bits. Only their hash is kept, so finding the row by it tells
/// nothing of the bits, however long it takes.
public record Secret(String text) {

    private static final String PREFIX = "byf_";
    private static final String BEARER = "Bearer ";
    private static final int LENGTH = PREFIX.length() + 43;

    public static Secret random(RandomGenerator random) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /// Out of a request's `Authorization` header.
    public static Optional<Secret> in(String header) {
        if (!header.startsWith(BEARER)) return Optional.empty();
        String text = header.substring(BEARER.length()).strip();
        return text.length() == LENGTH ? Optional.of(new Secret(text)) : Optional.empty();
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Never the secret itself: records are written to logs.
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
