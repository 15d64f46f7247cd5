package vn.binhyen.figures.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Indicator;

class IndicatorFileTest {

    private static final String GOOD =
            """
            code: tips
            edition: 2
            name: {vi: Tin, en: Tips}
            nature: flow
            unit: {vi: tin, en: tips}
            one: {vi: Một tin, en: One tip}
            day: {vi: Ngày nhận, en: Day received}
            counts: case-received
            where:
              kind: [A, B]
            dimensions: [channel]
            """;

    @Test
    void a_good_file_is_an_indicator() {
        Indicator tips = IndicatorFile.read("10-tips.yaml", GOOD).indicator().orElseThrow();

        assertThat(tips.code()).isEqualTo("tips");
        assertThat(tips.edition()).isEqualTo(2);
        assertThat(tips.counts()).isEqualTo(Countable.CASE_RECEIVED);
        assertThat(tips.where()).containsEntry("kind", Set.of("A", "B"));
        assertThat(tips.dimensions()).containsExactly("channel");
    }

    @Test
    void every_mistake_is_named_with_its_line_and_what_is_allowed() {
        var reading =
                IndicatorFile.read(
                        "tips.yaml",
                        GOOD.replace("nature: flow", "nature: river")
                                .replace("[channel]", "[colour]")
                                .replace("name: {vi: Tin, en: Tips}", "name: {vi: Tin}")
                                .replace("edition: 2", "editon: 2"));

        assertThat(reading.indicator()).isEmpty();
        assertThat(reading.problems())
                .anyMatch(one ->
                        one.startsWith(
                                "tips.yaml:2: there is no field 'editon'; allowed: code, edition"))
                .anyMatch(
                        one -> one.startsWith("tips.yaml:3: 'name' needs words in both languages"))
                .anyMatch(one -> one.startsWith("tips.yaml:4: 'river' is no nature; allowed:"))
                .anyMatch(one ->
                        one.equals(
                                "tips.yaml:11: case-received has no trait 'colour'; allowed: channel, hour, kind"));
    }

    @Test
    void what_cannot_be_counted_is_refused_with_the_list_of_what_can() {
        var reading = IndicatorFile.read("tips.yaml", GOOD.replace("case-received", "case-dreamt"));

        assertThat(reading.problems())
                .containsExactly(
                        "tips.yaml:8: nothing is called 'case-dreamt'; allowed: "
                                + "assessed, awarded, case-answered, case-answered-late, "
                                + "case-closed, case-handed-over, case-open, case-rated, "
                                + "case-received, case-reopened, case-valued, clip-lent, "
                                + "conversation-begun, entered, example-recognised, footage-asked, "
                                + "looked-up, message-heard, model-active, question-asked, "
                                + "question-not-helped, site-active, site-begun, site-ended, "
                                + "site-members, site-recognised, site-teams");
    }

    @Test
    void a_file_that_is_no_yaml_says_so_and_where() {
        assertThat(IndicatorFile.read("tips.yaml", "code: [tips\nname").problems())
                .singleElement()
                .asString()
                .startsWith("tips.yaml:2: this is not YAML:");
    }

    @Test
    void the_indicators_that_come_along_are_all_good_and_begin_with_what_was_received() {
        assertThat(new IndicatorFiles().all().iterator().next().code()).isEqualTo("cases-received");
    }
}
