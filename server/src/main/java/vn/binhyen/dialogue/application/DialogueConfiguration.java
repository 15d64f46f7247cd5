package vn.binhyen.dialogue.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.channels.DangerReply;
import vn.binhyen.dialogue.domain.ForwardTalk;
import vn.binhyen.dialogue.domain.ReportTalk;
import vn.binhyen.dialogue.domain.Sayings;

/// The words of the dialogue, which a province may change.
@Configuration
class DialogueConfiguration {

    @Bean
    Sayings sayings(
            @Value("${binhyen.dialogue.sayings:classpath:dialogue/sayings.properties}")
                    Resource file)
            throws IOException {
        var texts = new Properties();
        try (var lines = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(lines);
        }
        return new Sayings(
                texts.stringPropertyNames().stream()
                        .collect(Collectors.toMap(key -> key, texts::getProperty)));
    }

    @Bean
    ForwardTalk forwardTalk(Sayings sayings) {
        return new ForwardTalk(sayings);
    }

    @Bean
    ReportTalk reportTalk(Topics topics, Sayings sayings, DangerReply danger) {
        return new ReportTalk(topics, sayings, danger);
    }
}
