package vn.binhyen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.guidance.lookups.StatusLists;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.testing.People;

/// A resident looks themselves up, and somebody else tries to.
@HouseTest
class LookUpPagesTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");

    @Autowired MockMvcTester browser;
    @Autowired StatusLists lists;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;

    private final String number =
            "0%011d".formatted(ThreadLocalRandom.current().nextLong(100_000_000_000L));

    /// What was metered before is forgotten at midnight.
    @BeforeEach
    void anotherDay() {
        clock.forward(Duration.ofDays(1 + ThreadLocalRandom.current().nextInt(1000)));
    }

    @AfterEach
    void time() {
        clock.reset();
    }

    @Test
    void who_brings_number_and_day_of_birth_is_told_where_it_stands() {
        listed("đã có");
        assertThat(ask(number, "5", "9", "1987"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Thẻ căn cước",
                        "Đã có kết quả, mời bà con đến nhận",
                        "Công an xã Ea Ning",
                        "Bộ phận một cửa")
                .doesNotContain(number, "value=\"1987\"");
        String dotted = number.substring(0, 3) + "." + number.substring(3);
        assertThat(ask(dotted, "05", "09", "1987")).bodyText().contains("Đã có kết quả");
    }

    @Test
    void who_stands_in_no_list_gets_the_same_page_and_is_told_what_to_do() {
        listed("đã có");
        MvcTestResult unknown = ask("066000000000", "5", "9", "1987");
        MvcTestResult otherBirth = ask(number, "6", "9", "1987");
        assertThat(unknown)
                .hasStatusOk()
                .bodyText()
                .contains("Chưa thấy trong danh sách")
                .doesNotContain("Đã có kết quả");
        assertThat(text(otherBirth).replace(number, "").replace("\"6\"", "\"5\""))
                .isEqualTo(text(unknown).replace("066000000000", ""));
    }

    @Test
    void the_same_form_sent_again_is_one_look_up_and_for_somebody_else_another() {
        String page = html(browser.get().uri("/tra-cuu").exchange());
        String form = page.replaceFirst("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
        Set<Object> before = lookUps();

        for (String who : new String[] {number, number, "066000000000"}) {
            assertThat(
                            browser.post()
                                    .uri("/tra-cuu")
                                    .param("form", form)
                                    .param("number", who)
                                    .param("year", "1987")
                                    .exchange())
                    .hasStatusOk();
        }

        assertThat(lookUps()).hasSize(before.size() + 2);
    }

    private Set<Object> lookUps() {
        return transactions.as(
                new Asker.Worker("test"),
                () ->
                        db
                                .sql("select subject from journal.entries where type = 'LookedUp'")
                                .query()
                                .singleColumn()
                                .stream()
                                .collect(Collectors.toSet()));
    }

    @Test
    void what_was_typed_wrong_is_told_at_its_field_and_kept() {
        assertThat(ask("12", "31", "2", "1987"))
                .hasStatus(422)
                .bodyText()
                .contains("ít nhất 4 chữ số", "Ngày sinh chưa đúng", "value=\"31\"");
    }

    @Test
    void days_of_birth_cannot_be_tried_one_after_the_other_whether_the_number_exists_or_not() {
        listed("đã có");
        for (String tried : new String[] {number, "066000000001"}) {
            clock.forward(Duration.ofDays(1));
            for (int day = 10; day < 15; day++) {
                assertThat(ask(tried, String.valueOf(day), "9", "1987")).hasStatusOk();
            }
            assertThat(ask(tried, "15", "9", "1987")).hasStatusOk();
            assertThat(ask(tried, "16", "9", "1987")).hasStatus(429);
        }
    }

    @Test
    void who_asks_about_many_numbers_has_to_wait() {
        for (int i = 0; i < 11; i++) {
            assertThat(ask("06600000000" + i, "5", "9", "1987")).hasStatusOk();
        }
        assertThat(ask("066000000012", "5", "9", "1987")).hasStatus(429);
        clock.forward(Duration.ofSeconds(2));
        assertThat(ask("066000000013", "5", "9", "1987")).hasStatusOk();
    }

    @Test
    void the_form_works_by_link_names_the_commune_and_takes_nothing_from_an_address() {
        MvcTestResult form = browser.get().uri("/tra-cuu?xa=24540&number=" + number).exchange();
        assertThat(form)
                .hasStatusOk()
                .bodyText()
                .contains("method=\"post\" action=\"/tra-cuu\"", "Công an xã Ea Ning")
                .doesNotContain(number);
        assertThat(form).headers().doesNotContainHeader("Set-Cookie");
        assertThat(browser.get().uri("/en/tra-cuu").exchange())
                .bodyText()
                .contains("Is my card or file ready?", "action=\"/en/tra-cuu\"");
        assertThat(browser.get().uri("/").exchange()).bodyText().contains("href=\"/tra-cuu\"");
    }

    private void listed(String status) {
        StaffMember officer = people.of(Role.DUTY_OFFICER, HERE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        var offer =
                new StatusLists.Offer(
                        HERE,
                        lists.words().kind("id-card").orElseThrow(),
                        today,
                        today.plusDays(30));
        String file =
                "số;ngày sinh;trạng thái;nơi nhận\n%s;5/9/1987;%s;Bộ phận một cửa"
                        .formatted(number, status);
        var checked = lists.check(officer, offer, file.getBytes(StandardCharsets.UTF_8));
        lists.takeOver(officer, checked.list().orElseThrow());
    }

    private MvcTestResult ask(String number, String day, String month, String year) {
        return browser.post()
                .uri("/tra-cuu")
                .param("number", number)
                .param("day", day)
                .param("month", month)
                .param("year", year)
                .exchange();
    }

    /// The page but for its form's number, which is another each time.
    private static String text(MvcTestResult result) {
        return html(result).replaceFirst("(name=\"form\" value=\")[^\"]+", "$1");
    }

    private static String html(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
