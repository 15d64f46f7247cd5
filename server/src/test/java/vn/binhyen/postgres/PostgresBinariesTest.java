package vn.binhyen.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    /// The first two starts of a new checkout may come at once, each wanting to run what the other
    /// is still writing.
    @Test
    void whoever_unpacks_at_the_same_time_gets_whole_programs(@TempDir Path parent)
            throws Exception {
        Callable<Integer> start =
                () -> {
                    var binaries = PostgresBinaries.unpackedUnder(parent);
                    return new ProcessBuilder(binaries.program("postgres").toString(), "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor();
                };
        var ended = new ArrayList<Integer>();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> one : together.invokeAll(List.of(start, start, start))) {
                ended.add(one.get());
            }
        }

        assertThat(ended).containsExactly(0, 0, 0);
        assertThat(names(parent)).containsExactly("postgres-" + PostgresBinaries.VERSION);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
