package vn.binhyen.testing;

import static java.util.Map.entry;

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
                    Map.ofEntries(
                            entry("binhyen.mode", "story"),
                            entry("binhyen.home", home.toAbsolutePath().toString()),
                            entry("binhyen.secret", "0123456789abcdef0123456789abcdef"),
                            entry("binhyen.master-key-file", home.resolve("master-key").toString()),
                            entry("binhyen.database.url", postgres.url(TestDatabase.create())),
                            entry("binhyen.database.user", postgres.user()),
                            entry("binhyen.database.password", postgres.password()),
                            entry("binhyen.database.app-pool", "8"),
                            entry("binhyen.database.worker-pool", "12"),
                            entry("binhyen.story.load", "false"),
                            entry("binhyen.portal.forms-a-minute", "100000"),
                            entry("binhyen.public-address", "https://binh-yen.example"),
                            entry("binhyen.audit.every", "1h"),
                            entry("binhyen.cases.delete-every", "1h"));
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test-installation", properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
