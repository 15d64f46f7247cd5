package vn.binhyen.vault;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the master key and the sealed files are.
@Configuration
class VaultConfiguration {

    @Bean
    MasterKey masterKey(
            @Value("${binhyen.master-key-file}") Path file,
            @Value("${binhyen.mode:real}") String mode) {
        return MasterKey.in(file, mode.equals("story"));
    }

    @Bean
    SealedFolder sealedFolder(@Value("${binhyen.home}") Path home) {
        return new SealedFolder(home.resolve("files"));
    }
}
