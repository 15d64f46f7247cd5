package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class InboxTest {

    @Autowired MockMvcTester browser;
    @Autowired People people;
    @Autowired House house;
    @Autowired ReportDoor residents;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;

    @Test
    void what_a_resident_wrote_is_in_the_inbox_and_an_answer_reaches_them() {
        UnitId unit = house.unit();
        var received = report(unit, "Loa kẹo kéo ồn suốt đêm <script>alert(1)</script>");
        Cookie officer = people.signedIn(house.officer(unit));

        String list = text(get("/console/inbox", officer));
        assertThat(list)
                .contains("Loa kẹo kéo ồn suốt đêm &lt;script&gt;")
                .doesNotContain("<script>alert");
        String conversation = found("href=\"(/console/inbox/[0-9a-f-]{36})", list);
        String page = text(get(conversation, officer));
        MvcTestResult answered =
                reply(conversation, officer, page, "Cảm ơn bà con, chúng tôi xuống ngay");

        assertThat(answered).hasStatus(303);
        assertThat(residents.follow(received.code()).orElseThrow().messages())
                .anySatisfy(message ->
                        assertThat(message.text())
                                .isEqualTo("Cảm ơn bà con, chúng tôi xuống ngay"));
    }

    @Test
    void an_answer_written_before_something_new_came_is_not_sent_and_not_lost() {
        UnitId unit = house.unit();
        var received = report(unit, "Đường vào thôn bị đổ đất chắn ngang");
        Cookie officer = people.signedIn(house.officer(unit));
        String conversation = onlyConversation(officer);
        String page = text(get(conversation, officer));
        say(received, "Có xe tải mới đổ thêm nữa");

        MvcTestResult refused = reply(conversation, officer, page, "Chúng tôi đã rõ");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains(
                        "Vừa có tin mới",
                        ">Chúng tôi đã rõ</textarea>",
                        "Có xe tải mới đổ thêm nữa");
    }

    @Test
    void what_needs_no_answer_waits_no_more_until_something_new_is_said() {
        UnitId unit = house.unit();
        var received = report(unit, "Cảm ơn các đồng chí công an xã");
        Cookie officer = people.signedIn(house.officer(unit));
        String conversation = onlyConversation(officer);
        String page = text(get(conversation, officer));
        assertThat(page).contains("Không cần trả lời");

        assertThat(noAnswer(conversation, officer, csrf(page), seen(page))).hasStatus(303);
        assertThat(text(get(conversation, officer))).doesNotContain("Không cần trả lời");
        assertThat(text(get("/console/inbox", officer))).contains("Không ai đang chờ trả lời");
        assertThat(residents.follow(received.code()).orElseThrow().messages()).hasSize(1);

        say(received, "Cho hỏi thêm một việc nữa");
        assertThat(noAnswer(conversation, officer, csrf(page), seen(page))).hasStatus(303);
        assertThat(text(get("/console/inbox", officer))).contains("Cho hỏi thêm một việc nữa");
        assertThat(written(conversation)).containsExactly("needs-no-answer");
    }

    @Test
    void only_whose_conversation_it_is_may_say_that_it_needs_no_answer() {
        UnitId unit = house.unit();
        report(unit, "Đèn đường hỏng đã một tuần");
        Cookie officer = people.signedIn(house.officer(unit));
        String conversation = onlyConversation(officer);
        UnitId elsewhere = house.unit();
        report(elsewhere, "Chó thả rông ngoài chợ");
        Cookie stranger = people.signedIn(house.officer(elsewhere));
        String theirs = text(get(onlyConversation(stranger), stranger));
        String page = text(get(conversation, officer));

        assertThat(noAnswer(conversation, stranger, csrf(theirs), seen(page))).hasStatus(404);
        assertThat(text(get("/console/inbox", officer))).contains("Đèn đường hỏng");
    }

    @Test
    void another_units_conversation_is_not_there_just_like_one_that_never_was() {
        UnitId unit = house.unit();
        report(unit, "Mất trộm cà phê phơi ngoài sân");
        String conversation = onlyConversation(people.signedIn(house.officer(unit)));
        Cookie stranger = people.signedIn(house.officer(house.unit()));

        MvcTestResult others = get(conversation, stranger);
        MvcTestResult nobodys = get("/console/inbox/" + UUID.randomUUID(), stranger);
        assertThat(others).hasStatus(404);
        assertThat(text(others)).isEqualTo(text(nobodys));
        assertThat(get(conversation + "/talk", stranger)).hasStatus(404);
        assertThat(get(conversation + "/files/" + UUID.randomUUID(), stranger)).hasStatus(404);
    }

    @Test
    void the_live_parts_are_not_sent_again_while_nothing_changed() {
        UnitId unit = house.unit();
        report(unit, "Có người lạ gõ cửa bán thuốc");
        Cookie officer = people.signedIn(house.officer(unit));
        MvcTestResult first = get("/console/inbox-list", officer);
        String tag = String.valueOf(first.getResponse().getHeader("ETag"));

        assertThat(
                        browser.get()
                                .uri("/console/inbox-list")
                                .cookie(officer)
                                .header("If-None-Match", tag)
                                .exchange())
                .hasStatus(304);
        report(unit, "Thêm một chuyện nữa ở đầu thôn");
        assertThat(
                        browser.get()
                                .uri("/console/inbox-list")
                                .cookie(officer)
                                .header("If-None-Match", tag)
                                .exchange())
                .hasStatusOk();
    }

    @Test
    void two_officers_in_one_conversation_see_each_other() {
        UnitId unit = house.unit();
        report(unit, "Trâu bò thả rông ngoài quốc lộ");
        Cookie one = people.signedIn(house.officer(unit));
        Cookie other = people.signedIn(house.officer(unit, Role.AREA_OFFICER));
        String conversation = onlyConversation(one);
        get(conversation, one);
        assertThat(text(get(conversation, other))).contains("cũng đang xem hội thoại này");
    }

    @Test
    void a_conversation_becomes_a_case_once() {
        UnitId unit = house.unit();
        report(unit, "Tiệm game mở quá giờ có học sinh");
        Cookie officer = people.signedIn(house.officer(unit));
        String conversation = onlyConversation(officer);
        String page = text(get(conversation, officer));
        MvcTestResult first = makeCase(conversation, officer, page);
        MvcTestResult again = makeCase(conversation, officer, page);
        assertThat(first).hasStatus(303);
        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
    }

    @Test
    void today_counts_what_waits_and_opens_it() {
        UnitId unit = house.unit();
        report(unit, "Cột điện nghiêng sắp đổ gần trường");
        Cookie officer = people.signedIn(house.officer(unit));
        assertThat(text(get("/console", officer)))
                .contains("Cột điện nghiêng sắp đổ gần trường", "href=\"/console/inbox\"");
    }

    private ReportDoor.Received report(UnitId unit, String words) {
        return residents.receive(
                new ReportDoor.Report(
                        unit, "other", words, "", "", null, null, true, "", "", List.of()),
                UUID.randomUUID().toString());
    }

    private void say(ReportDoor.Received received, String words) {
        residents.write(received.code(), words, List.of(), UUID.randomUUID().toString());
    }

    private String onlyConversation(Cookie officer) {
        return found(
                "href=\"(/console/inbox/[0-9a-f-]{36})",
                text(get("/console/inbox?show=all", officer)));
    }

    private MvcTestResult get(String address, Cookie who) {
        return browser.get().uri(address).cookie(who).exchange();
    }

    private MvcTestResult reply(String conversation, Cookie who, String page, String words) {
        return browser.post()
                .uri(conversation + "/replies")
                .cookie(who)
                .param("_csrf", csrf(page))
                .param("seen", seen(page))
                .param("text", words)
                .exchange();
    }

    private MvcTestResult noAnswer(String conversation, Cookie who, String csrf, String seen) {
        return browser.post()
                .uri(conversation + "/no-answer")
                .cookie(who)
                .param("_csrf", csrf)
                .param("seen", seen)
                .exchange();
    }

    private MvcTestResult makeCase(String conversation, Cookie who, String page) {
        return browser.post()
                .uri(conversation + "/case")
                .cookie(who)
                .param("_csrf", csrf(page))
                .exchange();
    }

    /// What the audit knows of this conversation.
    private List<String> written(String conversation) {
        return transactions.reading(
                new Asker.Worker("test"),
                () ->
                        db.sql("select act from audit.entries where subject = ?::uuid")
                                .param(conversation.substring(conversation.lastIndexOf('/') + 1))
                                .query(String.class)
                                .list());
    }

    private static String csrf(String page) {
        return found("name=\"_csrf\" value=\"([^\"]+)\"", page);
    }

    private static String seen(String page) {
        return found("name=\"seen\" value=\"([^\"]*)\"", page);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private static String text(MvcTestResult answer) {
        try {
            String html = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).doesNotContain("⟦");
            return html;
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
