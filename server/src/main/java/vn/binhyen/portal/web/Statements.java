package vn.binhyen.portal.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.ReportDoor.Proof;

/// Signs what a proof shows: one line of text, `binhyen 1; filed 2026-11-20; stands IN_WORK; asked
/// 2026-11-21T16:02:00Z`, under Ed25519 (RFC 8032) with a key derived from the installation's
/// secret. Anybody checks it on the page it came from, or with any tool and the public key shown
/// there.
@Component
public class Statements {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Ed25519PrivateKeyParameters key;

    /// @param signature in base64
    public record Signed(String text, String signature) {}

    Statements(@Value("${binhyen.secret}") String secret) throws GeneralSecurityException {
        SecretKey seed =
                KDF.getInstance("HKDF-SHA256")
                        .deriveKey(
                                "Ed25519",
                                HKDFParameterSpec.ofExtract()
                                        .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                                        .thenExpand(
                                                "statements".getBytes(StandardCharsets.UTF_8), 32));
        this.key = new Ed25519PrivateKeyParameters(seed.getEncoded(), 0);
    }

    Signed of(Proof proof, Instant now) {
        String text =
                "binhyen 1; filed %s; stands %s; asked %s"
                        .formatted(
                                LocalDate.ofInstant(proof.filedAt(), VIETNAM),
                                proof.state(),
                                now.truncatedTo(ChronoUnit.MINUTES));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(bytes, 0, bytes.length);
        return new Signed(text, Base64.getEncoder().encodeToString(signer.generateSignature()));
    }

    /// Whether this installation signed exactly this text.
    boolean isOurs(String text, String signature) {
        byte[] bytes = text.strip().getBytes(StandardCharsets.UTF_8);
        var signer = new Ed25519Signer();
        signer.init(false, key.generatePublicKey());
        signer.update(bytes, 0, bytes.length);
        try {
            return signer.verifySignature(
                    Base64.getDecoder().decode(signature.replaceAll("\\s", "")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// In base64, 32 bytes.
    String publicKey() {
        return Base64.getEncoder().encodeToString(key.generatePublicKey().getEncoded());
    }
}
