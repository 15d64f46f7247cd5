package vn.binhyen.targets.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.binhyen.targets.Audience;

class AudienceFilesTest {

    private static final String GOOD =
            """
            audience: households
            name: {vi: Hộ, en: Households}
            part: [pledges]
            whole: {profile: households}
            line: [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 98, 100]
            """;

    @Test
    void a_good_file_is_an_audience() {
        Audience households =
                new AudienceFiles(Map.of("a.yaml", GOOD), List.of("pledges"))
                        .find("households")
                        .orElseThrow();

        assertThat(households.whole())
                .isEqualTo(new Audience.Whole.Profile(Audience.Of.HOUSEHOLDS));
        assertThat(households.line()).isInstanceOf(Audience.Line.Months.class);
    }

    @Test
    void every_mistake_is_named_with_its_line_and_what_is_allowed() {
        String wrong =
                GOOD.replace("[pledges]", "[pledge]")
                        .replace("{profile: households}", "{profile: cows}")
                        .replace("50, 60", "50, 40")
                        .replace(", en: Households", "");

        assertThatThrownBy(() -> new AudienceFiles(Map.of("a.yaml", wrong), List.of("pledges")))
                .hasMessageContaining("a.yaml:2: 'en' is missing")
                .hasMessageContaining("a.yaml:3: there is no figure 'pledge'; allowed: pledges")
                .hasMessageContaining(
                        "a.yaml:4: a profile has no 'cows'; allowed: villages, households")
                .hasMessageContaining("a.yaml:5: '40' does not go on; allowed: 50 to 100");
    }

    @Test
    void one_audience_stands_in_one_file() {
        assertThatThrownBy(() ->
                        new AudienceFiles(
                                Map.of("a.yaml", GOOD, "b.yaml", GOOD), List.of("pledges")))
                .hasMessageContaining("b.yaml:1: 'households' stands in two files");
    }
}
