package vn.binhyen.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.binhyen.acceptance.running.Town.Commune;

/// Reports about officers: by their own door, and moved there after the unit had seen one.
@Tag("product")
@ExtendWith(OneScene.class)
class ConductJourneyTest {

    private static final String DOOR = "/phan-anh-can-bo";
    private static final String FOLLOW = DOOR + "/theo-doi";

    /// Where an officer or chief of the unit would come across it.
    private static final List<String> PAGES =
            List.of(
                    "/console",
                    "/console/inbox?show=all",
                    "/console/cases?show=ALL",
                    "/console/cases/map",
                    "/console/register",
                    "/console/hand-overs",
                    "/console/retention",
                    "/console/figures");

    private static final List<String> SHEETS =
            List.of("/console/cases.csv?show=ALL", "/console/register.csv");

    private static Console inspector;

    /// Off until two persons of the province have opened it and named who reads.
    @BeforeAll
    static void two_persons_open_the_door_and_name_an_inspector(Scene scene) throws SQLException {
        inspector = scene.overTheCommunes("INSPECTOR", "Thanh tra viên Hồ Nam");
        assertThat(inspector.open("/console/conduct")).isEqualTo(200);
        assertThat(inspector.says()).contains("Đồng chí chưa được chỉ định");
        assertThat(scene.portal().open(DOOR).says()).contains("Tỉnh chưa mở kênh riêng");

        Console first = scene.overTheCommunes("PROVINCE_STAFF", "Thượng tá Lê Một");
        first.open("/console/conduct-door");
        Eyes.assertAccessible(first.page());
        first.form("conduct-door/opening").locator("button").click();
        Locator naming = first.form("conduct-door/inspectors");
        naming.locator("select").selectOption(inspector.member().toString());
        naming.locator("button").click();
        first.page().getByText("Thượng tá Lê Một đề nghị, chờ").nth(1).waitFor();
        assertThat(first.page().locator("button[formaction$='/confirmation']")).hasCount(0);

        Console second = scene.overTheCommunes("PROVINCE_STAFF", "Đại tá Trần Hai");
        second.open("/console/conduct-door");
        Locator confirm = second.page().locator("button[formaction$='/confirmation']");
        confirm.first().click();
        second.page().getByText("Đại tá Trần Hai xác nhận").waitFor();
        confirm.first().click();
        second.page().getByText("Đại tá Trần Hai xác nhận").nth(1).waitFor();
        assertThat(second.says()).contains("Đang mở");
    }

    @Test
    void by_the_door_it_is_followed_by_its_own_code_and_the_units_chief_finds_nothing(Scene scene)
            throws SQLException {
        String mark = "khaithu";
        String words = "Cán bộ đăng ký xe đòi thêm tiền ngoài phiếu, đã " + mark + " nhiều người";
        String reply = "Chúng tôi cần biết ngày và quầy nào.";
        String end = "Đã lập đoàn kiểm tra quầy đăng ký xe.";
        Commune commune = scene.nextCommune();
        Console chief = scene.officer("COMMUNE_CHIEF", "Trung tá Y Chỉ Huy", commune);
        String counted = figures(chief);

        Portal resident = scene.portal().open("/bao-tin");
        Page page = resident.page();
        page.locator("main a[href='" + DOOR + "']").first().click();
        Eyes.assertAccessible(page);
        page.locator("#words").fill(words);
        page.locator("#about").fill("Cán bộ quầy số 2");
        page.locator("#files").setInputFiles(Photo.named("phieu-thu.jpg"));
        page.locator("#commune").fill(commune.name());
        page.locator("#send").click();
        page.locator("output.code, input[type=radio][name=unit]").first().waitFor();
        if (page.locator("output.code").count() == 0) {
            page.locator("input[name=unit][value='" + commune.unit() + "']").check();
            page.locator("#files").setInputFiles(Photo.named("phieu-thu.jpg"));
            page.locator("#send").click();
        }
        String code = resident.keepCode(DOOR);

        String report = openReport(commune, "gửi qua kênh riêng");
        assertThat(inspector.says())
                .contains(words, "Cán bộ quầy số 2", "Xem ảnh", "Không hỏi và không giữ.");
        Eyes.assertAccessible(inspector.page());
        say(reply);
        assertThat(resident.follow(FOLLOW, code).says())
                .contains("Người được chỉ định đã đọc", words, reply)
                .doesNotContain("Thanh tra viên Hồ Nam", code);
        Eyes.assertAccessible(page);
        resident.say(FOLLOW, "Sáng thứ Ba, quầy số 2.");
        inspector.open(report);
        assertThat(inspector.says()).contains("Sáng thứ Ba, quầy số 2.");
        Locator closing = inspector.form("closing");
        closing.locator("textarea").fill(end);
        closing.locator("button").click();
        inspector.page().getByText(end).first().waitFor();
        assertThat(resident.follow(FOLLOW, code).says()).contains("Đã kết thúc", end);

        assertThat(shown(chief, mark)).isEmpty();
        assertThat(figures(chief)).isEqualTo(counted);
        assertThat(chief.open("/console/conduct")).isNotEqualTo(200);
        assertThat(chief.open(report)).isNotEqualTo(200);
    }

    @Test
    void moved_after_the_unit_saw_it_it_is_gone_there_and_the_inspector_knows_who_saw_it(
            Scene scene) throws SQLException {
        String mark = "vonghien";
        String words = "Anh công an phụ trách xóm nhận quà của quán " + mark + " rồi làm ngơ";
        Commune commune = scene.nextCommune();
        Phone phone = scene.phone("Lương Văn Kể", commune);
        phone.say(words);
        Console officer = scene.officer("DUTY_OFFICER", "Trung úy Đinh Thấy", commune);
        Console chief = scene.officer("COMMUNE_CHIEF", "Trung tá Cao Xem", commune);
        officer.openTalk(words);
        String talk = officer.page().url().replaceAll("[?#].*", "");
        chief.openTalk(words);
        String address = officer.makeACase();
        officer.classify("PETITION");
        String number = number(officer);
        classified(scene, officer, commune, "Xin sửa đèn đường đầu xóm");
        assertThat(shown(officer, mark))
                .contains("/console/cases?show=ALL", "/console/register")
                .contains("/console/cases.csv?show=ALL", "/console/register.csv");
        assertThat(shown(officer, mark)).anyMatch(found -> found.contains("words="));

        officer.open(address);
        officer.page().locator("a[href^='/console/conduct-move']").first().click();
        Eyes.assertAccessible(officer.page());
        officer.form("conduct-move").locator("button").click();
        officer.page()
                .getByText("Đơn vị không còn giữ gì. Người gửi sẽ được báo qua Zalo.")
                .waitFor();

        phone.reads("ngoài đơn vị này");
        for (Console one : List.of(officer, chief)) {
            assertThat(one.open(address)).isEqualTo(404);
            assertThat(one.open(talk)).isEqualTo(404);
            assertThat(shown(one, mark)).isEmpty();
            assertThat(shown(one, "ngoài đơn vị này")).isEmpty();
        }
        assertThat(classified(scene, officer, commune, "Xin thêm biển báo ở cổng trường"))
                .as("the freed number goes to the next case")
                .isEqualTo(number);

        openReport(commune, "chuyển từ đơn vị sang");
        assertThat(inspector.says())
                .contains(words, "Ai ở đơn vị đã thấy", "Trung úy Đinh Thấy", "Trung tá Cao Xem")
                .contains("Người chuyển: Trung úy Đinh Thấy", number);
        Eyes.assertAccessible(inspector.page());
    }

    /// Where that word is still shown to somebody, what their search finds included.
    private static List<String> shown(Console console, String mark) {
        String search =
                "/console/cases?show=ALL&words=" + URLEncoder.encode(mark, StandardCharsets.UTF_8);
        console.open("/console/figures");
        String records =
                console.page()
                        .locator("td a.figure[href*='/tips-received/records']")
                        .first()
                        .getAttribute("href");
        Stream<String> pages =
                Stream.concat(PAGES.stream(), Stream.of(search, records))
                        .filter(address -> {
                            assertThat(console.open(address)).as(address).isIn(200, 403);
                            return console.says().contains(mark);
                        });
        String sheet = records.replace("/records?", "/records.csv?");
        Stream<String> sheets =
                Stream.concat(SHEETS.stream(), Stream.of(sheet))
                        .filter(address -> console.fetch(address).contains(mark));
        return Stream.concat(pages, sheets).toList();
    }

    private static String figures(Console console) {
        console.open("/console/figures");
        return console.page().locator("section[aria-labelledby=all]").innerText();
    }

    /// Somebody else's petition in that commune, classified.
    ///
    /// @return its number in the register
    private static String classified(Scene scene, Console officer, Commune commune, String words) {
        scene.portal().report(words, commune, "");
        officer.openCase(words);
        officer.classify("PETITION");
        return number(officer);
    }

    private static String number(Console officer) {
        return officer.page().locator(".page-head .keep").first().innerText();
    }

    /// Opens that commune's report which came in that way and tells its address.
    private static String openReport(Commune commune, String cameBy) {
        inspector.open("/console/conduct");
        Eyes.assertAccessible(inspector.page());
        Locator line =
                inspector
                        .page()
                        .locator("main li")
                        .filter(new Locator.FilterOptions().setHasText(commune.name()));
        assertThat(line).containsText(cameBy);
        line.locator("a[href^='/console/conduct/']").click();
        inspector.page().locator("blockquote.original").waitFor();
        return inspector.page().url();
    }

    private static void say(String words) {
        Locator form = inspector.form("lines");
        form.locator("textarea").fill(words);
        form.locator("button").click();
        inspector.page().getByText(words).first().waitFor();
    }
}
