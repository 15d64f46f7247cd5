package vn.binhyen.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Figures;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.published.Publishing.Outcome;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// Years and months nobody else in this database counts in, 2015 to January 2020: each test
/// publishes a year of its own.
@HouseTest
class PublishingTest {

    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");

    @Autowired Publishing publishing;
    @Autowired Figures figures;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired People people;
    @Autowired MockMvcTester mvc;
    @Autowired Territory territory;

    @Test
    void what_is_published_is_read_by_everybody_without_a_cookie_and_small_numbers_are_not() {
        lodgings(2016, 3, old(0), Figure.exactly(812));
        lodgings(2016, 4, old(1), Figure.exactly(3));
        assertThat(published(PublicPeriod.quarter(2016, 1))).hasSize(4);
        assertThat(published(PublicPeriod.year(2016))).hasSize(13);

        MvcTestResult march = mvc.get().uri("/so-lieu/2016-03").exchange();
        assertThat(march).hasStatusOk();
        assertThat(march.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(march.getResponse().getHeader("Cache-Control")).isEqualTo("public, max-age=300");
        assertThat(text(march))
                .contains("Tháng 3/2016, Thông báo lưu trú tiếp nhận: 812 thông báo.")
                .doesNotContain("<script src");
        // April's 3 is hidden, and so is the quarter that would give it away
        assertThat(read("/so-lieu/2016-04")).doesNotContain(">3 thông báo<");
        assertThat(read("/so-lieu/2016-q2")).doesNotContain("3 thông báo");
        assertThat(read("/en/so-lieu/2016-03"))
                .contains("Month 3/2016, Lodging notices received: 812 notices.");
        assertThat(mvc.get().uri("/so-lieu/2031").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/so-lieu/2016-13").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/so-lieu/2031/so-lieu.csv").exchange()).hasStatus(404);
    }

    @Test
    void the_file_says_what_it_is_and_hides_the_same() {
        lodgings(2017, 5, old(0), Figure.of(90, Mark.OVER));
        lodgings(2017, 6, old(1), Figure.exactly(2));
        var releases = published(PublicPeriod.year(2017));
        Release year = releases.getLast();
        String csv = read("/so-lieu/2017/so-lieu.csv");
        assertThat(csv)
                .contains(
                        "lodging-notices,",
                        "SHA-256," + year.hash(),
                        "Bản 1, công bố ngày",
                        "Được dùng lại tự do")
                .doesNotContain(",92,", ",2,exact");
        assertThat(read("/so-lieu/2017-05/so-lieu.csv")).contains(",90,over");
        assertThat(read("/so-lieu/2017-06/so-lieu.csv"))
                .contains("Toàn tỉnh,,dưới 5 hoặc được che");
    }

    @Test
    void later_corrections_change_nothing_that_is_public() {
        lodgings(2018, 1, old(0), Figure.exactly(100));
        published(PublicPeriod.month(YearMonth.of(2018, 1)));
        String before = read("/so-lieu/2018-01");
        lodgings(2018, 1, old(2), Figure.exactly(50));
        assertThat(read("/so-lieu/2018-01")).isEqualTo(before);

        // the year is the sum of what is frozen, so the page still adds up
        published(PublicPeriod.year(2018));
        assertThat(read("/so-lieu/2018")).contains(">100 thông báo<").doesNotContain("150");
        assertThat(publishing.publish(staff(), PublicPeriod.year(2018)))
                .isEqualTo(new Outcome.NothingToPublish());
    }

    @Test
    void a_new_edition_replaces_a_year_as_a_whole() {
        lodgings(2019, 1, old(0), Figure.exactly(100));
        lodgings(2019, 1, old(1), Figure.exactly(30));
        published(PublicPeriod.year(2019));
        lodgings(2019, 1, old(0), Figure.exactly(7));

        Outcome renewed = publishing.renew(staff(), 2019);

        assertThat(((Outcome.Published) renewed).releases())
                .hasSize(17)
                .allMatch(release -> release.edition() == 2);
        assertThat(read("/so-lieu/2019-01")).contains(">137 thông báo<", "Bản 2");
        assertThat(read("/so-lieu/2019")).contains(">137 thông báo<", "Bản 2");
    }

    @Test
    void an_edition_that_would_hide_other_numbers_is_refused_and_the_old_one_stays() {
        lodgings(2020, 1, old(0), Figure.exactly(100));
        published(PublicPeriod.year(2020));
        lodgings(2020, 2, old(0), Figure.exactly(3));
        lodgings(2020, 3, old(0), Figure.exactly(8));

        assertThat(publishing.renew(staff(), 2020)).isInstanceOf(Outcome.GivesAway.class);
        assertThat(read("/so-lieu/2020-01")).contains(">100 thông báo<", "Bản 1");
    }

    @Test
    void a_period_that_is_not_over_and_a_year_without_figures_are_refused() {
        var now = PublicPeriod.year(LocalDate.now().getYear() + 1);
        assertThat(publishing.publish(staff(), now)).isEqualTo(new Outcome.NotOver());
        assertThat(publishing.renew(staff(), 2014)).isEqualTo(new Outcome.NothingToPublish());
    }

    @Test
    void the_desk_shows_what_will_be_hidden_before_it_is_published() {
        lodgings(2015, 7, old(0), Figure.exactly(40));
        lodgings(2015, 8, old(0), Figure.exactly(4));
        var desk = new AtADesk(mvc, people.signedIn(Role.PROVINCE_STAFF, PROVINCE));

        assertThat(desk.read("/console/public-figures?period=2015-q3"))
                .contains("Sẽ công bố: Quý 3/2015", "Toàn tỉnh: 44", "Số liệu sẽ được chốt");
        assertThat(mvc.get().uri("/so-lieu/2015-q3").exchange()).hasStatus(404);

        assertThat(desk.send("/console/public-figures", "period", "2015-q3")).hasStatusOk();
        assertThat(read("/so-lieu/2015-q3")).doesNotContain("44 thông báo");
        assertThat(desk.read("/console/public-figures?anew=2015")).contains("0 con số khác");
        assertThat(desk.send("/console/public-figures", "period", "2015-q3")).hasStatus(422);
        assertThat(desk.send("/console/public-figures/edition", "year", "2015")).hasStatusOk();
        assertThat(read("/so-lieu/2015-q3")).contains("Bản 2");
    }

    @Test
    void another_provinces_staff_find_no_such_desk() {
        var stranger =
                new AtADesk(
                        mvc, people.signedIn(Role.PROVINCE_STAFF, UnitId.parse("01@2025-07-01")));
        assertThat(stranger.open("/console/public-figures")).hasStatus(404);
        assertThat(stranger.send("/console/public-figures", "period", "2022")).hasStatus(404);
    }

    @Test
    void hidden_numbers_lie_where_neither_a_public_page_nor_a_commune_can_read() {
        lodgings(2022, 1, old(0), Figure.exactly(2));
        published(PublicPeriod.month(YearMonth.of(2022, 1)));
        String frozen = "select count(*) from published.months where month = '2022-01-01'";

        assertThat(count(staff().asker(), frozen)).isPositive();
        assertThat(
                        count(
                                people.of(Role.COMMUNE_CHIEF, UnitId.parse("24580@2025-07-01"))
                                        .asker(),
                                frozen))
                .isZero();
        assertThatThrownBy(() -> count(new Asker.Worker("public-figures"), frozen))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private long count(Asker asker, String sql) {
        return transactions.reading(asker, () -> db.sql(sql).query(Long.class).single());
    }

    private List<Release> published(PublicPeriod period) {
        return ((Outcome.Published) publishing.publish(staff(), period)).releases();
    }

    private StaffMember staff() {
        return people.of(Role.PROVINCE_STAFF, PROVINCE);
    }

    private UnitId old(int no) {
        return territory.communesAt(PROVINCE, LocalDate.of(2025, 6, 30)).get(no).id();
    }

    private String read(String address) {
        return text(mvc.get().uri(address).exchange());
    }

    private static String text(MvcTestResult result) {
        return AtADesk.text(result);
    }

    private void lodgings(int year, int month, UnitId unit, Figure figure) {
        var occurrence =
                new Occurrence(
                        Countable.ENTERED,
                        unit,
                        LocalDate.of(year, month, 9),
                        Map.of("indicator", "lodging-notices", "channel", "outside"),
                        figure,
                        0);
        var source = new Source("entry", UUID.randomUUID());
        transactions.as(
                new Asker.Worker("test"),
                () -> figures.count(List.of(new SourceVersion(source, 1, List.of(occurrence)))));
    }
}
