package vn.binhyen.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Ids;
import vn.binhyen.vault.FileRecords.FileRecord;
import vn.binhyen.vault.SealedFolder.Form;

/// Files sealed in a folder, each under a streaming key of its own that lies sealed in the record.
@Component
class SealedFiles implements Files {

    private final SealedFolder folder;
    private final FileRecords records;
    private final Vault vault;
    private final Pictures pictures;
    private final FileCheck check = new FileCheck();
    private final Ids ids;
    private final Clock clock;

    SealedFiles(
            SealedFolder folder,
            FileRecords records,
            Vault vault,
            Pictures pictures,
            Ids ids,
            Clock clock) {
        this.folder = folder;
        this.records = records;
        this.vault = vault;
        this.pictures = pictures;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Checked check(InputStream content, String declaredName) {
        UUID id = ids.next();
        boolean taken = false;
        try {
            var handle =
                    KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB);
            StreamingAead key = streaming(handle);
            var measured = new Measured(content, AcceptedType.GREATEST);
            folder.write(id, Form.ORIGINAL, key, measured::transferTo);
            Checked checked = checked(id, handle, key, measured, declaredName);
            taken = checked instanceof Checked.Good;
            return checked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            if (!taken) folder.remove(id);
        }
    }

    private Checked checked(
            UUID id, KeysetHandle handle, StreamingAead key, Measured measured, String name)
            throws IOException {
        if (measured.size() == 0) return new Checked.Refused("vault.refused.empty");
        if (measured.overLimit()) return new Checked.Refused("vault.refused.too-large");
        var verdict =
                check.look(
                        measured.head(),
                        measured.size(),
                        name,
                        () -> folder.read(id, Form.ORIGINAL, key));
        return switch (verdict) {
            case FileCheck.Verdict.Refused refused -> new Checked.Refused(refused.reasonKey());
            case FileCheck.Verdict.Accepted(AcceptedType accepted, String type) -> {
                if (accepted.isPicture() && !shared(id, key)) {
                    yield new Checked.Refused("vault.refused.picture-too-large");
                }
                yield new Checked.Good(id, name, type, measured.size(), measured.sha256(), handle);
            }
        };
    }

    /// Makes the copy that may be shown. A picture that cannot be drawn is kept all the same, as
    /// evidence without a copy; only one that would unfold beyond measure is refused.
    private boolean shared(UUID id, StreamingAead key) throws IOException {
        try (InputStream original = folder.read(id, Form.ORIGINAL, key)) {
            switch (pictures.sizeOf(original)) {
                case TOO_LARGE -> {
                    return false;
                }
                case UNREADABLE -> {
                    return true;
                }
                case FINE -> {}
            }
        }
        try {
            var drawn = pictures.drawn(() -> folder.read(id, Form.ORIGINAL, key));
            if (drawn != null) {
                folder.write(id, Form.SHARED, key, out -> Pictures.writeJpeg(drawn, out));
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing a picture", e);
        }
    }

    @Override
    public Kept.File keep(UUID key, Checked.Good file) {
        byte[] secret = written(file.secret());
        records.add(
                new FileRecord(
                        file.id(),
                        key,
                        file.type(),
                        file.size(),
                        file.sha256(),
                        vault.seal(key, context(file.id(), "secret"), secret),
                        vault.sealText(key, context(file.id(), "name"), file.name())),
                clock.instant());
        return new Kept.File(file.id(), file.type(), file.size(), file.sha256());
    }

    @Override
    public void rekey(UUID id, UUID key) {
        FileRecord file = records.see(id).orElseThrow();
        Sealer before = vault.sealer(file.key()).orElseThrow();
        byte[] secret = before.open(context(id, "secret"), file.secret());
        byte[] name = before.open(context(id, "name"), file.name());
        records.rekey(
                id,
                key,
                vault.seal(key, context(id, "secret"), secret),
                vault.seal(key, context(id, "name"), name));
    }

    @Override
    public Optional<String> typeOf(UUID file) {
        return records.see(file).map(FileRecord::type);
    }

    @Override
    public Optional<FileFacts> factsOf(UUID file) {
        return records.see(file).map(it -> new FileFacts(it.type(), it.size(), it.sha256()));
    }

    @Override
    public Optional<OpenFile> open(UUID file) {
        return opened(file, Form.ORIGINAL);
    }

    @Override
    public Optional<OpenFile> shared(UUID file) {
        return folder.has(file, Form.SHARED) ? opened(file, Form.SHARED) : Optional.empty();
    }

    private Optional<OpenFile> opened(UUID id, Form form) {
        return records.see(id)
                .flatMap(file -> vault.sealer(file.key()).map(k -> opened(file, form, k)));
    }

    private OpenFile opened(FileRecord file, Form form, Sealer sealer) {
        try {
            StreamingAead key =
                    streaming(read(sealer.open(context(file.id(), "secret"), file.secret())));
            String name =
                    new String(
                            sealer.open(context(file.id(), "name"), file.name()),
                            StandardCharsets.UTF_8);
            return new OpenFile(
                    name,
                    form == Form.SHARED ? AcceptedType.JPEG.type : file.type(),
                    file.size(),
                    file.sha256(),
                    folder.read(file.id(), form, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StreamingAead streaming(KeysetHandle handle) throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static byte[] written(KeysetHandle handle) {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle read(byte[] keyset) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
    }

    private static String context(UUID file, String field) {
        return "vault.files/" + file + "/" + field;
    }
}
