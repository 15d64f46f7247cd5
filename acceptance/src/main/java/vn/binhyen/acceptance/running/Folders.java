package vn.binhyen.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Temporary folders, made and deleted whole.
public final class Folders {

    private Folders() {}

    public static Path temporary(String purpose) {
        try {
            return Files.createTempDirectory("binhyen-" + purpose);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With all that is in it. The processes that wrote there must have ended.
    public static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            List<Path> inside = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : inside) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("could not delete " + folder, e);
        }
    }
}
