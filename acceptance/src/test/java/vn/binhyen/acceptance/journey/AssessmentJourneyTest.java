package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Three officers of a commune assess the sites of a model: four effective of nine are too few,
/// five are enough, and exactly half is enough too.
@Tag("product")
@ExtendWith(OneScene.class)
class AssessmentJourneyTest {

    private static final String MODEL = "Tổ tự quản về an ninh, trật tự";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Pattern ONE = Pattern.compile(".*/console/assessment/[0-9a-f-]{36}");

    /// A hundred points of a hundred.
    private static final Map<String, String> GOOD =
            Map.of(
                    "papers", "5",
                    "meetings", "4",
                    "outreach", "4",
                    "pledges.part", "95",
                    "pledges.whole", "100",
                    "watch", "10",
                    "tips", "3",
                    "disputes.part", "2",
                    "disputes.whole", "2",
                    "offences", "0");

    /// What makes sixty-five of them.
    private static final Map<String, String> WEAK =
            Map.of("pledges.part", "0", "tips", "0", "disputes.part", "0", "offences", "2");

    @Test
    void of_nine_sites_four_are_too_few_five_are_enough_and_so_are_five_of_ten(Scene scene)
            throws SQLException {
        var commune = scene.nextCommune();
        var officers =
                new Officers(
                        scene.officer("DUTY_OFFICER", "Trung úy Lê Thử", commune),
                        scene.officer("SECRETARY", "Đại úy H’Thử Niê", commune),
                        scene.officer("COMMUNE_CHIEF", "Thiếu tá Trần Thử", commune));
        Console chief = officers.chief();

        for (int no = 1; no <= 9; no++) officers.beginSite("Thôn " + no);
        String last = "";
        for (int no = 1; no <= 9; no++) {
            last = officers.decide("Thôn " + no, no <= 4 ? Map.of() : WEAK);
            if (no == 1) assertSaid(byItsSites(chief), "Mới tính đến nay", "1 trên 9 điểm");
        }
        assertSaid(byItsSites(chief), "Chưa hiệu quả", "44,4 %", "4 trên 9 điểm");
        Eyes.assertAccessible(chief.page());

        officers.appealAndDecideAnew(last);
        assertSaid(byItsSites(chief), "Hiệu quả", "55,6 %", "5 trên 9 điểm");

        officers.beginSite("Thôn 10");
        assertSaid(byItsSites(chief), "Mới tính đến nay", "50 %", "5 trên 10 điểm");
        officers.decide("Thôn 10", WEAK);
        assertSaid(byItsSites(chief), "Hiệu quả", "50 %", "5 trên 10 điểm");
        chief.open("/console/assessment");
        assertThat(chief.says()).contains("5 trên 10 điểm hiệu quả: mô hình hiệu quả");
        Eyes.assertAccessible(chief.page());
    }

    /// What the page of the model's sites says, by way of the list of assessments.
    private static Page byItsSites(Console officer) {
        officer.open("/console/assessment");
        officer.page().locator("a[href*='/console/assessment/models/']").first().click();
        officer.page().locator("#sites").waitFor();
        return officer.page();
    }

    private static void assertSaid(Page page, String verdict, String... numbers) {
        assertThat(page.locator(".page-head .badge").innerText().strip()).isEqualTo(verdict);
        assertThat(page.locator(".stats").innerText()).contains(numbers);
    }

    /// @param duty fills in, `secretary` reviews, `chief` decides
    private record Officers(Console duty, Console secretary, Console chief) {

        void beginSite(String place) {
            chief.open("/console/movement/new");
            Locator form = chief.page().locator("form.card");
            form.locator("#model").fill(MODEL);
            form.locator("#area").selectOption("village");
            form.locator("#place").fill(place);
            form.locator("input[name=origin][value=spontaneous]").check();
            form.locator("#arose").fill(TODAY.minusDays(120).toString());
            form.locator("button.main").click();
            chief.page().waitForURL(Pattern.compile(".*/console/movement/sites/[0-9a-f-]{36}"));
        }

        /// @param instead of what a site good in everything has
        /// @return the address of the assessment
        String decide(String place, Map<String, String> instead) {
            Page sheet = duty.page();
            duty.open("/console/assessment/new?kind=site");
            sheet.locator("#object")
                    .selectOption(new SelectOption().setLabel(MODEL + " – " + place));
            sheet.locator("form[method=post] button.main").click();
            sheet.waitForURL(ONE);
            for (String asked : List.of("board", "regulation", "plan")) {
                field(sheet, asked).selectOption("yes");
            }
            GOOD.forEach((name, text) -> field(sheet, name).fill(instead.getOrDefault(name, text)));
            press(sheet, "step");
            String address = sheet.url().replaceFirst(".*(/console/.*)", "$1");

            secretary.open(address);
            press(secretary.page(), "step");
            chief.open(address);
            sign(chief.page());
            press(chief.page(), "decision");
            chief.page().locator("#decision").waitFor();
            return address;
        }

        void appealAndDecideAnew(String address) {
            duty.open(address);
            Locator appeal = duty.form("appeal");
            appeal.locator("textarea").fill("Sổ ghi tin của thôn chưa được tính");
            appeal.locator("button").click();
            duty.page().getByText("Đang có kiến nghị").first().waitFor();

            chief.open(address);
            WEAK.keySet().forEach(name -> field(chief.page(), name).fill(GOOD.get(name)));
            sign(chief.page());
            chief.page().locator("#why").fill("Đã đối chiếu với sổ ghi tin");
            chief.page().locator("button[name=outcome][value=changed]").click();
            chief.page().locator("#decisions").waitFor();
        }

        private static Locator field(Page sheet, String name) {
            return sheet.locator("[name='c." + name + "']");
        }

        private static void sign(Page sheet) {
            sheet.locator("#number").fill("12/QĐ-UBND");
            sheet.locator("#day").fill(TODAY.toString());
        }

        private static void press(Page sheet, String step) {
            Locator button = sheet.locator("button[formaction$='/" + step + "']");
            button.click();
            button.waitFor(gone());
        }

        private static Locator.WaitForOptions gone() {
            return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
        }
    }
}
