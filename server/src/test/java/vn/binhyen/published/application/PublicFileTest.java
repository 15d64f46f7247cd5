package vn.binhyen.published.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Rates;
import vn.binhyen.published.PublicPeriod.Kind;
import vn.binhyen.published.domain.Cut;
import vn.binhyen.testing.HouseTest;

@HouseTest
class PublicFileTest {

    @Autowired Indicators indicators;
    @Autowired Rates rates;

    @Test
    void the_shipped_file_is_good() {
        assertThat(new PublicFile(indicators, rates).all())
                .extracting(each -> each.code())
                .contains("tips-received", "questions-answered");
    }

    @Test
    void a_line_says_in_which_periods_an_indicator_is_told_by_which_cut() {
        var all = read("tips-received;quarter year;year;year").all();
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().tells(Cut.PROVINCE, Kind.QUARTER)).isTrue();
        assertThat(all.getFirst().tells(Cut.COMMUNES, Kind.QUARTER)).isFalse();
    }

    @Test
    void each_mistake_is_told_with_its_line_and_what_is_allowed() {
        assertThatThrownBy(() ->
                        read(
                                """
                                tips;month;;
                                tips-received;month week;;
                                tips-received;year;;
                                pages;year;quarter;
                                posts;;;
                                patrols;year;;year
                                groups;year;\
                                """))
                .hasMessageContaining("figures.csv:2: there is no indicator 'tips'; allowed: ")
                .hasMessageContaining(
                        "figures.csv:3: 'week' is no public period; allowed: month quarter year")
                .hasMessageContaining("figures.csv:4: 'tips-received' stands here twice")
                .hasMessageContaining(
                        "figures.csv:5: 'communes' has a period that 'province' has not; allowed: year")
                .hasMessageContaining("figures.csv:6: 'province' is empty")
                .hasMessageContaining("figures.csv:7: 'patrols' is not divided by kind")
                .hasMessageContaining("figures.csv:8: 4 columns are needed, 3 are there");
    }

    @Test
    void two_indicators_whose_difference_is_a_number_are_not_public_together() {
        for (String other :
                new String[] {"cases-received", "cases-open", "questions-answered-at-once"}) {
            String first = other.startsWith("questions") ? "questions-asked" : "tips-received";
            assertThatThrownBy(() -> read(first + ";year;;\n" + other + ";year;;"))
                    .as(other)
                    .hasMessageContaining("figures.csv:3")
                    .hasMessageContaining("could give a small number away; allowed: one of them");
        }
        assertThatThrownBy(() -> read("disputes;year;;\ndisputes-mediated;year;;"))
                .hasMessageContaining("could give a small number away");
        assertThat(read("questions-answered;year;;\ntips-received;year;;").all()).hasSize(2);
    }

    private PublicFile read(String lines) {
        return new PublicFile(
                indicators, rates, new StringReader("indicator;province;communes;kinds\n" + lines));
    }
}
