package vn.binhyen.dashboards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Figures;
import vn.binhyen.figures.HourOfWeek;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.territory.Counted;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceCounts;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardDoorTest {

    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");
    private static final UnitId NAM_KA = UnitId.parse("24607@2025-07-01");
    private static final UnitId KRONG_NO = UnitId.parse("24604@2025-07-01");
    private static final UnitId EA_NING = UnitId.parse("24540@2025-07-01");

    /// Far from every other test's days.
    private static final String SPAN = "period=range&from=2031-03-01&to=2031-05-31";

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final Asker WORKER = new Asker.Worker("test");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Figures figures;
    @Autowired PlaceCounts counts;
    @Autowired Transactions transactions;

    private AtADesk province;
    private AtADesk namKa;

    @BeforeAll
    void tipsInTwoCommunes() {
        province = new AtADesk(mvc, people.signedIn(Role.PROVINCE_STAFF, PROVINCE));
        namKa = new AtADesk(mvc, people.signedIn(Role.COMMUNE_CHIEF, NAM_KA));
        for (int i = 0; i < 6; i++) tip(NAM_KA, MONDAY);
        tip(NAM_KA, LocalDate.of(2031, 5, 5));
        for (int i = 0; i < 4; i++) tip(KRONG_NO, MONDAY);
        people(NAM_KA, "7.000");
        people(KRONG_NO, "2.000");
    }

    @Test
    void a_commune_s_page_says_what_each_picture_shows_and_each_number_opens() {
        String page = namKa.read("/console/dashboards?" + SPAN);

        assertThat(page)
                .contains("<h2 id=\"h-tips-by-month\">Tin an ninh trật tự đã nhận theo tháng")
                .contains("Cả kỳ 7, so với cùng kỳ năm trước: kỳ trước chưa có (khi ấy 0).")
                .contains("Nhiều nhất Tháng 3/2031: 6; ít nhất Tháng 4/2031: 0.")
                .contains("Nhiều nhất: Zalo, 7 trên 7, bằng 100 %.")
                .contains(
                        "href=\"/console/figures/tips-received/records?unit=24607@2025-07-01&amp;from=2031-03-01&amp;to=2031-03-31\"");
        assertThat(page).contains("role=\"group\" aria-labelledby=\"p-tips-by-month-t\"");
        assertThat(page).doesNotContain("style=", "NaN", "Krông Nô");
    }

    @Test
    void a_province_s_page_compares_its_communes_and_draws_them_and_the_whole_country() {
        String page = province.read("/console/dashboards?" + SPAN);

        assertThat(page)
                .contains("Cao nhất Xã Krông Nô: 20; thấp nhất Xã Nam Ka: 10; ở giữa là 10.")
                .contains("100 nơi chưa có số dân.")
                .contains("Quần đảo Hoàng Sa", "Quần đảo Trường Sa")
                .containsPattern(
                        "<use href=\"/console/map-shapes-[0-9a-f]+\\.svg#u24607\" class=\"nothing\">")
                .containsPattern(
                        "<use href=\"/console/map-shapes-[0-9a-f]+\\.svg#u66\" class=\"step-3\">");
    }

    @Test
    void without_any_figure_hoang_sa_and_truong_sa_are_on_the_map_as_ever() {
        String page =
                province.read("/console/dashboards?period=range&from=2032-01-01&to=2032-01-31");
        String file =
                province.read(
                        "/console/dashboards/pictures/country.svg?period=range&from=2032-01-01&to=2032-01-31");

        assertThat(page).contains("Trong kỳ chưa có số liệu.");
        for (String map : List.of(page, file)) {
            assertThat(map).contains("Quần đảo Hoàng Sa", "Quần đảo Trường Sa");
        }
        assertThat(file.split("<path ", -1)).hasSize(1 + 34);
    }

    @Test
    void the_shapes_a_page_names_are_there_and_may_be_kept() {
        var shapes =
                java.util.regex.Pattern.compile("(/console/map-shapes-[0-9a-f]+\\.svg)#u48\"")
                        .matcher(province.read("/console/dashboards?" + SPAN));
        assertThat(shapes.find()).isTrue();
        assertThat(province.open(shapes.group(1)))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, private, immutable")
                .bodyText()
                .contains("<path id=\"u48\" d=\"M", "<path id=\"u56\" d=\"M");
    }

    @Test
    void hours_of_the_week_are_counted_and_each_field_opens() {
        String hours =
                namKa.read(
                        "/console/figures/tips-received/records?unit="
                                + NAM_KA
                                + "&from=2031-03-01&to=2031-05-31&hour=1-20");
        assertThat(hours).contains("thứ Hai, 20 giờ");
        assertThat(
                        namKa.read(
                                "/console/figures/tips-received/records?unit="
                                        + NAM_KA
                                        + "&from=2031-03-01&to=2031-05-31&hour=1-21"))
                .doesNotContain("thứ Hai, 20 giờ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tips-by-month", "late-map", "tips-ranks", "hours", "kinds", "country"})
    void every_picture_is_taken_along_as_pixels_that_show_something(String code)
            throws IOException {
        byte[] file =
                province.open("/console/dashboards/pictures/" + code + ".png?" + SPAN)
                        .getResponse()
                        .getContentAsByteArray();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isGreaterThan(300);
        long inked = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xffffff) != 0xffffff) inked++;
            }
        }
        assertThat(inked).isGreaterThan(10_000);
    }

    @Test
    void numbers_are_taken_along_as_a_sheet() {
        String csv = province.read("/console/dashboards/pictures/tips-ranks.csv?" + SPAN);

        assertThat(csv)
                .startsWith(
                        "\uFEFFĐơn vị,Tin an ninh trật tự đã nhận,Số dân,Tin an ninh trật tự đã nhận trên 10.000 dân,Cùng kỳ năm trước")
                .contains("Xã Krông Nô,4,2000,20.0,0")
                .contains("Xã Nam Ka,7,7000,10.0,0");
    }

    @Test
    void what_is_another_s_is_not_there_by_any_address() {
        for (String address :
                List.of(
                        "/console/dashboards?unit=" + PROVINCE,
                        "/console/dashboards?unit=" + KRONG_NO,
                        "/console/dashboards?unit=x",
                        "/console/dashboards/pictures/tips-by-month.svg?unit=" + KRONG_NO,
                        "/console/dashboards/pictures/tips-by-month.png?unit=" + PROVINCE,
                        "/console/dashboards/pictures/late-map.csv",
                        "/console/dashboards/pictures/nothing.svg",
                        "/console/dashboards/pictures/tips-by-month.exe",
                        "/console/dashboards/comparison?unit=" + NAM_KA + "&unit=" + KRONG_NO,
                        "/console/dashboards/comparison/tips-received.svg?unit="
                                + NAM_KA
                                + "&unit="
                                + KRONG_NO)) {
            assertThat(namKa.open(address)).as(address).hasStatus(404);
        }
        var operator = new AtADesk(mvc, people.signedIn(Role.OPERATOR, PROVINCE));
        assertThat(operator.open("/console/dashboards")).hasStatus(403);
    }

    @Test
    void units_stand_beside_each_other_for_ten_thousand_people_where_all_are_counted() {
        String both =
                "/console/dashboards/comparison?" + SPAN + "&unit=" + NAM_KA + "&unit=" + KRONG_NO;

        assertThat(province.read(both))
                .contains("Tin an ninh trật tự đã nhận trên 10.000 dân")
                .contains("Cao nhất Xã Krông Nô: 20; thấp nhất Xã Nam Ka: 10");
        assertThat(province.read(both + "&unit=" + EA_NING))
                .contains("Có nơi chưa có số dân")
                .contains("Cao nhất Xã Nam Ka: 7; thấp nhất Xã Ea Ning: 0; ở giữa là 4.");
        assertThat(province.read("/console/dashboards/comparison?unit=" + NAM_KA))
                .contains("Chọn từ hai đến năm đơn vị");
    }

    @Test
    void not_more_than_five_units_are_compared() {
        var address = new StringBuilder("/console/dashboards/comparison?" + SPAN);
        for (String code : List.of("24607", "24604", "24540", "24580", "24538", "24316")) {
            address.append("&unit=").append(code).append("@2025-07-01");
        }
        assertThat(province.open(address.toString())).hasStatus(404);
    }

    private void people(UnitId unit, String number) {
        var day = LocalDate.of(2030, 12, 31);
        var count = new PlaceCount(unit, null, Counted.PEOPLE, number, day, "Niên giám 2030");
        transactions.as(WORKER, () -> counts.record(count, WORKER));
    }

    private void tip(UnitId unit, LocalDate day) {
        var traits =
                Map.of(
                        "channel",
                        "zalo",
                        "kind",
                        "SECURITY_OBSERVATION",
                        HourOfWeek.TRAIT,
                        new HourOfWeek(DayOfWeek.MONDAY, 20).word());
        var received = Occurrence.one(Countable.CASE_RECEIVED, unit, day, traits);
        var version =
                new SourceVersion(new Source("case", UUID.randomUUID()), 1, List.of(received));
        transactions.as(WORKER, () -> figures.count(List.of(version)));
    }
}
