package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.IdentityDesk;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class AuditPagesTest {

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired House house;
    @Autowired CaseDesk desk;
    @Autowired IdentityDesk identities;
    @Autowired ReportDoor door;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;

    @Test
    void an_auditor_reads_who_looked_and_why_and_never_what_they_saw() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        Cookie auditor = people.signedIn(house.officer(unit, Role.AUDITOR));
        UUID id = looked(unit, officer, "Gọi lại số 0905123456 để hỏi thêm");

        assertThat(get("/console/audit?looks=true&subject=" + id, auditor))
                .hasStatusOk()
                .bodyText()
                .contains("Xem danh tính người báo", "Gọi lại số •••", officer.displayName())
                .doesNotContain("Người Báo Tin Thử", "0905123456", "Đèn đường hỏng");
        assertThat(get("/console/audit?act=hand-over&subject=" + id, auditor))
                .bodyText()
                .doesNotContain("Gọi lại số");
        assertThat(get("/console/audit?subject=no-id", auditor))
                .bodyText()
                .contains("Không có dòng nào");
        assertThat(get("/console/audit?to=2020-01-01&subject=" + id, auditor))
                .bodyText()
                .contains("Không có dòng nào");
    }

    @Test
    void the_export_holds_the_same_lines_and_is_written_down_itself() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        StaffMember auditor = house.officer(unit, Role.AUDITOR);
        UUID id = looked(unit, officer, "=HYPERLINK(1) để hỏi thêm");
        Cookie signedIn = people.signedIn(auditor);
        assertThat(get("/console/audit.csv?subject=" + id, signedIn))
                .hasStatusOk()
                .bodyText()
                .contains("Xem danh tính người báo", "'=HYPERLINK(1)", id.toString());
        assertThat(get("/console/audit?officer=" + auditor.id(), signedIn))
                .bodyText()
                .contains("Xuất nhật ký");
    }

    @Test
    void nobody_else_reads_it_not_even_past_the_pages() {
        UnitId unit = house.unit();
        StaffMember chief = house.officer(unit, Role.COMMUNE_CHIEF);
        looked(unit, house.officer(unit), "Gọi lại để hỏi vị trí");
        assertThat(get("/console/audit", people.signedIn(chief))).hasStatus(403);
        assertThat(get("/console/audit.csv", people.signedIn(chief))).hasStatus(403);
        assertThat(
                        transactions.reading(
                                chief.asker(),
                                () ->
                                        db.sql("select count(*) from audit.entries")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }

    private UUID looked(UnitId unit, StaffMember officer, String reason) {
        var report =
                new ReportDoor.Report(
                        unit,
                        "other",
                        "Đèn đường hỏng",
                        "",
                        "",
                        null,
                        null,
                        false,
                        "Người Báo Tin Thử",
                        "",
                        List.of());
        UUID id = door.receive(report, "form-" + UUID.randomUUID()).id();
        desk.classify(officer, id, CaseKind.SECURITY_OBSERVATION, "");
        assertThat(identities.look(officer, id, reason))
                .isInstanceOf(IdentityDesk.Look.Known.class);
        return id;
    }

    private MvcTestResult get(String address, Cookie who) {
        return mvc.get().uri(address).cookie(who).exchange();
    }
}
