package vn.binhyen.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The installation's master key: wraps data keys and makes fingerprints.
///
/// It lives in one file of two lines (a keyset for wrapping, a keyset for fingerprints) that only
/// the program's user may read. Whoever has this file and the database can open everything.
final class MasterKey {

    private final Aead wrapping;
    private final PrfSet fingerprints;

    private MasterKey(KeysetHandle wrapping, KeysetHandle fingerprints)
            throws GeneralSecurityException {
        this.wrapping = wrapping.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.fingerprints = fingerprints.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    /// Reads the file. A missing one is made only where that is allowed (the story): a real
    /// installation whose key file is gone must stop, not start afresh beside data nobody can open.
    static MasterKey in(Path file, boolean mayBeMade) {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
            PrfConfig.register();
            if (!Files.exists(file)) {
                if (!mayBeMade) {
                    throw new IllegalStateException(
                            "the master key file "
                                    + file
                                    + " is missing; put it back, or make one with bin/new-master-key");
                }
                make(file);
            }
            List<String> lines = Files.readAllLines(file);
            return new MasterKey(read(lines.getFirst()), read(lines.get(1)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the master key file " + file, e);
        } catch (GeneralSecurityException | IndexOutOfBoundsException e) {
            throw new IllegalStateException("not a master key file: " + file, e);
        }
    }

    static void make(Path file) throws GeneralSecurityException, IOException {
        String content =
                written(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM))
                        + "\n"
                        + written(KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF))
                        + "\n";
        Files.createDirectories(file.toAbsolutePath().getParent());
        var mine = PosixFilePermissions.fromString("rw-------");
        Path fresh =
                Files.createTempFile(
                        file.toAbsolutePath().getParent(),
                        "master",
                        ".new",
                        PosixFilePermissions.asFileAttribute(mine));
        Files.write(fresh, content.getBytes(StandardCharsets.UTF_8), StandardOpenOption.SYNC);
        try {
            Files.createLink(file, fresh); // never replaces one that another node made meanwhile
        } catch (FileAlreadyExistsException theirs) {
            // theirs is the key
        } finally {
            Files.delete(fresh);
        }
        Files.setPosixFilePermissions(file, Set.copyOf(mine));
    }

    byte[] newWrappedKey(UUID id) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    wrapping,
                    nameOf(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Sealer unwrap(UUID id, byte[] wrapped) {
        try {
            var handle = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, nameOf(id));
            return new AeadSealer(handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the data key " + id + " is not of this master key", e);
        }
    }

    byte[] fingerprint(String kind, String value) {
        try {
            byte[] input = (kind + "\0" + value).getBytes(StandardCharsets.UTF_8);
            return fingerprints.computePrimary(input, 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] nameOf(UUID id) {
        return ("vault.keys/" + id).getBytes(StandardCharsets.UTF_8);
    }

    private static String written(KeysetHandle handle) throws GeneralSecurityException {
        String json =
                TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        return json.replaceAll("\\s+", "");
    }

    private static KeysetHandle read(String line) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(line, InsecureSecretKeyAccess.get());
    }
}
