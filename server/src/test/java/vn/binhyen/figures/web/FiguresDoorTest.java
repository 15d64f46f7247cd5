package vn.binhyen.figures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Figures;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class FiguresDoorTest {

    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");
    private static final UnitId NAM_KA = UnitId.parse("24607@2025-07-01");
    private static final UnitId KRONG_NO = UnitId.parse("24604@2025-07-01");
    private static final UnitId OLD_NAM_KA = UnitId.parse("24607@2004-07-08");

    @Autowired MockMvc browser;
    @Autowired People people;
    @Autowired Figures figures;
    @Autowired Transactions transactions;
    @Autowired Clock clock;

    LocalDate today;

    @BeforeEach
    void today_in_viet_nam() {
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Test
    void a_number_opens_to_its_records_and_a_record_to_its_case() throws Exception {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, NAM_KA);
        long before = number(page("/console/figures", chief), "cases-received");
        UUID id = received(NAM_KA, today);

        String page = page("/console/figures", chief);
        assertThat(number(page, "cases-received")).isEqualTo(before + 1);

        String address =
                "/console/figures/cases-received/records?unit=%s&from=%s&to=%s"
                        .formatted(NAM_KA, today, today);
        assertThat(page(address, chief)).contains("href=\"/console/cases/" + id + "\"");
    }

    @Test
    void what_an_old_commune_did_is_in_the_successor_s_figures_and_stands_in_its_own_line()
            throws Exception {
        received(OLD_NAM_KA, LocalDate.of(2025, 6, 20));
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, NAM_KA);

        String page =
                page(
                        "/console/figures?period=range&from=2025-06-01&to=2025-06-30&show=cases-received",
                        chief);

        assertThat(number(page, "cases-received")).isPositive();
        assertThat(page).contains("Các xã, phường cũ").contains("đã tính vào số của xã này");
    }

    @Test
    void another_commune_s_figures_are_not_there() throws Exception {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, NAM_KA);

        browser.perform(get("/console/figures?unit=" + KRONG_NO).cookie(chief))
                .andExpect(status().isNotFound());
        browser.perform(
                        get("/console/figures/cases-received/records?from=2026-01-01&to=2026-02-01&unit="
                                        + KRONG_NO)
                                .cookie(chief))
                .andExpect(status().isNotFound());
        browser.perform(get("/console/figures?unit=" + PROVINCE).cookie(chief))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_province_sees_every_commune_and_may_look_at_one() throws Exception {
        Cookie province = people.signedIn(Role.PROVINCE_STAFF, PROVINCE);

        String page = page("/console/figures", province);
        assertThat(page)
                .contains("102 xã, phường")
                .contains("Xã Nam Ka")
                .contains("/console/figures?unit=" + NAM_KA);
        assertThat(page("/console/figures?unit=" + NAM_KA, province)).contains("Xã Nam Ka");
    }

    @Test
    void the_operator_counts_nothing() throws Exception {
        Cookie operator = people.signedIn(Role.OPERATOR, PROVINCE);

        browser.perform(get("/console/figures").cookie(operator)).andExpect(status().isForbidden());
    }

    @Test
    void records_can_be_taken_along_as_a_table() throws Exception {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, NAM_KA);
        UUID id = received(NAM_KA, today);

        String csv =
                page(
                        "/console/figures/cases-received/records.csv?from=%s&to=%s"
                                .formatted(today, today),
                        chief);

        assertThat(csv).startsWith("\uFEFFNgày,").contains("case " + id).contains("Xã Nam Ka");
    }

    @Test
    void odd_wishes_get_a_page_or_a_plain_not_there_never_a_fault() throws Exception {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, NAM_KA);

        assertThat(page("/console/figures?period=whenever", chief)).contains("Số liệu");
        assertThat(page("/console/figures?period=range&from=2026-03-01&to=2025-01-01", chief))
                .contains("Số liệu");
        for (String odd :
                List.of(
                        "/console/figures?show=nothing-like-it",
                        "/console/figures?unit=x",
                        "/console/figures/nothing/records?from=2026-01-01&to=2026-01-02")) {
            browser.perform(get(odd).cookie(chief)).andExpect(status().isNotFound());
        }
    }

    private UUID received(UnitId unit, LocalDate day) {
        UUID id = UUID.randomUUID();
        var version =
                new SourceVersion(
                        new Source("case", id),
                        1,
                        List.of(
                                Occurrence.one(
                                        Countable.CASE_RECEIVED,
                                        unit,
                                        day,
                                        Map.of("channel", "zalo", "kind", "QUESTION"))));
        transactions.as(new Asker.Worker("test"), () -> figures.count(List.of(version)));
        return id;
    }

    private String page(String address, Cookie who) throws Exception {
        return browser.perform(get(address).cookie(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /// The number on the tile of that indicator.
    private static long number(String page, String indicator) {
        int link = page.indexOf("/console/figures/" + indicator + "/records");
        String after = page.substring(page.indexOf("class=\"number\">", link) + 15);
        return Long.parseLong(after.substring(0, after.indexOf('<')).replace(".", ""));
    }
}
