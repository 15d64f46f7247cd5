package vn.binhyen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.binhyen.conduct.MovedApart;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;

/// A resident asks on the web, of the catalogue that comes along.
@HouseTest
class AskPagesTest {

    private static final Asker WORKER = new Asker.Worker("test");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern CHOICE = Pattern.compile("name=\"entry\" value=\"([^\"]+)\"");

    @Autowired MockMvcTester browser;
    @Autowired Transactions transactions;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired MovableClock clock;

    /// What was metered before is forgotten at midnight; each test asks a question of its own.
    @BeforeEach
    void anotherDay() {
        clock.forward(Duration.ofDays(1 + ThreadLocalRandom.current().nextInt(60)));
        transactions.as(
                WORKER,
                () -> {
                    db.sql("delete from guidance.questions").update();
                });
    }

    @AfterEach
    void time() {
        clock.reset();
    }

    @Test
    void what_is_approved_is_said_at_once_with_its_card_its_law_and_that_nobody_checked_it() {
        String asked = "dang ky tam tru can giay to gi";
        Map<String, String> form = form("24540");
        MvcTestResult said = ask(form, asked);
        assertThat(said)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Trả lời tự động",
                        "CT01",
                        "chưa được đơn vị kiểm tra",
                        "Luật Cư trú",
                        "href=\"/thu-tuc/",
                        "Công an xã Ea Ning");
        assertThat(said).headers().doesNotContainHeader("Set-Cookie");
        UUID question = only("ANSWERED");
        ask(form, asked);
        assertThat(count("guidance.questions where id = '" + question + "'")).isOne();
        assertThat(only("ANSWERED")).isEqualTo(question);
        assertThat(
                        count(
                                "guidance.questions where channel = 'web' and unit = '24540@2025-07-01' and id = '"
                                        + question
                                        + "'"))
                .isOne();
    }

    @Test
    void what_may_be_one_of_several_is_asked_back_and_the_choice_is_answered() {
        MvcTestResult which = ask(form(""), "cho hỏi làm căn cước thế nào");
        assertThat(which).bodyText().contains("Bà con hỏi về việc nào gần nhất?");
        UUID question = only("OFFERED");
        Map<String, String> choosing = hidden(body(which));
        choosing.put("entry", first(CHOICE, body(which)));
        assertThat(post("/hoi/chon", choosing))
                .hasStatusOk()
                .bodyText()
                .contains("Trả lời tự động", "Chưa đúng ý tôi");
        assertThat(only("ANSWERED")).isEqualTo(question);
        choosing.put("entry", "never-offered");
        assertThat(post("/hoi/chon", choosing)).hasStatus(404);
    }

    @Test
    void an_answer_of_no_help_leads_to_the_report_form_with_kind_and_words_kept() {
        String words = "Đăng ký tạm trú cần giấy tờ gì?";
        Map<String, String> asked = hidden(body(ask(form("24540"), words)));
        MvcTestResult people = post("/hoi/chua-dung", asked);
        assertThat(people).bodyText().contains("Câu này xin để cán bộ trả lời");
        assertThat(only("FOR_PEOPLE")).isNotNull();
        assertThat(count("guidance.questions where unhelpful_at is not null and channel = 'web'"))
                .isPositive();

        Map<String, String> onward = hidden(part(body(people), "action=\"/bao-tin\""));
        onward.put("to", "what");
        assertThat(post("/bao-tin", onward))
                .hasStatusOk()
                .bodyText()
                .contains(words, "value=\"question\" checked");
    }

    @Test
    void what_was_sent_on_is_forgotten_with_its_case_when_that_is_moved_apart() {
        String words = "cho hỏi câu lạc bộ zumba " + UUID.randomUUID() + " tập chỗ nào?";
        MvcTestResult people = ask(form("24540"), words);
        assertThat(people).bodyText().contains("Gửi câu hỏi cho cán bộ");
        UUID question = only("FOR_PEOPLE");
        Map<String, String> sending = hidden(part(body(people), "action=\"/bao-tin\""));
        sending.putAll(Map.of("at", "send", "to", "done", "danger", "no", "who", "anonymous"));
        assertThat(post("/bao-tin", sending)).hasStatusOk();
        UUID wentOn =
                transactions.reading(
                        WORKER,
                        () ->
                                db.sql("select went_on_as from guidance.questions where id = ?")
                                        .param(question)
                                        .query(UUID.class)
                                        .single());
        assertThat(count("cases.cases where id = '" + wentOn + "' and topic = 'question'")).isOne();

        transactions.as(
                WORKER,
                () ->
                        journal.write(
                                new MovedApart(
                                        UUID.randomUUID(),
                                        List.of(wentOn),
                                        List.of(),
                                        List.of(),
                                        List.of())));
        for (int i = 0;
                i < 300 && count("guidance.questions where id = '" + question + "'") > 0;
                i++) {
            count("pg_sleep(0.1)");
        }
        assertThat(count("guidance.questions where id = '" + question + "'")).isZero();
    }

    @Test
    void danger_comes_first_and_is_no_question() {
        long before = count("guidance.questions");
        assertThat(ask(form("24540"), "nhà hàng xóm đang cháy to lắm"))
                .bodyText()
                .contains("Xin gọi ngay", "tel:114");
        assertThat(count("guidance.questions")).isEqualTo(before);
    }

    @Test
    void another_authoritys_matter_is_shown_the_door_there() {
        assertThat(ask(form(""), "cho hỏi đăng ký kết hôn ở đâu ạ"))
                .bodyText()
                .contains("không phải của công an", "Ủy ban nhân dân xã, phường làm");
        assertThat(
                        count(
                                "guidance.questions where channel = 'web' and outcome = 'ELSEWHERE' and unit = '66@2025-07-01'"))
                .isPositive();
    }

    @Test
    void what_cannot_be_read_is_told_at_the_field_and_the_words_stay() {
        assertThat(ask(form(""), "?")).hasStatus(422).bodyText().contains("ít nhất vài chữ");
        var old = new HashMap<String, String>();
        old.put("number", "made-up");
        assertThat(ask(old, "làm căn cước ở đâu"))
                .hasStatus(422)
                .bodyText()
                .contains("để lâu quá", "làm căn cước ở đâu");
        assertThat(post("/hoi/chon", Map.of("asked", "made-up", "entry", "x"))).hasStatus(422);
        assertThat(post("/hoi/chua-dung", Map.of("asked", "made-up"))).hasStatus(422);
    }

    @Test
    void it_is_found_from_home_the_procedures_and_the_poster_and_speaks_english() {
        assertThat(get("/")).bodyText().contains("href=\"/hoi\"");
        assertThat(get("/thu-tuc?xa=24540")).bodyText().contains("href=\"/hoi?xa=24540\"");
        assertThat(get("/xa/24540")).bodyText().contains("href=\"/hoi?xa=24540\"");
        assertThat(get("/xa/24540/hoi").getResponse().getHeader("Location"))
                .endsWith("/hoi?xa=24540");
        assertThat(get("/en/hoi"))
                .bodyText()
                .contains("What do you want to ask?", "action=\"/en/hoi\"");
    }

    private Map<String, String> form(String commune) {
        return hidden(body(get("/hoi?xa=" + commune)));
    }

    private MvcTestResult ask(Map<String, String> form, String words) {
        var sent = new HashMap<>(form);
        sent.put("words", words);
        return post("/hoi", sent);
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = browser.post().uri(address);
        form.forEach(request::param);
        return request.exchange();
    }

    /// The hidden fields of the page's first form.
    private static Map<String, String> hidden(String page) {
        String form = page.substring(0, page.indexOf("</form>") + 1);
        var fields = new HashMap<String, String>();
        var found = HIDDEN.matcher(form);
        while (found.find()) fields.put(found.group(1), HtmlUtils.htmlUnescape(found.group(2)));
        return fields;
    }

    private static String part(String page, String from) {
        return page.substring(page.indexOf(from));
    }

    private static String first(Pattern what, String page) {
        var found = what.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult result) {
        return new String(
                result.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private UUID only(String outcome) {
        return transactions.reading(
                WORKER,
                () ->
                        db.sql(
                                        """
                                        select id from guidance.questions where channel = 'web' and outcome = ?
                                        """)
                                .param(outcome)
                                .query(UUID.class)
                                .single());
    }

    private long count(String from) {
        return transactions.reading(
                WORKER, () -> db.sql("select count(*) from " + from).query(Long.class).single());
    }
}
