package vn.binhyen.zalo.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// What makes an arrival the one it is: app, page, event, provider's id and provider's time.
/// Receipts and echoes carry the id of the message they are about, so the id alone tells too
/// little.
public record Arrival(
        String appId, String oaId, String event, String providerId, long providerTime) {

    /// An id made from these five, the same for the same arrival on every node.
    public UUID id() {
        String all = String.join("\0", appId, oaId, event, providerId, Long.toString(providerTime));
        ByteBuffer hash = ByteBuffer.wrap(sha256(all.getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & ~0xF000L) | 0x8000L; // UUID version 8: made in our own way
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
