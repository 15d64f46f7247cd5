package vn.binhyen.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/// Reads what a province may change. A file that is wrong stops the start and is named with its
/// line.
@Configuration
class PapersConfiguration {

    @Bean
    PaperTypes paperTypes(
            @Value("${binhyen.papers.types:classpath:papers/types.csv}") Resource file)
            throws IOException {
        return PaperTypes.read(name(file), file.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    Organisations organisations(
            @Value("${binhyen.papers.organisations:classpath:papers/organisations.csv}")
                    Resource file)
            throws IOException {
        return Organisations.read(name(file), file.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
