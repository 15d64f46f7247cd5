package vn.binhyen.targets.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.targets.Audiences;

/// Reads the audiences. A file that is wrong stops the start and is named with its line.
@Configuration
class TargetsConfiguration {

    @Bean
    Audiences audiences(
            @Value("${binhyen.targets.files:classpath*:/targets/*.yaml}") Resource[] files,
            Indicators indicators)
            throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Resource file : files) {
            texts.put(
                    String.valueOf(file.getFilename()),
                    file.getContentAsString(StandardCharsets.UTF_8));
        }
        List<String> known = indicators.all().stream().map(Indicator::code).toList();
        return new AudienceFiles(texts, known);
    }
}
