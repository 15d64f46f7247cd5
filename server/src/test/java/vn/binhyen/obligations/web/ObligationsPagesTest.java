package vn.binhyen.obligations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.obligations.Term;
import vn.binhyen.staff.Role;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.testing.OwnWord;
import vn.binhyen.testing.People;

@HouseTest
class ObligationsPagesTest {

    private static final String ALL = "/console/obligations";
    private static final UnitId DAK_LAK = UnitId.parse("66@2025-07-01");
    private static final Pattern PLACE =
            Pattern.compile("<textarea[^>]* name=\"(place\\.[^\"]+)\"");
    private static int next;

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Territory territory;
    @Autowired MovableClock clock;

    private UnitId commune;
    private String name;
    private String address;
    private AtADesk chief;
    private AtADesk duty;
    private AtADesk province;

    @BeforeEach
    void aCommuneAndItsProvinceInMay() {
        Unit unit = territory.currentCommunesOf(DAK_LAK).get(next++);
        commune = unit.id();
        name = unit.fullName();
        address = ALL + "/six-months/2026-05-10/" + commune;
        on(LocalDate.of(2026, 5, 6));
    }

    private void on(LocalDate day) {
        clock.setTo(day.atTime(12, 0).atZone(Term.HERE).toInstant());
        chief = new AtADesk(mvc, people.signedIn(Role.COMMUNE_CHIEF, commune));
        duty = new AtADesk(mvc, people.signedIn(Role.DUTY_OFFICER, commune));
        province = new AtADesk(mvc, people.signedIn(Role.PROVINCE_STAFF, DAK_LAK));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_report_is_found_written_handed_in_returned_and_accepted_by_its_pages() {
        assertThat(duty.read(ALL)).contains("Báo cáo sáu tháng", "còn 3 ngày", address);
        String page = duty.read(address);
        assertThat(page).contains("Chỉ huy đơn vị là người nộp").doesNotContain("/submission");
        String place = place(page);
        String words = OwnWord.letters();
        assertThat(duty.send(address, "over", "0", place, words)).hasStatus(303);
        assertThat(duty.read(address + "/preview")).contains(words, "Chưa có gì được nộp");

        assertThat(chief.send(address + "/submission", "over", "1", place, words)).hasStatus(303);
        assertThat(chief.read(address)).contains("Đã nộp, chờ xem", "Bản 1");
        assertThat(chief.read(address + "/versions/1")).contains(words, "còn nguyên như lúc nộp");

        assertThat(province.send(address + "/return", "no", "1", "reason", "")).hasStatus(422);
        assertThat(province.send(address + "/return", "no", "1", "reason", "Thiếu phần III"))
                .hasStatus(303);
        assertThat(chief.read(address)).contains("Bị trả lại", "Thiếu phần III", words);
        assertThat(chief.read(ALL)).contains("Bị trả lại");

        assertThat(chief.send(address + "/submission", "over", "3", place, words)).hasStatus(303);
        assertThat(province.send(address + "/acceptance", "no", "2")).hasStatus(303);
        assertThat(chief.read(address)).contains("Đã chấp nhận", "Bản 2", "Bản 1");
    }

    @Test
    void who_lost_the_race_keeps_what_was_typed_and_reads_what_the_other_kept() {
        String place = place(duty.read(address));
        String mine = OwnWord.letters();
        String theirs = OwnWord.letters();
        duty.send(address, "over", "0", place, theirs);

        var answer = chief.send(address, "over", "0", place, mine);

        assertThat(answer).hasStatus(422);
        assertThat(AtADesk.text(answer)).contains(mine, theirs, "người khác đã thay đổi");
    }

    @Test
    void the_province_reads_of_a_draft_only_that_there_is_one() {
        String place = place(duty.read(address));
        String words = OwnWord.letters();
        duty.send(address, "over", "0", place, words);

        assertThat(province.read(address)).contains("Đang soạn").doesNotContain(words);
        assertThat(province.open(address + "/preview")).hasStatus(404);
        UnitId other = territory.currentCommunesOf(DAK_LAK).getLast().id();
        var neighbour = new AtADesk(mvc, people.signedIn(Role.COMMUNE_CHIEF, other));
        assertThat(neighbour.open(address)).hasStatus(404);
        assertThat(neighbour.send(address, "over", "1", place, "x")).hasStatus(404);
    }

    @Test
    void the_province_sees_how_complete_a_report_is_filters_and_takes_it_along() {
        String place = place(chief.read(address));
        chief.send(address + "/submission", "over", "0", place, "xong");
        String term = ALL + "/six-months/2026-05-10";

        assertThat(province.read(ALL)).contains("Báo cáo sáu tháng", "trên 102", term);
        assertThat(province.read(term + "?state=submitted")).contains(name);
        assertThat(province.read(term + "?state=accepted&unit=" + commune.code()))
                .doesNotContain(address);
        assertThat(province.read(term + "/sheet.csv?state=submitted"))
                .contains(name, "Đã nộp, chờ xem");
        assertThat(province.open(term + "/sheet.xlsx")).hasStatus(200);
        assertThat(province.open(term + "/sheet.exe")).hasStatus(404);
        assertThat(province.read(ALL + "/units?from=2026-03-01&to=2026-03-31"))
                .contains("từ 01/03/2026 đến 31/03/2026", "0 %");
        assertThat(province.read(ALL + "/units.csv?from=2026-03-01&to=2026-03-31")).contains(name);
        assertThat(chief.open(term)).hasStatus(403);
    }

    @Test
    void the_snapshot_is_taken_along_as_word_and_pdf() {
        String place = place(chief.read(address));
        chief.send(address + "/submission", "over", "0", place, "xong");

        assertThat(province.open(address + "/versions/1/paper.docx")).hasStatus(200);
        assertThat(province.open(address + "/versions/1/paper.pdf")).hasStatus(200);
        assertThat(province.open(address + "/versions/1/paper.exe")).hasStatus(404);
        assertThat(province.open(address + "/versions/2/paper.docx")).hasStatus(404);
    }

    @Test
    void an_exception_needs_a_day_and_a_reason_and_what_was_typed_stays() {
        on(LocalDate.of(2026, 8, 1));
        assertThat(chief.read(address)).contains("Đã khóa từ");
        var answer = province.send(address + "/exception", "until", "2026-07-01", "why", "Bão lớn");
        assertThat(answer).hasStatus(422);
        assertThat(AtADesk.text(answer)).contains("Chọn một ngày từ hôm nay", "value=\"Bão lớn\"");
        assertThat(province.send(address + "/exception", "until", "2026-08-05", "why", "Bão lớn"))
                .hasStatus(303);
        assertThat(chief.read(address)).contains("Được nộp thêm đến hết 05/08/2026", "Bão lớn");
    }

    @Test
    void what_does_not_exist_is_not_there() {
        assertThat(chief.open(ALL + "/six-months/2026-05-11/" + commune)).hasStatus(404);
        assertThat(chief.open(ALL + "/no-such/2026-05-10/" + commune)).hasStatus(404);
        assertThat(chief.open(ALL + "/six-months/soon/" + commune)).hasStatus(404);
        assertThat(chief.open(ALL + "/six-months/2026-05-10/nowhere")).hasStatus(404);
        assertThat(chief.open(address + "/versions/1")).hasStatus(404);
        assertThat(province.open(ALL + "/province-year/2026-11-25/" + commune)).hasStatus(404);
    }

    private static String place(String page) {
        Matcher place = PLACE.matcher(page);
        assertThat(place.find()).as("a place to write into").isTrue();
        return place.group(1);
    }
}
