package vn.binhyen.conduct.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.binhyen.conduct.domain.LawfulDoors;

/// What a province may change, read at start.
@Configuration
class ConductConfiguration {

    @Bean
    LawfulDoors lawfulDoors(
            @Value("${binhyen.conduct.lawful-doors:classpath:conduct/lawful-doors.csv}")
                    Resource file)
            throws IOException {
        try (Reader lines = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return LawfulDoors.read(lines);
        }
    }
}
