package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// Two people open an identity, page by page.
@HouseTest
class IdentityPagesTest {

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired House house;
    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;

    @Test
    void the_officer_asks_the_custodian_agrees_and_only_then_the_name_is_shown() {
        UnitId unit = UnitId.parse("24540@2025-07-01"); // a real one: the page names its neighbours
        StaffMember member = house.officer(unit);
        Cookie officer = people.signedIn(member);
        Cookie custodian = people.signedIn(house.officer(unit, Role.CUSTODIAN));
        String words = "Nhà số 7 tụ tập đánh bạc " + UUID.randomUUID();
        UUID id =
                door.receive(
                                new ReportDoor.Report(
                                        unit,
                                        "other",
                                        words,
                                        "",
                                        "",
                                        null,
                                        null,
                                        false,
                                        "Người Báo Tin Thử",
                                        "",
                                        List.of()),
                                "form-" + UUID.randomUUID())
                        .id();
        String address = "/console/cases/" + id;
        assertThat(get(address, officer)).bodyText().contains("Phân loại trước đã");
        desk.classify(member, id, CaseKind.CRIME_DENUNCIATION, "");

        assertThat(post(address, "/reporter", officer, "reason", "Tôi muốn biết ngay ai báo"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("Người Báo Tin Thử");
        assertThat(
                        post(
                                address,
                                "/identity-requests",
                                officer,
                                "reason",
                                "Gọi lại hỏi rõ giờ tụ tập"))
                .hasStatus(303);
        String waiting = body(get(address, officer));
        assertThat(waiting).contains("đang chờ người giữ danh tính");
        Matcher number = Pattern.compile("TG-\\d{4}-\\d{4}").matcher(waiting);
        assertThat(number.find()).isTrue();

        String requests = body(get("/console/identities", custodian));
        assertThat(requests)
                .contains(number.group(), "Gọi lại hỏi rõ giờ tụ tập", "Tố giác")
                .doesNotContain(words, "Người Báo Tin Thử");
        Matcher request =
                Pattern.compile("action=\"(/console/identities/[0-9a-f-]{36})\"")
                        .matcher(requests.substring(requests.indexOf(number.group())));
        assertThat(request.find()).isTrue();
        assertThat(
                        post(
                                "/console/identities",
                                request.group(1).substring("/console/identities".length()),
                                custodian,
                                "granted",
                                "true",
                                "reason",
                                "Cần gọi lại là đúng"))
                .hasStatus(303);

        assertThat(get(address, officer))
                .bodyText()
                .contains("Cần gọi lại là đúng")
                .doesNotContain("Người Báo Tin Thử");
        assertThat(post(address, "/reporter", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Người Báo Tin Thử");
        assertThat(get(address, custodian)).hasStatus(403);
        assertThat(get("/console/identities", officer)).hasStatus(403);
    }

    private MvcTestResult get(String address, Cookie who) {
        return mvc.get().uri(address).cookie(who).exchange();
    }

    private MvcTestResult post(String page, String verb, Cookie who, String... fields) {
        Matcher csrf =
                Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(body(get(page, who)));
        assertThat(csrf.find()).isTrue();
        var request = mvc.post().uri(page + verb).cookie(who).param("_csrf", csrf.group(1));
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
