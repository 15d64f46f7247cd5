package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// What an officer is offered while they write, of the catalogue that comes along.
@HouseTest
class SuggestionsTest {

    private static final UnitId HERE = UnitId.parse("24538@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("24544@2025-07-01");
    private static final Asker WORKER = new Asker.Worker("test");

    @Autowired MockMvcTester browser;
    @Autowired People people;
    @Autowired ReportDoor residents;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;

    @Test
    void approved_answers_near_to_what_is_written_are_offered_and_nothing_is_kept() {
        AtADesk officer = desk(HERE);
        UUID it = report();
        long before = asked();
        for (String at : List.of("/console/cases/" + it, "/console/inbox/" + talkOf(it))) {
            assertThat(officer.open(at))
                    .bodyText()
                    .contains("<suggest-while-typing for=", "action=\"" + at + "/suggestions\"");
            assertThat(officer.send(at + "/suggestions", "words", "dang ky tam tru can giay to gi"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Gợi ý từ câu trả lời đã duyệt", "CT01", "type=\"button\"")
                    .doesNotContain("<html");
            assertThat(officer.open(at)).bodyText().doesNotContain("dang ky tam tru");
        }
        assertThat(asked()).isEqualTo(before);
    }

    @Test
    void two_words_and_words_near_to_nothing_offer_nothing() {
        AtADesk officer = desk(HERE);
        String at = "/console/cases/" + report() + "/suggestions";
        assertThat(officer.send(at, "words", "đăng ký")).hasStatusOk().bodyText().isBlank();
        assertThat(officer.send(at, "words", "zumba pilates aerobic tối nay"))
                .hasStatusOk()
                .bodyText()
                .isBlank();
    }

    @Test
    void another_units_case_and_conversation_are_not_there() {
        UUID it = report();
        AtADesk stranger = desk(ELSEWHERE);
        for (String at : List.of("/console/cases/" + it, "/console/inbox/" + talkOf(it))) {
            assertThat(stranger.send(at + "/suggestions", "words", "đăng ký tạm trú cần gì"))
                    .hasStatus(404);
        }
    }

    private AtADesk desk(UnitId unit) {
        return new AtADesk(browser, people.signedIn(Role.DUTY_OFFICER, unit));
    }

    private UUID report() {
        String words = "Nhờ cán bộ xem giúp việc này";
        var report =
                new ReportDoor.Report(
                        HERE, "other", words, "", "", null, null, true, "", "", List.of());
        return residents.receive(report, UUID.randomUUID().toString()).id();
    }

    private UUID talkOf(UUID it) {
        return transactions.reading(
                WORKER,
                () ->
                        db.sql("select conversation from cases.cases where id = ?")
                                .param(it)
                                .query(UUID.class)
                                .single());
    }

    private long asked() {
        return transactions.reading(
                WORKER,
                () -> db.sql("select count(*) from guidance.questions").query(Long.class).single());
    }
}
