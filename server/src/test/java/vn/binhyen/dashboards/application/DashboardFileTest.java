package vn.binhyen.dashboards.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.dashboards.Chosen;
import vn.binhyen.dashboards.Chosen.Kind;
import vn.binhyen.dashboards.Dashboard.Level;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Rates;
import vn.binhyen.testing.HouseTest;

@HouseTest
class DashboardFileTest {

    @Autowired Indicators indicators;
    @Autowired Rates rates;

    @Test
    void a_clerk_s_file_says_what_stands_on_the_page() {
        var reading =
                read(
                        Level.PROVINCE,
                        """
                        pictures:
                          - {code: late, kind: map, rate: late-share}
                          - {code: tips, kind: ranks, indicator: tips-received, per: people}
                          - {code: ways, kind: shares, indicator: cases-received, by: channel}
                        comparison: [tips-received]
                        """);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.dashboard().orElseThrow().pictures())
                .containsExactly(
                        new Chosen("late", Kind.MAP, "cases-late", null, "cases-answered"),
                        new Chosen("tips", Kind.RANKS, "tips-received", null, Chosen.PEOPLE),
                        new Chosen("ways", Kind.SHARES, "cases-received", "channel", null));
    }

    @Test
    void every_mistake_is_named_with_its_line_and_what_is_allowed() {
        List<String> mistakes =
                read(
                                Level.PROVINCE,
                                """
                                pictures:
                                  - {code: one, kind: pie, indicator: tips-received}
                                  - {code: two, kind: columns, indicator: tipps}
                                  - {code: two, kind: shares, indicator: cases-received, by: colour}
                                  - {code: three, kind: columns, rate: late-share}
                                  - {code: four, kind: line, indicator: tips-received, per: people}
                                  - {code: five, kind: hours, indicator: cases-closed}
                                  - {code: six, kind: map, indicator: tips-received, rate: late-share}
                                  - {code: seven, kind: map, indicator: tips-received, per: cows}
                                  - {code: eight, kind: map, indicator: tips-received, colour: red}
                                """)
                        .mistakes();

        assertThat(mistakes)
                .anyMatch(it -> it.startsWith("province.yaml:1: 'comparison' is missing"))
                .anyMatch(it ->
                        it.startsWith(
                                "province.yaml:2: no picture of a province is a 'pie'; allowed: columns, line"))
                .anyMatch(it ->
                        it.startsWith(
                                "province.yaml:3: there is no indicator 'tipps'; allowed: cases-received"))
                .anyMatch(it -> it.startsWith("province.yaml:4: two pictures are called 'two'"))
                .anyMatch(it ->
                        it.contains(
                                ":4: shares of cases-received go 'by' one of its dimensions; allowed: channel, kind"))
                .anyMatch(it ->
                        it.contains(":5: columns shows no rate; allowed: map, ranks, country"))
                .anyMatch(it -> it.contains(":6: line is not divided; allowed: map"))
                .anyMatch(it ->
                        it.contains(
                                ":7: of cases-closed no hour is known; allowed: cases-received, tips-received, messages-heard"))
                .anyMatch(it -> it.contains(":8: a picture shows one thing; allowed: either"))
                .anyMatch(it -> it.contains(":9: nothing is divided by 'cows'; allowed: people"))
                .anyMatch(it -> it.contains(":10: there is no field 'colour'"));
    }

    @Test
    void a_commune_has_no_map_of_its_neighbours() {
        assertThat(
                        read(
                                        Level.COMMUNE,
                                        """
                                        pictures:
                                          - {code: late, kind: map, rate: late-share}
                                        comparison: [tips-received]
                                        """)
                                .mistakes())
                .containsExactly(
                        "commune.yaml:2: no picture of a commune is a 'map'; allowed: columns, line, shares, hours");
    }

    private DashboardFile.Reading read(Level level, String text) {
        String file = level == Level.PROVINCE ? "province.yaml" : "commune.yaml";
        return DashboardFile.read(file, text, level, indicators, rates);
    }
}
