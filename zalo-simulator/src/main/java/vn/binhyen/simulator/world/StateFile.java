package vn.binhyen.simulator.world;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.simulator.Settings;

/// Keeps the world in one file: read at start, written soon after a change, whole or not at all. At
/// most the last 300 ms are lost with a killed process; deliveries under way are not kept.
@Component
public class StateFile {
    private static final Logger log = LoggerFactory.getLogger(StateFile.class);
    private static final long PAUSE_MS = 300;

    private final @Nullable Path file;
    private final World world;
    private final Changes changes;
    private final JsonMapper json;
    private final @Nullable ScheduledExecutorService writer;
    private long written;

    StateFile(Settings settings, World world, Changes changes, JsonMapper json) {
        this.file = settings.state();
        this.world = world;
        this.changes = changes;
        this.json = json;
        if (file == null) {
            writer = null;
        } else {
            if (Files.exists(file)) world.restore(json.readValue(file.toFile(), World.Kept.class));
            written = changes.count();
            writer =
                    Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().daemon().name("state").factory());
            writer.scheduleWithFixedDelay(
                    this::writeIfChanged, PAUSE_MS, PAUSE_MS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void writeIfChanged() {
        long now = changes.count();
        if (file == null || now == written) return;
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, json.writeValueAsBytes(world.kept()));
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    next,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            written = now;
        } catch (IOException | RuntimeException failed) {
            log.error("The state could not be written to {}", file, failed);
        }
    }

    @PreDestroy
    void stop() {
        if (writer != null) writer.shutdown();
        writeIfChanged();
    }
}
