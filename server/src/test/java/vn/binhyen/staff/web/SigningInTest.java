package vn.binhyen.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.OpenAccount;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.domain.OneTimeCodes;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.testing.People;

@HouseTest
class SigningInTest {

    private static final UnitId EA_NING = UnitId.parse("24540@2025-07-01");

    @Autowired MockMvcTester browser;
    @Autowired People people;
    @Autowired House house;
    @Autowired MovableClock clock;
    @Autowired OpenAccount accounts;
    @Autowired vn.binhyen.scope.Transactions transactions;
    @Autowired org.springframework.jdbc.core.simple.JdbcClient db;

    @AfterEach
    void setTheClockRight() {
        clock.reset();
    }

    @Test
    void the_first_sign_in_sets_up_the_second_step_and_asks_for_a_password_of_ones_own() {
        var account = people.withAccount(Role.DUTY_OFFICER, EA_NING);
        MvcTestResult first = password(nameOf(account), account.oneTimePassword());
        Cookie half = cookie(first);
        assertThat(first).bodyText().contains("Cài đặt bước thứ hai");
        assertThat(browser.get().uri("/console/inbox").cookie(half).exchange())
                .hasStatus(303)
                .hasRedirectedUrl("/console/sign-in/code");

        String page = text(first);
        byte[] secret = base32(found("<b class=\"code\">([A-Z2-7 ]+)</b>", page).replace(" ", ""));
        MvcTestResult entered =
                browser.post()
                        .uri("/console/sign-in/enrolment")
                        .cookie(half)
                        .param("_csrf", found("name=\"_csrf\" value=\"([^\"]+)\"", page))
                        .param("secret", found("name=\"secret\" value=\"([^\"]+)\"", page))
                        .param("code", new OneTimeCodes().codeAt(secret, clock.instant()))
                        .exchange();
        assertThat(entered).hasStatus(303);
        Cookie whole = cookie(entered);
        assertThat(browser.get().uri("/console").cookie(whole).exchange())
                .hasRedirectedUrl("/console/password");
        assertThat(browser.get().uri("/console").cookie(half).exchange())
                .as("the half token is worth nothing any more")
                .hasRedirectedUrl("/console/sign-in");
    }

    @Test
    void a_wrong_password_and_a_wrong_name_get_the_same_answer() {
        var account = people.withAccount(Role.DUTY_OFFICER, EA_NING);
        String wrongPassword = text(password(nameOf(account), "wrong"));
        String wrongName = text(password("nobody.at.all", "wrong"));
        assertThat(wrongPassword.replace(nameOf(account), "nobody.at.all")).isEqualTo(wrongName);
    }

    @Test
    void after_five_failures_the_account_rests_a_quarter_of_an_hour() {
        var account = people.withAccount(Role.DUTY_OFFICER, EA_NING);
        for (int i = 0; i < 5; i++) password(nameOf(account), "wrong");
        assertThat(password(nameOf(account), account.oneTimePassword())).hasStatus(422);
        clock.forward(Duration.ofMinutes(16));
        assertThat(password(nameOf(account), account.oneTimePassword())).hasStatusOk();
    }

    @Test
    void
            a_session_left_alone_is_locked_after_a_quarter_of_an_hour_and_an_operators_after_five_minutes() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, EA_NING);
        Cookie operator = people.signedIn(Role.OPERATOR, EA_NING);
        clock.forward(Duration.ofMinutes(6));
        assertThat(browser.get().uri("/console/me").cookie(operator).exchange()).hasStatus(303);
        assertThat(browser.get().uri("/console/me").cookie(officer).exchange()).hasStatusOk();
        clock.forward(Duration.ofMinutes(16));
        assertThat(browser.get().uri("/console/me").cookie(officer).exchange()).hasStatus(303);
    }

    @Test
    void words_sent_after_the_session_ended_are_kept_through_the_sign_in() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, EA_NING);
        clock.forward(Duration.ofMinutes(20));
        MvcTestResult interrupted =
                browser.post()
                        .uri("/console/cases/0198c0de-0000-7000-8000-000000000000/notes")
                        .cookie(officer)
                        .param("text", "Một ghi chú dài đã viết <b>xong</b>")
                        .exchange();
        assertThat(interrupted).hasStatus(401).bodyText().contains("Phiên làm việc đã hết giờ");
        String resume = found("name=\"resume\" value=\"([^\"]+)\"", text(interrupted));
        String someone = found("name=\"member\" value=\"([^\"]+)\"", text(interrupted));

        MvcTestResult again =
                browser.post()
                        .uri("/console/continue-as")
                        .param("member", someone)
                        .param("resume", resume)
                        .exchange();
        assertThat(again)
                .hasStatusOk()
                .bodyText()
                .contains("Một ghi chú dài đã viết &lt;b&gt;xong&lt;/b&gt;")
                .contains("action=\"/console/cases/0198c0de-0000-7000-8000-000000000000/notes\"");
    }

    @Test
    void a_form_without_its_mark_or_from_elsewhere_is_refused() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, EA_NING);
        assertThat(browser.post().uri("/console/sign-out").cookie(officer).exchange())
                .hasStatus(403);
        String mark =
                found(
                        "name=\"_csrf\" value=\"([^\"]+)\"",
                        text(browser.get().uri("/console/me").cookie(officer).exchange()));
        assertThat(
                        browser.post()
                                .uri("/console/sign-out")
                                .cookie(officer)
                                .param("_csrf", mark)
                                .header("Sec-Fetch-Site", "cross-site")
                                .exchange())
                .hasStatus(403);
        assertThat(
                        browser.post()
                                .uri("/console/sign-out")
                                .cookie(officer)
                                .param("_csrf", mark)
                                .exchange())
                .hasStatus(303);
        assertThat(browser.get().uri("/console/me").cookie(officer).exchange()).hasStatus(303);
    }

    @Test
    void a_role_that_may_not_is_told_so_and_one_not_signed_in_is_sent_to_sign_in() {
        Cookie operator = people.signedIn(Role.OPERATOR, EA_NING);
        assertThat(browser.get().uri("/console/inbox").cookie(operator).exchange()).hasStatus(403);
        assertThat(browser.get().uri("/console/inbox").exchange())
                .hasRedirectedUrl("/console/sign-in?next=%2Fconsole%2Finbox");
    }

    @Test
    void the_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        var account = people.withAccount(Role.DUTY_OFFICER, EA_NING);
        assertThat(
                        password(nameOf(account), account.oneTimePassword())
                                .getResponse()
                                .getHeader("Set-Cookie"))
                .startsWith("binhyen=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void a_password_is_kept_as_argon2id_and_the_cookies_token_only_as_a_hash() {
        var account = people.withAccount(Role.DUTY_OFFICER, EA_NING);
        Cookie half = cookie(password(nameOf(account), account.oneTimePassword()));
        var worker = new vn.binhyen.kernel.Asker.Worker("test");
        String hash =
                transactions.reading(
                        worker,
                        () ->
                                db.sql("select password_hash from staff.accounts where id = ?")
                                        .param(account.member().id())
                                        .query(String.class)
                                        .single());
        assertThat(hash).startsWith("$argon2id$").doesNotContain(account.oneTimePassword());
        long plain =
                transactions.reading(
                        worker,
                        () ->
                                db.sql("select count(*) from staff.sessions where token_hash = ?")
                                        .param(half.getValue().getBytes())
                                        .query(Long.class)
                                        .single());
        assertThat(plain).isZero();
    }

    @Test
    void outside_story_mode_there_is_no_way_in_without_a_password() {
        new ApplicationContextRunner()
                .withPropertyValues("binhyen.mode=real")
                .withUserConfiguration(ContinueAs.class)
                .run(context -> assertThat(context).doesNotHaveBean(ContinueAs.class));
        new ApplicationContextRunner()
                .withUserConfiguration(ContinueAs.class)
                .run(context -> assertThat(context).doesNotHaveBean(ContinueAs.class));
    }

    private MvcTestResult password(String name, String password) {
        return browser.post()
                .uri("/console/sign-in")
                .param("name", name)
                .param("password", password)
                .exchange();
    }

    private String nameOf(OpenAccount.NewAccount account) {
        return transactions.reading(
                new vn.binhyen.kernel.Asker.Worker("test"),
                () ->
                        db.sql("select sign_in_name from staff.accounts where id = ?")
                                .param(account.member().id())
                                .query(String.class)
                                .single());
    }

    private static Cookie cookie(MvcTestResult answer) {
        String set = String.valueOf(answer.getResponse().getHeader("Set-Cookie"));
        return new Cookie("binhyen", found("^binhyen=([^;]+)", set));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private static byte[] base32(String letters) {
        var bytes = new java.io.ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : letters.toCharArray()) {
            buffer = (buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
