package vn.binhyen.cases.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.binhyen.cases.domain.Receipts;
import vn.binhyen.cases.domain.TimeLimits;

/// The rules and data a province may change, read at start.
@Configuration
class CasesConfiguration {

    @Bean
    TimeLimits timeLimits(
            @Value("${binhyen.cases.time-limits:classpath:cases/time-limits.csv}") Resource file)
            throws IOException {
        try (Reader lines = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return TimeLimits.read(lines);
        }
    }

    @Bean
    Receipts receipts(@Value("${binhyen.secret}") String secret) {
        return new Receipts(secret);
    }
}
