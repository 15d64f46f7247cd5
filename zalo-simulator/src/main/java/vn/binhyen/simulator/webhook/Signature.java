package vn.binhyen.simulator.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// `X-ZEvent-Signature`: SHA-256 over app id, body, timestamp and OA secret key, one after the
/// other. A plain digest, not an HMAC.
public final class Signature {

    private Signature() {}

    /// @return lowercase hex, without `mac=`
    public static String of(String appId, byte[] body, String timestamp, String oaSecretKey) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(appId.getBytes(StandardCharsets.UTF_8));
            digest.update(body);
            digest.update(timestamp.getBytes(StandardCharsets.UTF_8));
            digest.update(oaSecretKey.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
