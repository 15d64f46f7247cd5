package vn.binhyen.simulator.world;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/// Ids as the platform makes them. Message ids and tokens are never repeated, not even after a
/// crash of this program; a resident's ids are derived, so they are the same in every run.
@Component
public class Ids {
    private static final BigInteger NINETEEN_DIGITS = new BigInteger("1000000000000000000");
    private static final BigInteger ROOM = new BigInteger("8000000000000000000");
    private final SecureRandom random = new SecureRandom();

    public String message() {
        return HexFormat.of().formatHex(bytes(10));
    }

    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(48));
    }

    public String slug() {
        return HexFormat.of().formatHex(bytes(5));
    }

    /// The id one page knows a resident by: another page knows another one.
    public static String userOfPage(String pageId, String residentId) {
        return derived("page", pageId, residentId);
    }

    public static String userOfApp(String appId, String residentId) {
        return derived("app", appId, residentId);
    }

    private static String derived(String... parts) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash).mod(ROOM).add(NINETEEN_DIGITS).toString();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
