package vn.binhyen.guidance.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.binhyen.guidance.domain.Documents;
import vn.binhyen.guidance.domain.Quotable;
import vn.binhyen.guidance.files.DocumentsFile;
import vn.binhyen.guidance.finding.Lexicon;

/// The data of the catalogue a province may change, read at start.
@Configuration
class GuidanceConfiguration {

    @Bean
    Documents documents(
            @Value("${binhyen.guidance.documents:classpath:guidance/documents.yaml}") Resource file)
            throws IOException {
        return DocumentsFile.read(
                String.valueOf(file.getFilename()),
                file.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    Lexicon lexicon() {
        return Lexicon.shipped();
    }

    @Bean
    Quotable quotable(Documents documents) {
        return new Quotable(documents);
    }
}
