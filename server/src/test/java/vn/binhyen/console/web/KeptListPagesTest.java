package vn.binhyen.console.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.cases.KeptLists;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class KeptListPagesTest {

    private static final UnitId HERE = UnitId.parse("24544@2025-07-01");
    private static final String LIST = "/console/cases";
    private static final Pattern REMOVAL = Pattern.compile("(/console/cases/kept/[0-9a-f-]{36}/)");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired ReportDoor door;

    @Test
    void a_list_is_kept_stands_on_today_with_its_number_and_goes_again() {
        AtADesk officer = desk(Role.DUTY_OFFICER);
        var report =
                new ReportDoor.Report(
                        HERE, "other", "Có đánh nhau", "", "", null, null, true, "", "", List.of());
        door.receive(report, "form-" + UUID.randomUUID());

        assertThat(keep(officer, "Chưa ai nhận", "assignee", "nobody")).hasStatus3xxRedirection();

        assertThat(officer.open("/console"))
                .bodyText()
                .containsPattern("Chưa ai nhận <strong>[1-9]");
        String page = officer.read(LIST + "?show=OPEN&order=DUE&assignee=nobody");
        assertThat(page).containsPattern("aria-current=\"true\"[^>]*>Chưa ai nhận");

        Matcher removal = REMOVAL.matcher(page);
        assertThat(removal.find()).isTrue();
        AtADesk another = desk(Role.DUTY_OFFICER);
        assertThat(another.open("/console")).bodyText().doesNotContain("Chưa ai nhận");
        assertThat(another.send(removal.group(1) + "removal")).hasStatus(404);
        assertThat(officer.send(removal.group(1) + "removal")).hasStatus3xxRedirection();
        assertThat(officer.open("/console")).bodyText().doesNotContain("Chưa ai nhận");
    }

    @Test
    void the_same_name_again_takes_the_place_of_the_list_before() {
        AtADesk officer = desk(Role.AREA_OFFICER);
        keep(officer, "Của tôi", "assignee", "me");
        keep(officer, "Của tôi", "assignee", "me", "show", "LATE");

        String page = officer.read("/console");
        assertThat(page).containsOnlyOnce("Của tôi <strong>").contains("show=LATE");
    }

    @Test
    void without_a_name_nothing_is_kept_and_beyond_the_most_it_is_said_so() {
        AtADesk officer = desk(Role.AREA_OFFICER);
        assertThat(whereTo(keep(officer, "  "))).endsWith("NAMELESS");
        for (int list = 1; list <= KeptLists.MOST; list++) keep(officer, "Danh sách " + list);

        String refused = whereTo(keep(officer, "Một danh sách nữa"));
        assertThat(refused).endsWith("FULL");
        assertThat(officer.open(refused)).bodyText().contains("Đã có 12 danh sách");
        assertThat(whereTo(keep(officer, "Danh sách 3"))).endsWith("DONE");
    }

    @Test
    void words_looked_for_are_not_kept() {
        AtADesk officer = desk(Role.AREA_OFFICER);
        String found = whereTo(officer.send(LIST + "/search", "words", "ông Bảy đầu xóm"));
        String ticket = found.replaceAll(".*found=([^&]+).*", "$1");
        keep(officer, "Có từ tìm", "found", ticket);

        assertThat(officer.open("/console"))
                .bodyText()
                .contains("Có từ tìm")
                .doesNotContain(ticket);
    }

    private AtADesk desk(Role role) {
        return new AtADesk(mvc, people.signedIn(role, HERE));
    }

    private static MvcTestResult keep(AtADesk desk, String name, String... fields) {
        return desk.send(
                LIST + "/kept",
                Stream.concat(Stream.of("name", name), Stream.of(fields)).toArray(String[]::new));
    }

    private static String whereTo(MvcTestResult result) {
        return requireNonNull(result.getResponse().getRedirectedUrl());
    }
}
