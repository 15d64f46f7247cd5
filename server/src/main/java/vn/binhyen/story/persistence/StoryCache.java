package vn.binhyen.story.persistence;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.story.domain.Ledger;

/// The stories written so far, each in a folder named after what it was made of. Only whole ones
/// stand here.
@Component
public class StoryCache {

    private final Path home;
    private final JsonMapper json;

    StoryCache(@Value("${binhyen.home}") Path home, JsonMapper json) {
        this.home = home.resolve("story");
        this.json = json;
    }

    /// The folder of that name, written now if it is not there.
    public Path folder(String name, Consumer<Ledger> writer) throws IOException {
        Path folder = home.resolve(name);
        if (Files.isDirectory(folder)) return folder;
        Files.createDirectories(home);
        Path fresh = Files.createTempDirectory(home, "writing-");
        try (var files = new StoryFiles(fresh, json)) {
            writer.accept(files);
        }
        try {
            Files.move(fresh, folder);
        } catch (FileAlreadyExistsException meanwhile) {
            delete(fresh);
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
