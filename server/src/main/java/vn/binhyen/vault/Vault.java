package vn.binhyen.vault;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// Seals small things under per-record data keys, and makes the fingerprints they are found by.
///
/// Every method but `fingerprint` works in the running transaction. The context says where the
/// sealed bytes live (`channels.conversations/<id>/name`); bytes moved elsewhere do not open there.
public interface Vault {

    /// Makes a data key for one record. Cheap enough to make one for each.
    UUID newKey();

    /// @throws IllegalStateException when the key is unknown or was destroyed
    byte[] seal(UUID key, String context, byte[] plain);

    /// The plain bytes; empty once the key is destroyed.
    ///
    /// @throws IllegalStateException when the bytes were sealed in another context or tampered with
    Optional<byte[]> open(UUID key, String context, byte[] sealed);

    default byte[] sealText(UUID key, String context, String plain) {
        return seal(key, context, plain.getBytes(StandardCharsets.UTF_8));
    }

    default Optional<String> openText(UUID key, String context, byte[] sealed) {
        return open(key, context, sealed).map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    /// The same key ready for many uses, also outside a transaction; empty once it is destroyed.
    /// Keep it no longer than a minute, or a destroyed key lives on in memory.
    Optional<Sealer> sealer(UUID key);

    /// Destroys the key and with it all that it sealed, files included. The second time nothing
    /// happens.
    void destroy(UUID key);

    /// A keyed fingerprint (HMAC-SHA256) by which a sealed value is found again: equal for equal
    /// values of a kind, worthless without the master key.
    byte[] fingerprint(String kind, String value);
}
