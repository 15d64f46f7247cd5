package vn.binhyen.kits.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.binhyen.kits.ActivityKinds;

/// Reads the kinds of activities. A file that is wrong stops the start and is named with its line.
@Configuration
class ActivityKindsConfiguration {

    /// Of the indicators only the names are looked at: a file is called after its indicator, with a
    /// number for its place in front.
    @Bean
    ActivityKinds activityKinds(
            @Value("${binhyen.activities.files:classpath*:/activities/*.yaml}") Resource[] files,
            @Value("classpath*:/indicators/*.yaml") Resource[] indicators)
            throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Resource file : files) {
            texts.put(
                    String.valueOf(file.getFilename()),
                    file.getContentAsString(StandardCharsets.UTF_8));
        }
        List<String> codes =
                Arrays.stream(indicators)
                        .map(file -> String.valueOf(file.getFilename()))
                        .map(name -> name.replaceAll("^\\d+-|\\.yaml$", ""))
                        .toList();
        return new ActivityKindFiles(texts, codes);
    }
}
