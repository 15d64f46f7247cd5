package vn.binhyen.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What may be a crime is handed over, with a record that both sides sign for.
@Tag("product")
@ExtendWith(OneScene.class)
class CrimeReportJourneyTest {

    private static final String WORDS = "Rạng sáng nay kẻ gian cạy khóa tiệm tạp hóa, lấy hết tiền";

    @Test
    void handed_over_with_a_record_that_lists_the_picture_by_its_hash_and_is_acknowledged(
            Scene scene) throws SQLException {
        var commune = scene.nextCommune();
        FilePayload picture = Photo.named("khoa-bi-cay.jpg");
        Portal resident = scene.portal();
        String code = resident.report(WORDS, commune, "", picture);

        Console officer = scene.officer("DUTY_OFFICER", "Trung úy Ngô Bảo", commune);
        String address = officer.openCase(WORDS);
        officer.classify("CRIME_REPORT");
        officer.form("hand-over").locator("button").click();
        Page desk = officer.page();
        desk.locator("main a[href^='/console/hand-overs/']").first().click();
        desk.locator("article.sheet").waitFor();
        String record = desk.url();
        String sheet = desk.locator("article.sheet").innerText();
        assertThat(sheet).contains(WORDS, "Cơ quan Cảnh sát điều tra", "TB-", "Trung úy Ngô Bảo");
        assertThat(sheet.replaceAll("\\s", "")).contains(sha256(picture.buffer));
        String number = desk.locator("h1").innerText().replaceAll(".* ", "");
        assertThat(sheet).contains("Số: " + number);
        Eyes.assertAccessible(desk);
        printed(desk);

        Console investigator = scene.overTheCommunes("INVESTIGATOR", "Điều tra viên Hà Minh");
        investigator.open("/console/hand-overs");
        investigator.page().getByText(number).first().click();
        Eyes.assertAccessible(investigator.page());
        investigator.form("acknowledgement").locator("button").click();
        assertThat(investigator.page().locator("article.sheet"))
                .containsText("Điều tra viên Hà Minh");
        assertThat(investigator.open(address))
                .as("the case itself for the investigator")
                .isNotEqualTo(200);

        officer.open(record);
        assertThat(officer.says()).contains("Bên nhận đã xác nhận", "Điều tra viên Hà Minh");
        officer.open(address);
        assertThat(officer.says()).contains("Bên nhận đã xác nhận");
        officer.open("/console/register");
        assertThat(officer.says()).contains(WORDS.substring(0, 20), "TB-");
        Eyes.assertAccessible(desk);

        assertThat(resident.follow("/theo-doi", code).says())
                .contains("Việc đã được chuyển đến nơi có thẩm quyền")
                .contains("Cơ quan Cảnh sát điều tra");
    }

    /// On paper stands the sheet and nothing of the console around it.
    private static void printed(Page desk) {
        desk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(desk.locator("article.sheet")).isVisible();
        assertThat(desk.locator("nav.rail")).isHidden();
        desk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
