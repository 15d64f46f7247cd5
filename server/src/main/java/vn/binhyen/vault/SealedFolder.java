package vn.binhyen.vault;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// The folder of sealed files, two for each picture: the original and the copy that may be shown.
/// Nothing is ever written here in plain.
final class SealedFolder {

    /// Which of a file's two forms.
    enum Form {
        ORIGINAL,
        SHARED
    }

    private static final Pattern NAME =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;

    SealedFolder(Path folder) {
        this.folder = folder;
    }

    /// The sealed file appears under its name only once it is whole and on disk.
    void write(UUID file, Form form, StreamingAead key, Source source) throws IOException {
        Path target = path(file, form);
        Files.createDirectories(target.getParent());
        Path growing = target.resolveSibling(target.getFileName() + ".part");
        try (OutputStream disk =
                Files.newOutputStream(
                        growing,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DSYNC)) {
            try (OutputStream sealing = key.newEncryptingStream(disk, nameOf(file, form))) {
                source.writeTo(sealing);
            }
            Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    InputStream read(UUID file, Form form, StreamingAead key) throws IOException {
        try {
            return key.newDecryptingStream(
                    Files.newInputStream(path(file, form)), nameOf(file, form));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not sealed here: " + file, e);
        }
    }

    boolean has(UUID file, Form form) {
        return Files.exists(path(file, form));
    }

    void remove(UUID file) {
        try {
            for (Form form : Form.values()) Files.deleteIfExists(path(file, form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files written before that moment, in batches.
    List<List<UUID>> olderThan(Instant before, int batch) {
        if (!Files.exists(folder)) return List.of();
        try (Stream<Path> all = Files.walk(folder, 2)) {
            List<UUID> old =
                    all.filter(path -> NAME.matcher(path.getFileName().toString()).matches())
                            .filter(path -> path.toFile().lastModified() < before.toEpochMilli())
                            .map(path -> UUID.fromString(path.getFileName().toString()))
                            .toList();
            return old.stream().gather(Gatherers.windowFixed(batch)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(UUID file, Form form) {
        String name = file.toString();
        return folder.resolve(name.substring(name.length() - 2))
                .resolve(form == Form.ORIGINAL ? name : name + ".shared");
    }

    private static byte[] nameOf(UUID file, Form form) {
        return ("vault.files/" + file + "/" + form).getBytes(StandardCharsets.UTF_8);
    }

    /// Something that writes itself out.
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }
}
