package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An officer asks camera households for a clip: the second person refuses the first request and
/// approves a better one, a household lends a clip whose hash it is shown, and then takes its
/// consent back in two taps.
@Tag("product")
@ExtendWith(OneScene.class)
class FootageJourneyTest {

    private static final String WORDS = "Tối qua mất con bò trước cổng chợ, chưa thấy đâu";
    private static final String OWNER = "Y Thử Niê";
    private static final String POINT = "12.68412, 108.05123";
    private static final String PLACE = "Đoạn trước cổng chợ";
    private static final String REASON = "Xác minh vụ mất bò tối hôm đó trước cổng chợ";
    private static final String REFUSAL = "Khoảng giờ rộng quá, chưa rõ lúc mất bò";

    @Test
    void a_request_is_refused_another_approved_a_clip_lent_and_the_consent_withdrawn(Scene scene)
            throws Exception {
        var commune = scene.nextCommune();
        scene.portal().report(WORDS, commune, "");
        Console officer = scene.officer("DUTY_OFFICER", "Trung úy Lê Thử", commune);
        Console chief = scene.officer("COMMUNE_CHIEF", "Thiếu tá Trần Thử", commune);
        aVillage(chief);
        String link = household(officer);
        String address = officer.openCase(WORDS);

        String first = ask(officer, address, "2026-01-05T12:00", "2026-01-05T23:00");
        assertThat(officer.says()).contains("chờ một chỉ huy khác");
        chief.open(first);
        Locator refusal = chief.form("refusal");
        refusal.locator("textarea").fill(REFUSAL);
        refusal.locator("button").click();
        chief.page().getByText(REFUSAL).first().waitFor();

        String second = ask(officer, address, "2026-01-05T20:00", "2026-01-05T21:30");
        chief.open(second);
        Locator approval = chief.form("approval");
        approval.locator("#assembly").check();
        approval.locator("button").click();
        chief.page().locator("#told").waitFor();
        assertThat(chief.says()).contains("dưới 3 hộ").doesNotContain(OWNER);

        Portal home = scene.portal();
        home.page().navigate(link);
        assertThat(home.says()).contains(PLACE).doesNotContain(REASON);
        FilePayload clip = Photo.named("nha-toi.jpg");
        home.page().locator("input[type=file]").setInputFiles(clip);
        home.page().locator("form[action='/ho-camera/cho-muon'] button").click();
        home.page().locator("#hash").waitFor();
        String hash = sha256(clip);
        assertThat(home.page().locator("#hash").innerText()).isEqualTo(hash);
        Eyes.assertAccessible(home.page());

        officer.open(second);
        assertThat(officer.says()).contains(hash).doesNotContain(OWNER);
        Eyes.assertAccessible(officer.page());

        home.page().locator("form[action='/ho-camera/rut'] button").first().click();
        home.page().locator("input[name=sure]").waitFor(Console.attached());
        home.page().locator("form[action='/ho-camera/rut'] button").click();
        home.page().getByText("Đã rút lại").first().waitFor();
        assertThat(home.page().url()).doesNotContain(link.substring(link.lastIndexOf('/')));

        Portal anybody = scene.portal().open("/camera");
        assertThat(anybody.says()).contains("đã duyệt", "không duyệt").doesNotContain(OWNER, PLACE);
        Eyes.assertAccessible(anybody.page());
    }

    private static void aVillage(Console chief) {
        chief.open("/console/places");
        Locator form = chief.page().locator("form[action='/console/places/villages']");
        form.locator("select[name=kind]").selectOption(new SelectOption().setIndex(1));
        form.locator("input[name=name]").fill("Camera");
        form.locator("input[name=from]").fill("2025-07-01");
        form.locator("button").click();
        chief.page().getByText("Camera").first().waitFor();
    }

    /// @return the owner's personal link
    private static String household(Console officer) {
        officer.open("/console/cameras/new");
        Locator form = officer.page().locator("form[action='/console/cameras']");
        form.locator("#name").fill(OWNER);
        form.locator("#address").fill("12 đường Thử");
        form.locator("#contact").fill("gặp ở nhà");
        form.locator("#spot").fill(POINT);
        form.locator("input[name=purpose][value=crime]").check();
        form.locator("button").click();
        Locator link = officer.page().locator("#owner-link");
        link.waitFor();
        assertThat(officer.says()).doesNotContain(OWNER);
        return link.getAttribute("href");
    }

    /// @return the address of the request
    private static String ask(Console officer, String caseAddress, String from, String to) {
        officer.open(caseAddress);
        officer.page().locator("a[href^='/console/cameras/requests/new']").click();
        Locator form = officer.page().locator("form[action='/console/cameras/requests']");
        form.locator("#place").fill(PLACE);
        form.locator("#spot").fill(POINT);
        form.locator("#from").fill(from);
        form.locator("#to").fill(to);
        form.locator("#reason").fill(REASON);
        form.locator("input[name=assembly][value=no]").check();
        form.locator("button.main").click();
        officer.page().locator("#decision").waitFor();
        return officer.page().url();
    }

    private static String sha256(FilePayload file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.buffer));
    }
}
