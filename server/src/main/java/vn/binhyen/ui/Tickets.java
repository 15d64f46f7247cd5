package vn.binhyen.ui;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Text given to the browser to bring back: sealed, so that it cannot be read, and not changed, and
/// only for one purpose and a time. Any node of the installation reads what another issued.
///
/// AES-256-GCM under a key derived from the installation's secret (RFC 5869), the purpose as
/// associated data.
@Component
public final class Tickets {

    private static final int NONCE = 12;

    private final Clock clock;
    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    public Tickets(Clock clock, @Value("${binhyen.secret}") String secret) {
        this.clock = clock;
        try {
            this.key =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveKey(
                                    "AES",
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                                            .thenExpand(
                                                    "tickets".getBytes(StandardCharsets.UTF_8),
                                                    32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issue(String purpose, String content, Duration validity) {
        byte[] text = content.getBytes(StandardCharsets.UTF_8);
        byte[] plain =
                ByteBuffer.allocate(Long.BYTES + text.length)
                        .putLong(clock.instant().plus(validity).toEpochMilli())
                        .put(text)
                        .array();
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(plain);
            byte[] ticket =
                    ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(ticket);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The content, unless the ticket is not ours, for something else, or too old.
    public Optional<String> read(String purpose, String ticket) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(ticket);
            if (bytes.length <= NONCE) return Optional.empty();
            byte[] nonce = java.util.Arrays.copyOf(bytes, NONCE);
            var plain =
                    ByteBuffer.wrap(
                            cipher(Cipher.DECRYPT_MODE, nonce, purpose)
                                    .doFinal(bytes, NONCE, bytes.length - NONCE));
            var until = Instant.ofEpochMilli(plain.getLong());
            if (clock.instant().isAfter(until)) return Optional.empty();
            return Optional.of(StandardCharsets.UTF_8.decode(plain).toString());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
