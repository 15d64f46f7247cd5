package vn.binhyen.assessment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.binhyen.assessment.CriteriaSet;
import vn.binhyen.assessment.ObjectKind;

class CriteriaFilesTest {

    private static final Path FILES = Path.of("src/main/resources/criteria");
    private static final List<String> FIGURES =
            List.of(
                    "outreach-sessions",
                    "tips-resolved",
                    "tips-received",
                    "disputes",
                    "disputes-mediated");

    @Test
    void the_files_that_come_along_say_for_every_kind_of_object_by_what_it_is_assessed() {
        var sets = new CriteriaFiles(shipped(), FIGURES);

        for (ObjectKind kind : ObjectKind.values()) {
            assertThat(sets.of(kind, 2026)).as(kind.word()).isNotEmpty();
        }
        assertThat(sets.of(ObjectKind.VILLAGE, 2026))
                .extracting(CriteriaSet::code)
                .containsExactly("movement-area", "safety-area");
    }

    @Test
    void sets_whose_limits_nobody_compared_say_so() {
        assertThat(new CriteriaFiles(shipped(), FIGURES).all())
                .allMatch(set -> set.unverified() && !set.source().isBlank());
    }

    @Test
    void points_of_the_yearly_sheets_add_up_to_a_hundred() {
        assertThat(new CriteriaFiles(shipped(), FIGURES).all())
                .filteredOn(set -> !set.code().startsWith("safety"))
                .allSatisfy(set -> assertThat(set.most()).isEqualByComparingTo("100"));
    }

    @Test
    void a_set_kept_with_an_assessment_is_read_though_its_figures_are_no_more() {
        var sets = new CriteriaFiles(shipped(), FIGURES);
        String text = sets.find("model-year", 2026).orElseThrow().text();

        assertThat(new CriteriaFiles(Map.of(), List.of()).read(text).code())
                .isEqualTo("model-year");
    }

    @Test
    void every_mistake_is_named_with_file_line_and_what_is_allowed() {
        String wrong =
                shipped()
                        .get("10-site.yaml")
                        .replace("objects: [site]", "objects: [sight]")
                        .replace("decided-by: commune", "decided-by: village")
                        .replace("points: 5\n        kind: manual", "points: 5\n        kind: feel")
                        .replace("{at-least: 4, points: 10}", "{at-least: 4, points: 11}")
                        .replace("at-best: weak", "at-best: bad")
                        .replace("effective: [good, fair]", "effective: [good, fine]")
                        .replace("unverified: yes", "unverified: perhaps");

        assertThatThrownBy(() -> new CriteriaFiles(Map.of("10-site.yaml", wrong), FIGURES))
                .hasMessageContaining(
                        "10-site.yaml:5: nothing is called 'sight'; allowed: site, model, village")
                .hasMessageContaining(
                        "10-site.yaml:8: 'village' is none of these; allowed: commune, province")
                .hasMessageContaining("'feel' is no kind; allowed: yes-no, count, ratio, manual")
                .hasMessageContaining("more than the criterion gives; allowed: 0 to 10")
                .hasMessageContaining("'bad' is none of these; allowed: average, fair, good, weak")
                .hasMessageContaining("'fine' is none of these")
                .hasMessageContaining("'perhaps' is no answer; allowed: yes, no");
    }

    @Test
    void a_figure_that_is_not_counted_is_no_evidence() {
        assertThatThrownBy(() ->
                        new CriteriaFiles(
                                Map.of("11-model.yaml", shipped().get("11-model.yaml")),
                                List.of("tips-received")))
                .hasMessageContaining(
                        "there is no figure 'outreach-sessions'; allowed: tips-received");
    }

    @Test
    void two_files_of_one_set_do_not_hold_on_the_same_day() {
        String text = shipped().get("10-site.yaml");
        String ended = text.replace("from: 2022-11-18", "from: 2022-11-18\nuntil: 2025-12-30");
        String after = text.replace("from: 2022-11-18", "from: 2025-12-31");

        assertThatThrownBy(
                        () -> new CriteriaFiles(Map.of("a.yaml", text, "b.yaml", after), FIGURES))
                .hasMessageContaining("b.yaml:1: 'site-year' holds in another file");
        var sets = new CriteriaFiles(Map.of("a.yaml", ended, "b.yaml", after), FIGURES);
        assertThat(sets.find("site-year", 2024).orElseThrow().text()).isEqualTo(ended);
        assertThat(sets.find("site-year", 2025).orElseThrow().text()).isEqualTo(after);
    }

    @Test
    void classes_go_from_the_best_to_the_worst_and_the_best_can_be_reached() {
        String text = shipped().get("10-site.yaml");

        assertThatThrownBy(() ->
                        new CriteriaFiles(
                                Map.of("a.yaml", text.replace("at-least: 70", "at-least: 95")),
                                FIGURES))
                .hasMessageContaining("'fair' does not begin below the class before it");
        assertThatThrownBy(() ->
                        new CriteriaFiles(
                                Map.of("a.yaml", text.replace("at-least: 90", "at-least: 101")),
                                FIGURES))
                .hasMessageContaining("nobody can reach 101 points; allowed: at most 100");
    }

    static Map<String, String> shipped() {
        var texts = new HashMap<String, String>();
        try (var files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                texts.put(
                        file.getFileName().toString(),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
