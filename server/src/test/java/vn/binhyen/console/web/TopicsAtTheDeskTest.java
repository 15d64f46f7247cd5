package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.cases.topics.GivenAnswers;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// What topics bring to the desk: answers and a suggestion on the case, questions when keying in.
@HouseTest
class TopicsAtTheDeskTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("22015@2025-07-01");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"([^\"]+)\"");
    private static final GivenAnswer SOURCE =
            new GivenAnswer("source", "Tiếng ồn từ đâu?", "Quán, cơ sở kinh doanh");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired ReportDoor door;
    @Autowired GivenAnswers answers;
    @Autowired Transactions transactions;

    @Test
    void the_case_shows_what_was_answered_and_why_a_kind_is_suggested_and_decides_nothing() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        UUID id = report("quan karaoke on ao ca dem");
        assertThat(mvc.get().uri("/console/cases/" + id).cookie(officer))
                .hasStatusOk()
                .bodyText()
                .contains("Tiếng ồn từ đâu?", "Quán, cơ sở kinh doanh")
                .contains("Gợi ý: Phản ánh an ninh, trật tự, vì bà con chọn “Ồn ào đêm khuya”")
                .contains("“karaoke”")
                .contains("Anh chị quyết định")
                .contains("Chưa phân loại");
    }

    @Test
    void answers_are_hidden_with_their_case() {
        StaffMember here = people.of(Role.DUTY_OFFICER, HERE);
        StaffMember stranger = people.of(Role.DUTY_OFFICER, ELSEWHERE);
        UUID id = report("loa keo ca dem");
        assertThat(transactions.reading(here.asker(), () -> answers.of(id)))
                .containsExactly(SOURCE);
        assertThat(transactions.reading(stranger.asker(), () -> answers.of(id))).isEmpty();
    }

    @Test
    void choosing_a_topic_shows_its_questions_and_keeps_what_was_typed() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        MvcTestResult shown =
                send(officer, "to", "topic", "topic", "theft", "words", "Bà cụ mất bò");
        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains("Mất thứ gì?", "Bà cụ mất bò", "Trâu, bò, gia súc, gia cầm");
    }

    @Test
    void an_answer_that_means_danger_stops_keying_in_until_the_emergency_services_know() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        String[] danger = {"topic", "theft", "words", "Trộm đang trong nhà", "q-still-here", "yes"};
        assertThat(send(officer, danger))
                .hasStatus(422)
                .bodyText()
                .contains("113 · 114 · 115", "Trộm đang trong nhà");
        String[] alerted = {
            "topic",
            "theft",
            "words",
            "Trộm đang trong nhà",
            "q-still-here",
            "yes",
            "alerted",
            "true"
        };
        MvcTestResult kept = send(officer, alerted);
        assertThat(kept).hasStatusOk();
        Matcher address = Pattern.compile("/console/cases/[0-9a-f-]{36}").matcher(body(kept));
        assertThat(address.find()).isTrue();
        assertThat(mvc.get().uri(address.group()).cookie(officer))
                .bodyText()
                .contains("Kẻ gian có còn ở đó không?", "Có");
    }

    private UUID report(String words) {
        return door.receive(
                        new ReportDoor.Report(
                                HERE,
                                "noise",
                                words,
                                "",
                                "",
                                null,
                                null,
                                true,
                                "",
                                "",
                                List.of(),
                                List.of(SOURCE)),
                        UUID.randomUUID().toString())
                .id();
    }

    private MvcTestResult send(Cookie officer, String... fields) {
        String form = body(mvc.get().uri("/console/cases/new").cookie(officer).exchange());
        var request =
                mvc.post()
                        .uri("/console/cases")
                        .cookie(officer)
                        .param("_csrf", found(CSRF, form))
                        .param("number", found(NUMBER, form))
                        .param("unit", HERE.toString());
        for (int i = 0; i < fields.length; i += 2)
            request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
