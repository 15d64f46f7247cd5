package vn.binhyen.story.persistence;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.story.domain.Ledger;

/// The stories written so far, each in a folder named after what it was made of: in the
/// installation's own folder, and beside the program, where the build may have left one. Only whole
/// ones stand there.
@Component
public class StoryCache {

    /// A story that ended so long ago still tells of today.
    private static final Duration FRESH = Duration.ofHours(6);

    /// @param until the moment it ends
    public record Written(Path folder, Instant until) {}

    private final Path home;
    private final Path besideTheProgram;
    private final JsonMapper json;

    StoryCache(
            @Value("${binhyen.home}") Path home,
            @Value("${binhyen.story.ready:story}") Path besideTheProgram,
            JsonMapper json) {
        this.home = home.resolve("story");
        this.besideTheProgram = besideTheProgram;
        this.json = json;
    }

    /// The newest story of that making that ended within the last hours.
    public Optional<Written> recent(String making, Instant now) throws IOException {
        return Stream.concat(in(home, making).stream(), in(besideTheProgram, making).stream())
                .filter(story -> !story.until().isAfter(now))
                .filter(story -> story.until().isAfter(now.minus(FRESH)))
                .max(Comparator.comparing(Written::until));
    }

    /// The story of that making that ends at that moment, written now if it is not there.
    public Written written(String making, Instant until, Consumer<Ledger> writer)
            throws IOException {
        Path folder = home.resolve(making + "-" + until.getEpochSecond());
        if (Files.isDirectory(folder)) return new Written(folder, until);
        Files.createDirectories(home);
        Path fresh = Files.createTempDirectory(home, "writing-");
        try (var files = new StoryFiles(fresh, json)) {
            writer.accept(files);
        }
        try {
            Files.move(fresh, folder);
        } catch (FileSystemException meanwhile) {
            if (!Files.isDirectory(folder)) throw meanwhile;
            delete(fresh);
        }
        return new Written(folder, until);
    }

    private static List<Written> in(Path root, String making) throws IOException {
        if (!Files.isDirectory(root)) return List.of();
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(
                            folder -> folder.getFileName().toString().matches(making + "-[0-9]+"))
                    .map(folder -> new Written(folder, endOf(folder)))
                    .toList();
        }
    }

    private static Instant endOf(Path folder) {
        String name = folder.getFileName().toString();
        return Instant.ofEpochSecond(Long.parseLong(name.substring(name.lastIndexOf('-') + 1)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
