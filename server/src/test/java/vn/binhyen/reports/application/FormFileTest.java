package vn.binhyen.reports.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Rates;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.PaperTypes;
import vn.binhyen.reports.ReportForm;
import vn.binhyen.reports.ReportForms;
import vn.binhyen.testing.HouseTest;

/// What a clerk reads when a form is wrong.
@HouseTest
class FormFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Autowired Indicators indicators;
    @Autowired Rates rates;
    @Autowired Organisations organisations;
    @Autowired PaperTypes types;
    @Autowired ReportForms forms;

    @Test
    void the_forms_that_come_along_are_read_and_say_what_is_to_be_checked() {
        assertThat(forms.inForce(DAY))
                .extracting(ReportForm::code)
                .containsExactly(
                        "six-month-report",
                        "year-report",
                        "model-statistics",
                        "figure-sheet",
                        "movement-classes",
                        "outstanding-models");
        assertThat(forms.find("year-report", DAY).orElseThrow().isToBeChecked()).isTrue();
        assertThat(forms.find("figure-sheet", DAY).orElseThrow().isToBeChecked()).isFalse();
        assertThat(forms.find("year-report", LocalDate.of(2022, 11, 17))).isEmpty();
    }

    @Test
    void a_wrong_indicator_is_named_with_its_line_and_those_there_are() throws IOException {
        String form = yearReport().replace("{tips-of-value} tin", "{tip-of-value} tin");

        assertThat(mistakes(form))
                .singleElement()
                .asString()
                .startsWith(
                        at(form, "{tip-of-value}")
                                + "there is no indicator 'tip-of-value'; allowed: ")
                .contains("tips-of-value", "late-share", "unit");
    }

    @Test
    void every_mistake_of_a_form_is_told_at_once() throws IOException {
        String form =
                yearReport()
                        .replace("kind: report", "kind: poem")
                        .replace("{mediated-share}", "{mediated-share.change}")
                        .replace("organisation: commune-police", "organisation: comune-police")
                        .replace("        - groups\n", "        - groups + pages\n")
                        .replace("from: 2022-11-18", "from: 18/11/2022")
                        .replace("heading: Kết quả thực hiện", "headline: Kết quả thực hiện")
                        .replaceFirst(
                                "figure: cases-late / cases-answered",
                                "figure: 'cases-late[colour=red]'");

        assertThat(mistakes(form))
                .extracting(mistake -> mistake.replaceFirst("; allowed: .*", ""))
                .containsExactlyInAnyOrder(
                        at(form, "kind: poem") + "'poem' is not known here",
                        at(form, "18/11/2022") + "'18/11/2022' is no day",
                        at(form, "comune-police") + "there is no organisation 'comune-police'",
                        at(form, "headline:") + "a piece is one of these",
                        at(form, "{mediated-share.change}")
                                + "a share has no change: {mediated-share.change}",
                        at(form, "- groups + pages") + "this row needs a name",
                        at(form, "'cases-late[colour=red]'")
                                + "'cases-late' cannot be cut by 'colour=red'");
    }

    @Test
    void a_table_that_cannot_be_is_refused_in_words() throws IOException {
        String form =
                statistics()
                        .replace(
                                "part: effective, whole: end, width",
                                "part: efective, whole: end, width")
                        .replace("holds: balance", "holds: ballance")
                        .replace("{title: Số tổ, holds: amount", "{title: Số tổ, hold: amount");

        assertThat(mistakes(form))
                .anyMatch(it -> it.contains("there is no column 'efective'; allowed: start, new"))
                .anyMatch(it -> it.contains("a column does not hold 'ballance'; allowed: number"))
                .anyMatch(it -> it.contains("there is no field 'hold'; allowed: name, title"));
    }

    private List<String> mistakes(String text) {
        var known = new FormFile.Known(indicators, rates, organisations, types);
        var reading = FormFile.read("year-report.yaml", text, known);
        assertThat(reading.form().isEmpty()).isEqualTo(!reading.mistakes().isEmpty());
        return reading.mistakes();
    }

    /// The line on which these words stand first, as a mistake names it.
    private static String at(String form, String words) {
        long line = form.substring(0, form.indexOf(words)).lines().count();
        boolean begins = form.charAt(form.indexOf(words) - 1) == '\n';
        return "year-report.yaml:" + (begins ? line + 1 : line) + ": ";
    }

    private static String yearReport() throws IOException {
        return text("20-year-report.yaml");
    }

    private static String statistics() throws IOException {
        return text("30-model-statistics.yaml");
    }

    private static String text(String file) throws IOException {
        Resource form =
                new PathMatchingResourcePatternResolver().getResource("classpath:reports/" + file);
        return form.getContentAsString(UTF_8);
    }
}
