package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.HandOvers;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// The register and the record of a hand-over as they are read, printed and taken along.
@HouseTest
class RegisterPagesTest {

    private static final UnitId HERE = UnitId.parse("24505@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("24538@2025-07-01");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired ReportDoor door;
    @Autowired CaseDesk desk;
    @Autowired HandOvers handOvers;
    @Autowired Transactions transactions;

    @Test
    void the_register_holds_what_came_in_the_period_and_a_line_for_what_went_on() throws Exception {
        StaffMember me = people.of(Role.DUTY_OFFICER, HERE);
        Cookie officer = people.signedIn(me);
        String stays = "Việc ở lại " + letters();
        String goes = "Việc đi tiếp " + letters();
        report(stays);
        UUID gone = report(goes);
        desk.classify(me, gone, CaseKind.PRAISE, "");
        desk.transfer(me, gone, ELSEWHERE, "Thuộc xã bên");

        assertThat(body(get("/console/register", officer)))
                .contains(stays, "Đã chuyển Xã Krông Ana")
                .doesNotContain(goes);
        String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        assertThat(body(get("/console/register?from=" + today + "&to=" + today, officer)))
                .contains(stays);
        assertThat(body(get("/console/register?from=2020-01-01&to=2020-12-31", officer)))
                .doesNotContain(stays);
        assertThat(body(get("/console/register.csv", officer)))
                .startsWith("\uFEFF")
                .contains(stays)
                .doesNotContain(goes);
        assertThat(sheet(get("/console/register.xlsx", officer))).contains(stays, "Số tiếp nhận");
        Cookie stranger = people.signedIn(Role.DUTY_OFFICER, ELSEWHERE);
        assertThat(body(get("/console/register?unit=" + HERE, stranger))).doesNotContain(stays);
        assertThat(body(get("/console/register", stranger))).contains(goes, "Chuyển đến từ");
    }

    @Test
    void the_register_is_taken_along_as_an_official_paper_with_persons_masked() throws Exception {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        String stays = "Gọi 0912 345 678 về " + letters();
        report(stays);

        MvcTestResult file = get("/console/register.docx", officer);
        assertThat(file).hasStatusOk();
        try (var docx =
                        new XWPFDocument(
                                new ByteArrayInputStream(
                                        file.getResponse().getContentAsByteArray()));
                var words = new XWPFWordExtractor(docx)) {
            assertThat(words.getText())
                    .contains("SỔ TIẾP NHẬN", stays.replace("0912 345 678", "•••"))
                    .contains("TRƯỞNG CÔNG AN XÃ")
                    .doesNotContain("0912 345 678");
        }
        assertThat(get("/console/register.pdf", officer)).hasContentType("application/pdf");
        assertThat(get("/console/register.docx?unit=" + ELSEWHERE, officer)).hasStatus(404);
    }

    @Test
    void the_record_of_a_hand_over_is_a_page_to_print_and_its_receiver_acknowledges_it()
            throws Exception {
        StaffMember me = people.of(Role.DUTY_OFFICER, HERE);
        Cookie officer = people.signedIn(me);
        Cookie investigator = people.signedIn(Role.INVESTIGATOR, HERE);
        UUID id = report("Tôi tố giác " + letters());
        desk.classify(me, id, CaseKind.CRIME_DENUNCIATION, "");
        desk.handOver(me, id, "Cơ quan điều tra Công an tỉnh", "");
        String record =
                "/console/hand-overs/"
                        + transactions
                                .reading(me.asker(), () -> handOvers.ofCase(id))
                                .orElseThrow()
                                .id();

        assertThat(body(get("/console/cases/" + id, officer)))
                .contains(record, "Đã gửi, chưa xác nhận", "chạy ở Cơ quan điều tra");
        assertThat(body(get(record, officer))).contains("Tôi tố giác", "SHA-256", "Công an Xã");
        assertThat(body(get("/console/hand-overs", investigator))).contains(record);
        String mark = mark(body(get(record, investigator)));
        assertThat(
                        mvc.post()
                                .uri(record + "/acknowledgement")
                                .cookie(investigator)
                                .param("_csrf", mark)
                                .exchange())
                .hasStatus3xxRedirection();
        assertThat(body(get("/console/cases/" + id, officer))).contains("Bên nhận đã xác nhận");
        assertThat(get("/console/cases/" + id, investigator)).hasStatus(403);
        Cookie elsewhere = people.signedIn(Role.INVESTIGATOR, ELSEWHERE);
        assertThat(get(record, elsewhere)).hasStatus(404);
    }

    /// A mark without digits, which might look like a number of somebody.
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private UUID report(String words) {
        var report =
                new ReportDoor.Report(
                        HERE, "other", words, "", "", null, null, true, "", "", List.of());
        return door.receive(report, "form-" + UUID.randomUUID()).id();
    }

    private MvcTestResult get(String address, Cookie who) {
        return mvc.get().uri(URI.create(address)).cookie(who).exchange();
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String mark(String page) {
        String before = "name=\"_csrf\" value=\"";
        int at = page.indexOf(before) + before.length();
        return page.substring(at, page.indexOf('"', at));
    }

    /// The words in a workbook, read by its table of contents as every program does.
    private static String sheet(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        var all = new StringBuilder();
        Path file = Files.createTempFile("register", ".xlsx");
        Files.write(file, result.getResponse().getContentAsByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.getName().endsWith(".xml")) continue;
                all.append(
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(zip.getInputStream(entry))
                                .getDocumentElement()
                                .getTextContent());
            }
        } finally {
            Files.delete(file);
        }
        return all.toString();
    }
}
