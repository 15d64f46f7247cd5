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
import vn.binhyen.cases.topics.Topics;

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

    /// The topics come from one folder; a province that wants others names its own.
    @Bean
    Topics topics(
            @Value("${binhyen.cases.topics:classpath*:/cases/topics/*.yaml}") Resource[] files)
            throws IOException {
        return TopicFiles.read(files);
    }

    @Bean
    Receipts receipts(@Value("${binhyen.secret}") String secret) {
        return new Receipts(secret);
    }
}
