package vn.binhyen.zalo.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// Zalo's signature of a webhook: SHA-256 (a plain digest, no HMAC) over app id, raw body,
/// timestamp and the OA Secret Key. The timestamp is the body's, as text.
public final class Signature {

    private Signature() {}

    public static byte[] of(String appId, byte[] body, String timestamp, String oaSecret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(appId.getBytes(StandardCharsets.UTF_8));
            digest.update(body);
            digest.update(timestamp.getBytes(StandardCharsets.UTF_8));
            digest.update(oaSecret.getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether the header (`mac=<hex>` or bare hex, any case) carries this digest; compared in
    /// constant time.
    public static boolean matches(String header, byte[] digest) {
        String hex = header.strip();
        if (hex.toLowerCase(Locale.ROOT).startsWith("mac=")) hex = hex.substring(4);
        if (hex.length() != digest.length * 2) return false;
        try {
            return MessageDigest.isEqual(HexFormat.of().parseHex(hex), digest);
        } catch (IllegalArgumentException notHex) {
            return false;
        }
    }
}
