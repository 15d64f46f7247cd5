package vn.binhyen.guidance.lookups;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.binhyen.vault.Vault;

/// Seals what a list says about somebody under a key that follows from what only they bring, and
/// makes the fingerprint it is found by.
///
/// Both are the vault's keyed fingerprints (HMAC-SHA256 under the master key) of number and day of
/// birth, for different purposes: the one tells nothing about the other, and neither exists without
/// the master key. Fingerprints differ between kinds of lists, so that two lists do not tell who
/// stands in both. Sealed by AES-256-GCM, the list as associated data: a line moved into another
/// list does not open there.
@Component
class LookUpSeal {

    private static final int NONCE = 12;

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    LookUpSeal(Vault vault) {
        this.vault = vault;
    }

    byte[] finder(ListKind kind, Particulars who) {
        return vault.fingerprint("guidance.look-up.found-by/" + kind.word(), who.joined());
    }

    byte[] seal(UUID list, ListKind kind, Particulars who, byte[] told) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, list, kind, who, nonce, told, 0);
        byte[] kept = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, kept, NONCE, sealed.length);
        return kept;
    }

    /// @throws IllegalStateException when it was not sealed for these two in this list
    byte[] open(UUID list, ListKind kind, Particulars who, byte[] kept) {
        byte[] nonce = Arrays.copyOf(kept, NONCE);
        return crypt(Cipher.DECRYPT_MODE, list, kind, who, nonce, kept, NONCE);
    }

    private byte[] crypt(
            int mode,
            UUID list,
            ListKind kind,
            Particulars who,
            byte[] nonce,
            byte[] bytes,
            int from) {
        byte[] key = vault.fingerprint("guidance.look-up.sealed/" + kind.word(), who.joined());
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(list.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not sealed for this list", e);
        }
    }
}
