package vn.binhyen.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The code of a personal link: 26 signs of Crockford's base 32 in small letters, 130 random bits.
/// Only its hash is kept, so finding the row by it tells nothing of the code, however long it
/// takes.
public record LinkCode(String signs) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;

    public LinkCode {
        if (!isOne(signs)) throw new IllegalArgumentException("not the code of a link");
    }

    public static LinkCode random(RandomGenerator random) {
        var signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) signs.append(ALPHABET.charAt(random.nextInt(32)));
        return new LinkCode(signs.toString());
    }

    /// As it stands in an address; empty for what never was a code.
    public static Optional<LinkCode> read(String text) {
        return isOne(text) ? Optional.of(new LinkCode(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
    }

    /// SHA-256.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(signs.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Never the code itself: records are written to logs.
    @Override
    public String toString() {
        return "LinkCode[…]";
    }
}
