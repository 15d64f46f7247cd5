package vn.binhyen.story.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.story.domain.Ledger;

/// Where a story lies between being written and being loaded: in the installation's own folder,
/// which one process at a time holds.
@Component
public class StoryFolder {

    private final Path folder;
    private final JsonMapper json;

    StoryFolder(@Value("${binhyen.home}") Path home, JsonMapper json) {
        this.folder = home.resolve("story");
        this.json = json;
    }

    /// Writes it, in place of one whose loading was cut off.
    ///
    /// @return the folder with the story's files
    public Path write(Consumer<Ledger> writer) throws IOException {
        clear();
        Files.createDirectories(folder);
        try (var files = new StoryFiles(folder, json)) {
            writer.accept(files);
        }
        return folder;
    }

    /// Takes the files away; nothing happens where there are none.
    public void clear() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
