package vn.binhyen.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// A data key as Tink's authenticated encryption (AES-256-GCM); the context is the associated data.
record AeadSealer(Aead aead) implements Sealer {

    @Override
    public byte[] seal(String context, byte[] plain) {
        try {
            return aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal for " + context, e);
        }
    }

    @Override
    public byte[] open(String context, byte[] sealed) {
        try {
            return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not sealed here: " + context, e);
        }
    }
}
