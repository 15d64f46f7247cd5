package vn.binhyen.reports.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Rates;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.PaperTypes;
import vn.binhyen.reports.ReportForm;
import vn.binhyen.reports.ReportForms;
import vn.binhyen.reports.domain.Form;

/// The forms of `resources/reports`, one file a version, in the order of the files' names.
@Component
class FormFiles implements ReportForms {

    private final List<Form> forms = new ArrayList<>();
    private final FormFile.Known known;

    /// @throws IllegalStateException that names, of every wrong file, each wrong line
    FormFiles(
            Indicators indicators,
            Rates rates,
            Organisations organisations,
            PaperTypes types,
            @Value("${binhyen.reports.forms:classpath:reports/*.yaml}") Resource[] files)
            throws IOException {
        this.known = new FormFile.Known(indicators, rates, organisations, types);
        var mistakes = new ArrayList<String>();
        Resource[] sorted = files.clone();
        Arrays.sort(sorted, Comparator.comparing(Resource::getFilename));
        for (Resource each : sorted) {
            String file = String.valueOf(each.getFilename());
            var reading =
                    FormFile.read(file, each.getContentAsString(StandardCharsets.UTF_8), known);
            mistakes.addAll(reading.mistakes());
            reading.form().ifPresent(form -> add(file, form, mistakes));
        }
        if (forms.isEmpty() && mistakes.isEmpty()) mistakes.add("there is no report form");
        if (!mistakes.isEmpty()) throw new IllegalStateException(String.join("\n", mistakes));
    }

    private void add(String file, Form form, List<String> mistakes) {
        ReportForm it = form.about();
        boolean clash =
                forms.stream()
                        .map(Form::about)
                        .filter(other -> other.code().equals(it.code()))
                        .anyMatch(other ->
                                other.version() == it.version()
                                        || other.inForceOn(it.from())
                                        || it.inForceOn(other.from()));
        if (clash) {
            mistakes.add(
                    file
                            + ":1: another version of '"
                            + it.code()
                            + "' has this number or is in force on the same days; allowed: the next"
                            + " number, from the day after the other's last");
        }
        forms.add(form);
    }

    @Override
    public List<ReportForm> all() {
        return forms.stream().map(Form::about).toList();
    }

    @Override
    public List<ReportForm> inForce(LocalDate day) {
        return all().stream().filter(form -> form.inForceOn(day)).toList();
    }

    @Override
    public Optional<ReportForm> find(String code, LocalDate day) {
        return form(code, day).map(Form::about);
    }

    Optional<Form> form(String code, LocalDate day) {
        return forms.stream()
                .filter(form -> form.about().code().equals(code) && form.about().inForceOn(day))
                .findFirst();
    }

    /// The form a filled report carries.
    ///
    /// @throws IllegalArgumentException when its text is no form any more
    Form read(String code, String text) {
        for (Form form : forms) if (form.text().equals(text)) return form;
        var reading = FormFile.read(code, text, known);
        return reading.form()
                .orElseThrow(
                        () -> new IllegalArgumentException(String.join("\n", reading.mistakes())));
    }
}
