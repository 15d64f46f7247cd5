package vn.binhyen.guidance.lookups;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/// The words of lists, which a province may change, read at start.
@Configuration
class LookUpsConfiguration {

    @Bean
    LookUpWords lookUpWords(
            @Value("${binhyen.guidance.look-ups:classpath:guidance/look-ups.csv}") Resource file)
            throws IOException {
        try (Reader lines = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return LookUpWords.read(lines);
        }
    }
}
