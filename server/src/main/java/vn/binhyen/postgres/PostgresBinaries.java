package vn.binhyen.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// The programs `postgres`, `initdb` and `pg_ctl`, unpacked once beside the data.
record PostgresBinaries(Path folder) {

    static final String VERSION = "18.6.0";

    /// Unpacks into `parent/postgres-VERSION` unless it is there already. It appears there as a
    /// whole, so that of several who unpack at once all use the first one's.
    static PostgresBinaries unpackedUnder(Path parent) {
        Path target = parent.resolve("postgres-" + VERSION);
        if (Files.exists(target)) return new PostgresBinaries(target);
        String archive = "postgres-linux-" + architecture() + ".txz";
        try (InputStream packed =
                PostgresBinaries.class.getClassLoader().getResourceAsStream(archive)) {
            if (packed == null) {
                throw new IllegalStateException(
                        "No PostgreSQL comes along for this machine ("
                                + architecture()
                                + "). Set BINHYEN_DATABASE_URL to a PostgreSQL 17 or newer.");
            }
            Files.createDirectories(parent);
            Path unpacked = Files.createTempDirectory(parent, "unpacking");
            try {
                unpack(packed, unpacked);
                Files.setPosixFilePermissions(unpacked, permissions(0755));
                Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                if (!Files.exists(target)) throw e;
            } finally {
                FileSystemUtils.deleteRecursively(unpacked);
            }
            return new PostgresBinaries(target);
        } catch (IOException e) {
            throw new UncheckedIOException("could not unpack PostgreSQL into " + target, e);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            @Nullable TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target))
                    throw new IOException("entry outside " + entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.deleteIfExists(file);
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
                    Files.setPosixFilePermissions(file, permissions(entry.getMode()));
                }
            }
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var all = EnumSet.noneOf(PosixFilePermission.class);
        all.add(PosixFilePermission.OWNER_READ);
        all.add(PosixFilePermission.OWNER_WRITE);
        all.add(PosixFilePermission.GROUP_READ);
        all.add(PosixFilePermission.OTHERS_READ);
        if ((mode & 0100) != 0) {
            all.add(PosixFilePermission.OWNER_EXECUTE);
            all.add(PosixFilePermission.GROUP_EXECUTE);
            all.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return all;
    }
}
