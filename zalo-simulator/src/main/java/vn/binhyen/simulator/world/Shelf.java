package vn.binhyen.simulator.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.simulator.Settings;
import vn.binhyen.simulator.clock.MovableClock;

/// Files that were sent, by residents or pages. The bytes lie on disk, beside the state file when
/// there is one, else in a temporary folder.
@Component
public class Shelf {
    private final Map<String, Medium> media = new ConcurrentHashMap<>();
    private final Path folder;
    private final Ids ids;
    private final Clock clock;
    private final Changes changes;

    Shelf(Settings settings, Ids ids, MovableClock clock, Changes changes) throws IOException {
        this.ids = ids;
        this.clock = clock;
        this.changes = changes;
        Path state = settings.state();
        this.folder =
                state == null
                        ? Files.createTempDirectory("zalo-simulator")
                        : Files.createDirectories(
                                state.resolveSibling(state.getFileName() + ".media"));
    }

    /// @param md5 lowercase hex, as file events carry it
    public record Medium(
            String id, String name, String type, long size, String md5, Instant since) {
        public String path() {
            return "/cdn/" + id;
        }
    }

    public Medium put(String name, String type, byte[] bytes) {
        String id = ids.message();
        Medium medium = new Medium(id, name, type, bytes.length, md5(bytes), clock.instant());
        try {
            Files.write(folder.resolve(id), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        media.put(id, medium);
        changes.happened();
        return medium;
    }

    public @Nullable Medium find(String id) {
        return media.get(id);
    }

    public Path bytes(Medium medium) {
        return folder.resolve(medium.id());
    }

    List<Medium> kept() {
        return List.copyOf(media.values());
    }

    void restore(List<Medium> kept) {
        kept.forEach(medium -> media.put(medium.id(), medium));
    }

    void clear() {
        media.values().forEach(this::discard);
        media.clear();
    }

    private void discard(Medium medium) {
        try {
            Files.deleteIfExists(bytes(medium));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
