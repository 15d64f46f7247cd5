package vn.binhyen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Gives a test context its own database, folder and secrets.
public final class TestInstallation
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path home =
                    Files.createTempDirectory(
                            Files.createDirectories(Path.of("target/homes")), "test");
            var postgres = TestDatabase.postgres();
            Map<String, Object> properties =
                    Map.of(
                            "binhyen.mode",
                            "story",
                            "binhyen.home",
                            home.toAbsolutePath().toString(),
                            "binhyen.secret",
                            "0123456789abcdef0123456789abcdef",
                            "binhyen.master-key-file",
                            home.resolve("master-key").toString(),
                            "binhyen.database.url",
                            postgres.url(TestDatabase.create()),
                            "binhyen.database.user",
                            postgres.user(),
                            "binhyen.database.password",
                            postgres.password(),
                            "binhyen.database.app-pool",
                            "8",
                            "binhyen.database.worker-pool",
                            "12",
                            "binhyen.story.load",
                            "false");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test-installation", properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
