package vn.binhyen.partners.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import vn.binhyen.partners.domain.Kinds;

/// Reads the kinds of partners; a mistake in the file stops the start and names its line.
@Configuration
class PartnersConfiguration {

    @Bean
    Kinds partnerKinds() throws IOException {
        var file = new ClassPathResource("partners/kinds.yaml");
        return Kinds.read("kinds.yaml", file.getContentAsString(StandardCharsets.UTF_8));
    }
}
