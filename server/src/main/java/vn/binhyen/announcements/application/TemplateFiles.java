package vn.binhyen.announcements.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.binhyen.announcements.DossierTemplate;
import vn.binhyen.announcements.DossierTemplates;

/// The lists of `resources/dossiers`, one file a version.
@Component
class TemplateFiles implements DossierTemplates {

    private final List<DossierTemplate> templates = new ArrayList<>();

    /// @throws IllegalArgumentException that names, of every wrong file, each wrong line
    TemplateFiles(@Value("${binhyen.dossiers.files:classpath:dossiers/*.yaml}") Resource[] files)
            throws IOException {
        var mistakes = new ArrayList<String>();
        Resource[] sorted = files.clone();
        Arrays.sort(sorted, Comparator.comparing(Resource::getFilename));
        for (Resource each : sorted) {
            var reading =
                    TemplateFile.read(
                            String.valueOf(each.getFilename()),
                            each.getContentAsString(StandardCharsets.UTF_8));
            mistakes.addAll(reading.mistakes());
            reading.template().ifPresent(templates::add);
        }
        if (mistakes.isEmpty() && templates.stream().noneMatch(it -> it.province().isEmpty())) {
            mistakes.add("there is no list of a dossier for all provinces");
        }
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
    }

    @Override
    public DossierTemplate of(String province, LocalDate day) {
        return newest(day, it -> it.province().filter(province::equals).isPresent())
                .or(() -> newest(day, it -> it.province().isEmpty()))
                .orElseGet(templates::getFirst);
    }

    private Optional<DossierTemplate> newest(LocalDate day, Predicate<DossierTemplate> whose) {
        return templates.stream()
                .filter(whose)
                .filter(it -> it.inForceOn(day))
                .max(Comparator.comparing(DossierTemplate::version));
    }
}
