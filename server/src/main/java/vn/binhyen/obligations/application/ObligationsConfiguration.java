package vn.binhyen.obligations.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.binhyen.obligations.ReportCalendar;
import vn.binhyen.reports.ReportForm;
import vn.binhyen.reports.ReportForms;
import vn.binhyen.territory.Territory;

/// Reads the calendar. A file that is wrong stops the start and is named with its line.
@Configuration
class ObligationsConfiguration {

    @Bean
    ReportCalendar reportCalendar(
            @Value("${binhyen.obligations.files:classpath*:/obligations/*.yaml}") Resource[] files,
            @Value("${binhyen.obligations.since:2025-07-01}") LocalDate since,
            ReportForms forms,
            Territory territory)
            throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Resource file : files) {
            texts.put(
                    String.valueOf(file.getFilename()),
                    file.getContentAsString(StandardCharsets.UTF_8));
        }
        List<String> known = forms.all().stream().map(ReportForm::code).distinct().toList();
        return new ObligationFiles(texts, known, territory, since);
    }
}
