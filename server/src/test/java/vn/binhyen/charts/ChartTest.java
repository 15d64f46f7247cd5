package vn.binhyen.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    private static final Pattern BOX =
            Pattern.compile(
                    "<rect x=\"([\\d.]+)%\" y=\"([\\d.]+)em\" width=\"([\\d.]+)%\""
                            + " height=\"([\\d.]+)em\" class=\"(now|before)\"");

    @Test
    void columns_stand_on_zero_and_are_as_high_as_their_numbers() {
        String svg = page(columns(0, 50, 100));

        List<MatchResult> boxes = BOX.matcher(svg).results().toList();
        assertThat(boxes).hasSize(3);
        assertThat(boxes)
                .allSatisfy(
                        box -> assertThat(number(box, 2) + number(box, 4)).isEqualTo(Along.BOTTOM));
        assertThat(boxes).extracting(box -> number(box, 4)).containsExactly(0.0, 6.5, 13.0);
    }

    @Test
    void columns_of_two_series_stand_side_by_side_within_their_place() {
        var slot = new Slot("T1", "", List.of(new Value("a", 4, "4"), new Value("b", 2, "2")));
        var chart = new Columns(List.of("2024", "2025"), List.of(slot), String::valueOf);

        List<MatchResult> boxes = BOX.matcher(page(chart)).results().toList();

        assertThat(boxes).extracting(box -> box.group(5)).containsExactly("before", "now");
        assertThat(number(boxes.get(0), 1) + number(boxes.get(0), 3))
                .isEqualTo(number(boxes.get(1), 1));
        assertThat(chart.key()).extracting(Key::words).containsExactly("2024", "2025");
    }

    @Test
    void the_period_before_stays_the_paler_one_where_both_are_alike() {
        var slot = new Slot("T1", "", List.of(new Value("a", 4, "4"), new Value("a", 4, "4")));
        var chart = new Columns(List.of("2024", "2025"), List.of(slot), String::valueOf);

        assertThat(BOX.matcher(page(chart)).results())
                .extracting(box -> box.group(5))
                .containsExactly("before", "now");
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,1",
        "1,1,1",
        "5,1,5",
        "6,2,6",
        "7,2,8",
        "23,5,25",
        "26,10,30",
        "99,20,100",
        "101,50,150",
        "73065,20000,80000"
    })
    void lines_of_the_scale_lie_at_round_numbers(double most, double step, double top) {
        assertThat(Ticks.upTo(most)).isEqualTo(new Ticks(step, top));
    }

    @Test
    void any_number_however_large_stays_on_the_scale() {
        for (double most = 0.3; most < 1e300; most *= 7.3) {
            Ticks ticks = Ticks.upTo(most);
            assertThat(ticks.top()).isGreaterThanOrEqualTo(most);
            assertThat(ticks.lines()).hasSizeBetween(1, 6);
        }
    }

    @Test
    void nothing_one_and_huge_numbers_are_drawn_as_numbers() {
        List<Chart> charts = new ArrayList<>();
        for (List<Value> values :
                List.of(
                        List.<Value>of(),
                        List.of(new Value("một", 1, "1")),
                        List.of(new Value("không", 0, "0")),
                        List.of(new Value("lớn", 9e18, "9e18"), new Value("bé", 0, "0")))) {
            var slots = values.stream().map(it -> new Slot("T1", "", List.of(it))).toList();
            charts.add(new Columns(List.of("nay"), slots, String::valueOf));
            charts.add(new Lines(List.of("nay"), slots, String::valueOf));
            charts.add(Ranks.of(values));
            charts.add(Ranks.ofShares(values));
        }
        charts.add(week(0));
        charts.add(week(Long.MAX_VALUE));
        for (Chart chart : charts) {
            for (String svg : List.of(page(chart), file(chart))) {
                assertThat(svg).doesNotContain("NaN", "Infinity", "\"-", "null", "style=");
            }
        }
    }

    @Test
    void what_cannot_be_drawn_is_refused() {
        assertThatThrownBy(() -> new Value("a", Double.NaN, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Value("a", -1, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shares_fill_their_whole_together() {
        var shares = Ranks.ofShares(List.of(new Value("Zalo", 3, "3"), new Value("Trang", 1, "1")));

        assertThat(BOX.matcher(page(shares)).results().map(box -> number(box, 3)))
                .containsExactly(75.0, 25.0);
    }

    @Test
    void each_hour_of_the_week_has_its_field_with_its_number() {
        String svg = page(week(7));

        assertThat(svg.split("<rect ", -1)).hasSize(1 + 7 * 24);
        assertThat(svg).contains("<title>T2 9h: 7</title>", ">7</text>");
        assertThat(week(7).key()).extracting(Key::words).containsExactly("7");
    }

    @Test
    void a_name_cannot_leave_its_place_in_the_picture() {
        String svg = page(Ranks.of(List.of(new Value("</text><script>\"&", 1, "1"))));

        assertThat(svg)
                .contains("&lt;/text&gt;&lt;script&gt;&quot;&amp;")
                .doesNotContain("<script");
    }

    @Test
    void only_on_a_page_a_number_opens_something() {
        var chart = Ranks.of(List.of(new Value("Xã Ea Ning", 3, "3", "/somewhere?a=1&b=2")));

        assertThat(page(chart)).contains("role=\"group\"", "href=\"/somewhere?a=1&amp;b=2\"");
        assertThat(file(chart)).doesNotContain("href");
    }

    @Test
    void title_and_sentence_are_there_for_who_cannot_see() {
        assertThat(page(columns(1)))
                .contains("role=\"img\"", "<title id=\"p-t\">Tên</title>")
                .contains("<desc id=\"p-d\">Một câu.</desc>");
        assertThat(file(columns(1))).contains(">Một câu.</text>", ">Nguồn</text>");
    }

    static Columns columns(double... amounts) {
        var slots = new ArrayList<Slot>();
        for (double amount : amounts) {
            slots.add(new Slot("T", "", List.of(new Value("Tháng", amount, "" + amount))));
        }
        return new Columns(List.of("nay"), slots, String::valueOf);
    }

    static Hours week(long amount) {
        var hours = new ArrayList<String>();
        var amounts = new ArrayList<List<Long>>();
        for (int hour = 0; hour < 24; hour++) {
            hours.add(hour + "h");
            amounts.add(List.of(amount, 0L, 0L, 0L, 0L, 0L, 0L));
        }
        return new Hours(
                List.of("T2", "T3", "T4", "T5", "T6", "T7", "CN"), hours, amounts, Long::toString);
    }

    static String page(Chart chart) {
        return picture(chart).inPage("p");
    }

    static String file(Chart chart) {
        return picture(chart).file(800);
    }

    static Picture picture(Chart chart) {
        return new Picture("Tên", "Một câu.", "Nguồn", chart);
    }

    private static double number(MatchResult box, int group) {
        return Double.parseDouble(box.group(group));
    }
}
