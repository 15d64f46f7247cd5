package vn.binhyen.acceptance.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Looks for bytes in every file below a folder: tables, indexes, write-ahead log, logs, whatever
/// is there.
public final class FileScan {

    private FileScan() {}

    /// The files that hold the words anywhere, in UTF-8.
    public static List<Path> holding(Path folder, String words) throws IOException {
        // a byte is a sign of Latin 1, so searching text is searching bytes
        String wanted =
                new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, wanted)).toList();
        }
    }

    private static boolean holds(Path file, String wanted) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(wanted);
        } catch (IOException gone) {
            return false; // a temporary file that ended meanwhile
        }
    }
}
