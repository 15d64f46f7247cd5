package vn.binhyen.cases.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Makes receipt codes and the hashes kept instead of them.
///
/// The code follows from the form's one-time number, so the same form sent twice gets the same
/// receipt although nobody kept it. Neither number nor code is stored, only of the code an Argon2id
/// hash under the installation's salt (19 MiB, 2 passes: about 30 ms a guess, over 80 bits).
public final class Receipts {

    private final byte[] secret;

    public Receipts(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    public ReceiptCode codeFor(String formNumber) {
        return ReceiptCode.of(keyed("receipt-code:" + formNumber));
    }

    public byte[] hash(ReceiptCode code) {
        byte[] salt = new byte[16];
        System.arraycopy(keyed("receipt-salt"), 0, salt, 0, 16);
        var argon = new Argon2BytesGenerator();
        argon.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withMemoryAsKB(19 * 1024)
                        .withIterations(2)
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        byte[] hash = new byte[32];
        argon.generateBytes(code.signs().getBytes(StandardCharsets.US_ASCII), hash);
        return hash;
    }

    /// The second code of a report, to show to others; the same each time.
    public ReceiptCode proofOf(UUID caseId) {
        return ReceiptCode.of(keyed("proof-code:" + caseId));
    }

    /// Keyed and fast, unlike a receipt's: a proof opens a day and a state, no content.
    public byte[] proofHash(ReceiptCode proof) {
        return keyed("proof-hash:" + proof.signs());
    }

    private byte[] keyed(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
