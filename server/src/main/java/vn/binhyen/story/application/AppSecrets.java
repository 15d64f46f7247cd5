package vn.binhyen.story.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The secrets of the story's Zalo app: made by chance once an installation, kept in its folder.
@Component
@ConditionalOnProperty(name = "binhyen.mode", havingValue = "story")
class AppSecrets {

    /// @param app the app's own key; `oa` signs what the pages send
    record Pair(String app, String oa) {

        @Override
        public String toString() {
            return "Pair[sealed]";
        }
    }

    private final Path file;

    AppSecrets(@Value("${binhyen.home}") Path home) {
        this.file = home.resolve("secrets/zalo-app.properties");
    }

    Pair pair() {
        try {
            if (!Files.exists(file)) make();
            var kept = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
            return new Pair(kept.getProperty("app_secret"), kept.getProperty("oa_secret_key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        Files.createDirectories(file.getParent());
        var mine = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(mine));
        Files.writeString(file, "app_secret=" + secret() + "\noa_secret_key=" + secret() + "\n");
    }

    private static String secret() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
