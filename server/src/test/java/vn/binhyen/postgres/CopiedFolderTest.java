package vn.binhyen.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiedFolderTest {

    private static final List<String> QUICK = List.of("fsync=off");

    @Test
    void starting_a_copied_folder_never_stops_the_database_it_was_copied_from(@TempDir Path folder)
            throws Exception {
        Path here = Files.createDirectories(folder.resolve("here")).resolve("postgres");
        Path there = Files.createDirectories(folder.resolve("there")).resolve("postgres");
        EmbeddedPostgres.start(here, QUICK).close();
        copy(here, there);
        try (var first = EmbeddedPostgres.start(here, QUICK)) {
            Files.copy(here.resolve("data/postmaster.pid"), there.resolve("data/postmaster.pid"));
            EmbeddedPostgres.start(there, QUICK).close();

            assertThat(answers(first)).isTrue();
        }
    }

    private static boolean answers(EmbeddedPostgres database) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url("postgres"), database.user(), database.password());
                var statement = connection.createStatement()) {
            return statement.executeQuery("select 1").next();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
