package vn.binhyen.kits.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.binhyen.kits.ActivityField;
import vn.binhyen.kits.ActivityField.Takes;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.kits.ActivityKinds;

class ActivityKindFileTest {

    private static final List<String> INDICATORS = List.of("patrols", "patrol-participants");
    private static final String GOOD =
            """
            kind: patrol
            name: {vi: Tuần tra, en: Patrol}
            icon: walk
            one: {vi: Một buổi, en: One patrol}
            counts: patrols
            village: asked
            fields:
              - field: participants
                takes: number
                name: {vi: Số người, en: People}
                needed: yes
                most: 500
                counts: patrol-participants
            """;

    @Test
    void a_good_file_is_a_kind_whose_numbers_know_what_they_feed() {
        ActivityKind patrol =
                ActivityKindFile.read("30-patrol.yaml", GOOD, INDICATORS).kind().orElseThrow();

        assertThat(patrol.village()).isEqualTo(ActivityKind.Asked.ASKED);
        assertThat(patrol.fedBy("times", "")).contains("patrols");
        assertThat(patrol.fedBy("participants", "")).contains("patrol-participants");
        assertThat(patrol.field("participants").orElseThrow().most()).isEqualTo(500);
    }

    @Test
    void every_mistake_is_named_with_its_line_and_what_is_allowed() {
        var reading =
                ActivityKindFile.read(
                        "patrol.yaml",
                        GOOD.replace("counts: patrols", "counts: walks")
                                .replace("icon: walk", "icon: walking")
                                .replace("takes: number", "takes: weight")
                                .replace("needed: yes", "needed: maybe")
                                .replace("most: 500", "most: many"),
                        INDICATORS);

        assertThat(reading.kind()).isEmpty();
        assertThat(reading.mistakes())
                .contains(
                        "patrol.yaml:3: there is no drawing 'walking'; allowed: the names in ui/icons.svg",
                        "patrol.yaml:5: there is no indicator 'walks'; allowed: patrol-participants, patrols",
                        "patrol.yaml:9: 'weight' is not known here; allowed: number, money, minutes,"
                                + " kilograms, level, numbers, levels, choice, text, cases",
                        "patrol.yaml:11: 'maybe' is no answer; allowed: yes, no")
                .anyMatch(
                        one -> one.startsWith("patrol.yaml:12: 'many' is no limit; allowed: 1 to"));
    }

    @Test
    void a_kind_of_which_nothing_can_be_counted_is_refused() {
        String uncounted = GOOD.replace("counts: patrols\n", "").replace("number", "text");

        assertThat(ActivityKindFile.read("patrol.yaml", uncounted, INDICATORS).mistakes())
                .contains(
                        "patrol.yaml:1: nothing of it can be counted; allowed: 'counts', or a field"
                                + " with a number",
                        "patrol.yaml:12: only a number feeds an indicator; allowed: takes: number");
    }

    @Test
    void numbers_of_choices_need_choices_and_a_choice_may_feed_an_indicator_of_its_own() {
        String numbers = GOOD.replace("takes: number", "takes: numbers");
        String choices =
                numbers
                        + """
                            choices:
                              - {choice: day, name: {vi: Ngày, en: Day}}
                              - {choice: night, name: {vi: Đêm, en: Night}, counts: patrols}
                        """;

        assertThat(ActivityKindFile.read("patrol.yaml", numbers, INDICATORS).mistakes())
                .containsExactly(
                        "patrol.yaml:8: there is nothing to choose; allowed: 'choices' with at least"
                                + " one");
        ActivityKind patrol =
                ActivityKindFile.read("patrol.yaml", choices, INDICATORS).kind().orElseThrow();
        assertThat(patrol.fedBy("participants", "day")).contains("patrol-participants");
        assertThat(patrol.fedBy("participants", "night")).contains("patrols");
    }

    @Test
    void one_kind_in_two_files_is_refused() {
        assertThatThrownBy(() ->
                        new ActivityKindFiles(Map.of("a.yaml", GOOD, "b.yaml", GOOD), INDICATORS))
                .hasMessage("b.yaml:1: 'patrol' stands in two files; allowed: once");
    }

    @Test
    void the_kinds_that_come_along_are_good_and_a_level_feeds_what_holds_and_a_number_what_adds_up()
            throws IOException {
        Map<String, String> natures = new HashMap<>();
        texts("indicators")
                .forEach((_, text) -> natures.put(line(text, "code"), line(text, "nature")));
        ActivityKinds kinds = new ActivityKindFiles(texts("activities"), natures.keySet());

        assertThat(kinds.all()).extracting(ActivityKind::code).contains("patrol", "weapons", "tip");
        var wrong = new TreeSet<String>();
        for (ActivityKind kind : kinds.all()) {
            kind.counts().filter(code -> !natures.get(code).equals("flow")).ifPresent(wrong::add);
            for (ActivityField field : kind.fields()) fed(field, natures, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void fed(
            ActivityField field, Map<String, String> natures, TreeSet<String> wrong) {
        Takes takes = field.takes();
        String nature = takes.isLevel() ? "stock" : "flow";
        field.counts().filter(code -> !natures.get(code).equals(nature)).ifPresent(wrong::add);
        for (ActivityField.Choice choice : field.choices()) {
            choice.counts().filter(code -> !natures.get(code).equals(nature)).ifPresent(wrong::add);
        }
    }

    private static Map<String, String> texts(String folder) throws IOException {
        var texts = new HashMap<String, String>();
        try (var files = Files.list(Path.of("src/main/resources", folder))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static String line(String text, String field) {
        return text.lines()
                .filter(each -> each.startsWith(field + ": "))
                .map(each -> each.substring(field.length() + 2))
                .findFirst()
                .orElseThrow();
    }
}
