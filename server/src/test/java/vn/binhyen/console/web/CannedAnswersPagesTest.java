package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.OwnWord;
import vn.binhyen.testing.People;

@HouseTest
class CannedAnswersPagesTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("22015@2025-07-01");
    private static final String PAGE = "/console/canned-answers";
    private static final Pattern CHANGE = Pattern.compile("change=([0-9a-f-]{36})");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired ReportDoor door;

    @Test
    void what_is_picked_comes_below_what_was_written_with_its_blanks_filled_and_is_not_sent() {
        AtADesk officer = desk(Role.DUTY_OFFICER, HERE);
        String address = "/console/cases/" + report();
        assertThat(officer.open(address))
                .bodyText()
                .contains("value=\"ask-where\"")
                .doesNotContain("value=\"number-and-limit\"");
        officer.send(address + "/classification", "kind", "SECURITY_OBSERVATION");
        assertThat(officer.open(address))
                .bodyText()
                .contains("value=\"noise-warned\"", "value=\"number-and-limit\"")
                .doesNotContain("value=\"praise-thanks\"");

        assertThat(
                        officer.send(
                                address + "/draft",
                                "words",
                                "Chào anh,",
                                "canned",
                                "number-and-limit"))
                .hasStatusOk()
                .bodyText()
                .contains("Chào anh,\n\nDạ, việc anh/chị báo", "PA-2026-", "Công an xã ")
                .doesNotContain("{ma_ho_so}");
        assertThat(officer.open(address)).bodyText().doesNotContain("Chào anh,");
        assertThat(officer.send(address + "/draft", "words", "Giữ lời", "canned", "praise-thanks"))
                .bodyText()
                .contains("Giữ lời")
                .doesNotContain("lời động viên");
    }

    @Test
    void who_leads_adds_changes_and_retires_and_only_the_unit_has_it() {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);
        AtADesk officer = desk(Role.DUTY_OFFICER, HERE);
        AtADesk stranger = desk(Role.COMMUNE_CHIEF, ELSEWHERE);
        String name = "Câu riêng " + OwnWord.letters();
        String address = "/console/cases/" + report();

        assertThat(officer.send(PAGE, "name", name, "states", "RECEIVED", "words", "Dạ vâng"))
                .hasStatus(403);
        chief.send(PAGE, "name", name, "states", "RECEIVED", "words", "Dạ, mời đến {don_vi}");
        assertThat(officer.open(address)).bodyText().contains(name);
        assertThat(stranger.open(PAGE)).bodyText().doesNotContain(name);

        String id = id(chief);
        String theirs = PAGE + "/" + id;
        assertThat(
                        stranger.send(
                                theirs,
                                "name",
                                "Của tôi",
                                "states",
                                "RECEIVED",
                                "words",
                                "Lấy mất"))
                .hasStatus(404);
        assertThat(stranger.send(theirs + "/retirement")).hasStatus(404);
        chief.send(theirs, "name", name + " mới", "states", "RECEIVED", "words", "Dạ, đã sửa");
        assertThat(officer.open(PAGE)).bodyText().contains(name + " mới", "Dạ, đã sửa");

        assertThat(chief.send(theirs + "/retirement")).hasStatus3xxRedirection();
        assertThat(officer.open(address)).bodyText().doesNotContain(name);
        assertThat(chief.send(theirs + "/retirement")).hasStatus(404);
    }

    @Test
    void what_was_typed_wrong_is_said_all_at_once_and_stays() {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);
        assertThat(chief.send(PAGE, "words", "Gọi {so_may} hoặc 0905123456"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Đặt một tên ngắn",
                        "Chọn ít nhất một bước",
                        "Không có chỗ trống {so_may}",
                        "Gọi {so_may} hoặc 0905123456");
        assertThat(
                        chief.send(
                                PAGE,
                                "name",
                                "Số máy",
                                "states",
                                "IN_WORK",
                                "words",
                                "Gọi 0905123456"))
                .hasStatus(422)
                .bodyText()
                .contains("không được có tên kèm năm sinh");
    }

    private String id(AtADesk chief) {
        Matcher found = CHANGE.matcher(chief.read(PAGE));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private UUID report() {
        var report =
                new ReportDoor.Report(
                        HERE, "other", "Quán ồn", "", "", null, null, true, "", "", List.of());
        return door.receive(report, "form-" + UUID.randomUUID()).id();
    }

    private AtADesk desk(Role role, UnitId unit) {
        return new AtADesk(mvc, people.signedIn(role, unit));
    }
}
