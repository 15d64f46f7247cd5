package vn.binhyen.acceptance.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The app whose webhook we play: its id and the key its events are signed with.
public record ZaloApp(String id, String oaSecretKey) {

    /// The event as the bytes of one HTTP request. Signature: SHA-256 over app id, body, timestamp
    /// and key, set one after another (facts of Zalo's webhook, not an HMAC).
    public byte[] request(String body, String timestamp) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head =
                "POST /hook/zalo HTTP/1.1\r\nHost: localhost\r\nUser-Agent: ZaloWebhook\r\n"
                        + "Content-Type: application/json\r\nX-ZEvent-Signature: mac="
                        + signature(bytes, timestamp)
                        + "\r\nContent-Length: "
                        + bytes.length
                        + "\r\n\r\n";
        byte[] headBytes = head.getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[headBytes.length + bytes.length];
        System.arraycopy(headBytes, 0, all, 0, headBytes.length);
        System.arraycopy(bytes, 0, all, headBytes.length, bytes.length);
        return all;
    }

    String signature(byte[] body, String timestamp) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(id.getBytes(StandardCharsets.UTF_8));
            digest.update(body);
            digest.update(timestamp.getBytes(StandardCharsets.UTF_8));
            digest.update(oaSecretKey.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
