package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A model from its kit to the signed decision and to the whole country: refused for a missing
/// paper, then accepted; replicated to three communes; and one that arose by itself, ended.
@Tag("product")
@ExtendWith(OneScene.class)
class ModelJourneyTest {

    private static final List<String> FOUNDING =
            List.of("survey", "proposal", "decision", "board", "regulation", "plan", "launch");

    @Test
    void a_model_starts_from_a_kit_is_proposed_and_replicated_and_a_spontaneous_one_ends(
            Scene scene) throws SQLException {
        var commune = scene.nextCommune();
        Console chief = scene.officer("COMMUNE_CHIEF", "Thiếu tá Lê Thử", commune);

        chief.open("/console/kits");
        chief.page().locator("a[href='/console/kits/security-cameras']").first().click();
        Eyes.assertAccessible(chief.page());
        chief.page()
                .locator("a[href='/console/movement/new?kit=security-cameras']")
                .first()
                .click();
        Eyes.assertAccessible(chief.page());
        chief.page().locator("form.card button.main").click();
        chief.page().waitForURL(Pattern.compile(".*/console/movement/sites/[0-9a-f-]{36}"));
        String site = chief.page().url().replaceFirst(".*(/console/.*)", "$1");
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(120);
        for (String step : FOUNDING) {
            take(chief, step, day, "12/" + step);
            day = day.plusDays(1);
        }
        assertThat(chief.says()).contains("Quyết định thành lập", "12/decision", "Đang hoạt động");
        Eyes.assertAccessible(chief.page());

        Console province = scene.overTheProvince();
        String dossier = site.replace("/console/movement/sites/", "/console/announcements/");
        chief.open(dossier);
        chief.page().locator("form[action$='/handing-in'] button").first().click();
        propose(province, dossier);
        assertThat(province.page().locator("section.errors").innerText())
                .contains("Danh sách thành viên");
        Eyes.assertAccessible(province.page());
        for (String item : List.of("members", "pledges", "reports", "scoring", "review")) {
            attach(chief, dossier, item);
        }
        propose(province, dossier);
        assertThat(province.page().locator("section.errors").count()).isZero();
        assertThat(province.says()).contains("Đã đề nghị");

        province.open(site);
        Locator replication = province.page().locator("details:has(form[action$='/replication'])");
        replication.locator("summary").click();
        var others = replication.locator("select[name=units] option");
        replication
                .locator("select[name=units]")
                .selectOption(
                        new String[] {
                            others.nth(3).getAttribute("value"),
                            others.nth(4).getAttribute("value"),
                            others.nth(5).getAttribute("value")
                        });
        replication.locator("button").click();
        province.page().waitForURL(Pattern.compile(".*/console/movement/models/.*"));
        assertThat(province.page().locator("main tbody tr").count()).isGreaterThanOrEqualTo(4);
        Eyes.assertAccessible(province.page());

        chief.open("/console/movement/new");
        Locator form = chief.page().locator("form.card");
        form.locator("#model").fill("Tổ tự quản thử " + System.nanoTime());
        form.locator("input[name=origin][value=spontaneous]").check();
        form.locator("#arose").fill(day.toString());
        form.locator("button.main").click();
        chief.page().waitForURL(Pattern.compile(".*/console/movement/sites/[0-9a-f-]{36}"));
        chief.page().locator("#ending").selectOption("private-gain");
        take(chief, "ending", day.plusDays(9), "77/ket-thuc");
        assertThat(chief.says()).contains("Đã kết thúc", "trục lợi");
    }

    private static void take(Console officer, String step, LocalDate day, String number) {
        Locator form = officer.page().locator("#step");
        form.locator("#kind").selectOption(step);
        form.locator("#day").fill(day.toString());
        form.locator("#number").fill(number);
        form.locator("button.main").click();
        officer.page().locator(".timeline").getByText(number).first().waitFor();
    }

    private static void propose(Console province, String dossier) {
        province.open(dossier);
        Locator form = province.page().locator("form[action$='/proposal']");
        form.locator("input[name=ground][value=complete]").check();
        form.locator("button.main").click();
        province.page().locator("#quarter").waitFor();
    }

    private static void attach(Console officer, String dossier, String item) {
        officer.open(dossier);
        Locator form = officer.page().locator("form[action$='/papers']");
        form.locator("#item").selectOption(item);
        form.locator("#number").fill("5/" + item);
        form.locator("#day").fill("2026-01-05");
        form.locator("button").click();
        officer.page().getByText("5/" + item).first().waitFor();
    }
}
