package vn.binhyen.figures.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class RateFileTest {

    private final IndicatorFiles indicators = new IndicatorFiles();

    @Test
    void the_shares_that_come_along_name_indicators_there_are() {
        assertThat(new RateFile(indicators).all()).hasSizeGreaterThan(4);
    }

    @Test
    void every_mistake_is_told_with_its_line_and_what_is_allowed() {
        String file =
                """
                # shares
                code;vi;en;numerator;denominator
                a;Tỷ lệ;Share;tips-resolved;tips-recieved
                a;;Share;tips-resolved;tips-received
                b;Tỷ lệ;Share
                """;
        assertThatThrownBy(() -> new RateFile(indicators, new StringReader(file)))
                .hasMessageContaining(
                        "rates.csv:3: there is no indicator 'tips-recieved'; allowed:")
                .hasMessageContaining("rates.csv:4: 'a' stands here twice")
                .hasMessageContaining("rates.csv:4: a name is missing")
                .hasMessageContaining("rates.csv:5: 5 columns are needed, 3 are there");
    }

    @Test
    void a_file_with_other_columns_is_told_what_its_first_line_must_be() {
        assertThatThrownBy(() -> new RateFile(indicators, new StringReader("code;vi;numerator\n")))
                .hasMessage(
                        "/figures/rates.csv:1: the first line must be"
                                + " code;vi;en;numerator;denominator");
    }
}
