package vn.binhyen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.cases.Satisfaction;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;

/// After the end: how it was, and a proof of filing that shows no content.
@HouseTest
class ProofPagesTest {

    @Autowired MockMvcTester browser;
    @Autowired ReportDoor door;
    @Autowired CaseDesk desk;
    @Autowired CaseLists lists;
    @Autowired Transactions transactions;
    @Autowired House house;
    @Autowired MovableClock clock;

    private final String words = "Ổ nhóm tụ tập ở rẫy " + UUID.randomUUID();

    @AfterEach
    void time() {
        clock.reset();
    }

    @Test
    void a_second_code_shows_day_and_state_signed_and_nothing_else() {
        UnitId unit = house.unit();
        var received = report(unit);
        String proof = proofOf(received.code());
        assertThat(proof).isNotEqualTo(received.code()).isEqualTo(proofOf(received.code()));

        String page = text(post("/xac-nhan", "proof", proof));
        assertThat(page)
                .contains("Đã gửi ngày", "đã nhận, chờ cán bộ đọc", "binhyen 1; filed ")
                .doesNotContain(words, received.code(), unit.code() + "@");
        String line = found("(binhyen 1; filed [^<]+)</output>", page);
        String signature = found("<output class=\"as-typed small\">([A-Za-z0-9+/=]{80,})<", page);
        assertThat(text(post("/xac-nhan/dong", "text", line, "signature", signature)))
                .contains("Đúng: hệ thống này đã ký");
        String forged = line.replace("RECEIVED", "CLOSED");
        assertThat(text(post("/xac-nhan/dong", "text", forged, "signature", signature)))
                .contains("Không đúng");
    }

    @Test
    void a_receipts_code_is_no_proof_and_a_proofs_code_opens_no_report() {
        var received = report(house.unit());
        String proof = proofOf(received.code());
        clock.forward(Duration.ofDays(2));
        assertThat(post("/xac-nhan", "proof", received.code())).hasStatus(422);
        assertThat(post("/theo-doi", "code", proof)).hasStatus(422);
        assertThat(door.follow(proof)).isEmpty();
    }

    @Test
    void guessing_codes_has_to_wait_longer_and_longer() {
        clock.forward(Duration.ofDays(3));
        for (int i = 0; i < 3; i++) {
            assertThat(post("/theo-doi", "code", "0000-0000-0000-000" + i)).hasStatus(422);
        }
        MvcTestResult stopped = post("/theo-doi", "code", "0000-0000-0000-0009");
        assertThat(stopped).hasStatus(429).bodyText().contains("Xin thử lại sau 1 giây");
        clock.forward(Duration.ofSeconds(2));
        assertThat(post("/theo-doi", "code", "0000-0000-0000-0009")).hasStatus(422);
        assertThat(post("/xac-nhan", "proof", "0000-0000-0000-0009")).hasStatus(429);
    }

    @Test
    void one_tap_after_the_end_says_how_it_was_and_the_last_tap_counts() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        var received = report(unit);
        assertThat(door.rate(received.code(), Satisfaction.GOOD))
                .isEqualTo(new ReportDoor.Written.NotNow());
        desk.classify(officer, received.id(), CaseKind.SECURITY_OBSERVATION, "");
        desk.close(officer, received.id(), Outcome.RESOLVED, "Đã nhắc");
        clock.forward(Duration.ofDays(4));
        String page = text(post("/theo-doi", "code", received.code()));
        assertThat(page).contains("Hài lòng", "Chưa hài lòng");
        String ticket =
                found("danh-gia\"><input type=\"hidden\" name=\"ticket\" value=\"([^\"]+)", page);
        post("/theo-doi/danh-gia", "ticket", ticket, "satisfaction", "POOR");
        assertThat(text(post("/theo-doi/danh-gia", "ticket", ticket, "satisfaction", "GOOD")))
                .contains("Bà con đã chọn: Hài lòng");
        var fact =
                transactions.reading(
                        new Asker.Worker("test"),
                        () -> lists.facts(java.util.Set.of(received.id())).getFirst());
        assertThat(fact.satisfaction()).isEqualTo(Satisfaction.GOOD);
        assertThat(fact.ratedAt()).isNotNull();
    }

    private String proofOf(String code) {
        String page = text(post("/theo-doi", "code", code));
        String ticket = found("/xac-nhan/ma\">.*?name=\"ticket\" value=\"([^\"]+)\"", page);
        return found(
                "<output class=\"code\">([^<]+)</output>",
                text(post("/xac-nhan/ma", "ticket", ticket)));
    }

    private ReportDoor.Received report(UnitId unit) {
        return door.receive(
                new ReportDoor.Report(
                        unit, "other", words, "", "", null, null, true, "", "", List.of()),
                "form-" + UUID.randomUUID());
    }

    private MvcTestResult post(String address, String... fields) {
        var request = browser.post().uri(address);
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
