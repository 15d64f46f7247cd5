package vn.binhyen.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class ReportsDoorTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");
    private static final String YEAR = "/console/reports/year-report";
    private static final String SPAN = "?from=2025-11-15&to=2026-11-14";

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired ReportDoor residents;
    @Autowired CaseDesk cases;
    @Autowired Clock clock;

    @Test
    void forms_are_offered_with_their_periods_and_what_is_to_be_checked() {
        String page = desk(Role.COMMUNE_CHIEF, HERE).read("/console/reports");

        assertThat(page)
                .contains(
                        "Báo cáo năm",
                        "Báo cáo sáu tháng",
                        "Mẫu thống kê mô hình",
                        "Bảng số liệu mô hình",
                        "HD-BCA-V05",
                        "/console/register")
                .doesNotContain("name=\"unit\"");
        assertThat(desk(Role.PROVINCE_STAFF, PROVINCE).read("/console/reports"))
                .contains("name=\"unit\"", "Xã Ea Ning");
    }

    @Test
    void the_report_is_shown_as_it_is_printed_and_each_number_leads_to_its_records() {
        String page = desk(Role.COMMUNE_CHIEF, HERE).read(YEAR + SPAN);

        assertThat(page)
                .contains("<article class=\"paper", "CÔNG AN XÃ EA NING")
                .contains(
                        "<a class=\"figure\" href=\"/console/figures/tips-received/records?unit="
                                + HERE
                                + "&amp;from=2025-11-15&amp;to=2026-11-14\">")
                .contains("name=\"text.situation\"", "name=\"text.signature\"");
    }

    @Test
    void what_is_typed_is_in_the_preview_and_in_the_file() throws IOException {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);
        String[] fields = {
            "from", "2025-11-15", "to", "2026-11-14", "text.causes", "Nguyên nhân tự gõ."
        };

        assertThat(AtADesk.text(chief.send(YEAR, fields)))
                .contains("Nguyên nhân tự gõ.</p>", ">Nguyên nhân tự gõ.</textarea>");
        MvcTestResult file = chief.send(YEAR + "?file=docx", fields);
        assertThat(file)
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"year-report-24540-2026-11-14.docx\"");
        byte[] bytes = file.getResponse().getContentAsByteArray();
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes));
                var words = new XWPFWordExtractor(docx)) {
            assertThat(words.getText()).contains("Nguyên nhân tự gõ.");
        }
    }

    @Test
    void with_a_persons_data_nothing_leaves_but_a_page_that_names_the_place() {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);
        String[] fields = {
            "from", "2025-11-15", "to", "2026-11-14", "text.causes", "Gọi 0912 345 678 để biết."
        };

        for (String file : new String[] {"docx", "xlsx", "pdf"}) {
            MvcTestResult refused = chief.send(YEAR + "?file=" + file, fields);
            assertThat(refused).hasStatus(422);
            assertThat(AtADesk.text(refused))
                    .contains("Chưa xuất", "0912 345 678", "số điện thoại")
                    .contains("Gọi ••• để biết.</p>")
                    .contains(">Gọi 0912 345 678 để biết.</textarea>");
        }
        MvcTestResult masked = chief.send(YEAR + "?file=pdf&masked=true", fields);
        assertThat(masked).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void rows_that_cannot_be_read_are_named_and_kept() {
        MvcTestResult refused =
                desk(Role.SECRETARY, HERE)
                        .send(
                                "/console/reports/model-statistics?file=xlsx",
                                "from",
                                "2025-11-15",
                                "to",
                                "2026-11-14",
                                "text.models",
                                "Camera; An ninh; 2023; Xã; bốn");

        assertThat(refused).hasStatus(422);
        assertThat(AtADesk.text(refused))
                .contains("“bốn” không phải là số", ">Camera; An ninh; 2023; Xã; bốn</textarea>")
                .doesNotContain("<article class=\"paper");
    }

    @Test
    void another_units_report_and_an_unknown_form_are_not_there() {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);

        assertThat(chief.open(YEAR + "?unit=22015@2025-07-01")).hasStatus(404);
        assertThat(chief.open(YEAR + "?unit=" + PROVINCE)).hasStatus(404);
        assertThat(chief.open("/console/reports/no-such-report")).hasStatus(404);
        assertThat(chief.send("/console/reports/no-such-report?file=docx")).hasStatus(404);
        assertThat(chief.send(YEAR + "?file=exe")).hasStatus(404);
    }

    @Test
    void from_a_number_in_the_report_to_the_case_behind_it_are_two_clicks() {
        StaffMember me = people.of(Role.COMMUNE_CHIEF, HERE);
        AtADesk chief = new AtADesk(mvc, people.signedIn(me));
        String words = "Đèn đường hỏng " + UUID.randomUUID().toString().replaceAll("\\d", "");
        UUID it =
                residents
                        .receive(
                                new ReportDoor.Report(
                                        HERE, "other", words, "", "", null, null, true, "", "",
                                        List.of()),
                                "form-" + UUID.randomUUID())
                        .id();
        cases.classify(me, it, CaseKind.SECURITY_OBSERVATION, "");

        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        String report = chief.read(YEAR + "?from=" + today + "&to=" + today);
        Matcher number =
                Pattern.compile("href=\"(/console/figures/tips-received/records[^\"]+)\"")
                        .matcher(report);
        assertThat(number.find()).isTrue();
        String records = awaited(chief, number.group(1).replace("&amp;", "&"), it.toString());
        assertThat(records).contains("href=\"/console/cases/" + it + "\"");
        assertThat(chief.read("/console/cases/" + it)).contains(words);
    }

    /// What is counted stands there within moments; a state is awaited, not a time.
    private static String awaited(AtADesk desk, String address, String words) {
        Instant deadline = Instant.now().plusSeconds(20);
        String page = desk.read(address);
        while (!page.contains(words) && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(50_000_000);
            page = desk.read(address);
        }
        return page;
    }

    @Test
    void a_province_reads_any_of_its_communes() {
        AtADesk staff = desk(Role.PROVINCE_STAFF, PROVINCE);

        assertThat(staff.read(YEAR + SPAN + "&unit=" + HERE)).contains("CÔNG AN XÃ EA NING");
        assertThat(staff.read(YEAR + SPAN)).contains("BỘ CÔNG AN", "CÔNG AN TỈNH ĐẮK LẮK");
    }

    private AtADesk desk(Role role, UnitId unit) {
        return new AtADesk(mvc, people.signedIn(role, unit));
    }
}
