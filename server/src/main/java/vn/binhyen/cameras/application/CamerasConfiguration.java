package vn.binhyen.cameras.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import vn.binhyen.cameras.domain.FootageRules;
import vn.binhyen.cameras.domain.Purposes;

/// Reads the purposes of this province; a mistake in the file stops the start and names its line.
@Configuration
class CamerasConfiguration {

    @Bean
    Purposes cameraPurposes() throws IOException {
        var file = new ClassPathResource("cameras/purposes.yaml");
        return Purposes.read("purposes.yaml", file.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    FootageRules footageRules(Purposes purposes) {
        return new FootageRules(purposes);
    }
}
