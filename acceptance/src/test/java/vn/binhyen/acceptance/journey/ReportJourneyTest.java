package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A number of the year report, followed to what a resident wrote.
@Tag("product")
@ExtendWith(OneScene.class)
class ReportJourneyTest {

    private static final String WORDS = "Mấy hôm nay có người lạ đi từng nhà hỏi mua giấy tờ xe";

    @Test
    void a_number_leads_from_the_report_to_the_record_behind_it_in_three_clicks(Scene scene)
            throws SQLException {
        var commune = scene.nextCommune();
        scene.portal().report(WORDS, commune, "");
        Console chief = scene.officer("COMMUNE_CHIEF", "Thiếu tá Lê Quang", commune);
        String address = chief.openCase(WORDS);
        chief.classify("SECURITY_OBSERVATION");

        Page desk = chief.page();
        Locator number = tipsIn(chief);
        for (int i = 0; i < 60 && !number.innerText().equals("1"); i++) {
            desk.waitForTimeout(500); // counted by a reader of its own
            number = tipsIn(chief);
        }
        assertThat(number.innerText()).isEqualTo("1");
        Eyes.assertAccessible(desk);

        number.click(); // 1: the records behind the number
        desk.waitForURL(Pattern.compile(".*/console/figures/tips-received/records.*"));
        Eyes.assertAccessible(desk);
        desk.locator("main table a[href^='/console/cases/']").first().click(); // 2: the case
        desk.waitForURL(Pattern.compile(Pattern.quote(address) + ".*"));
        assertThat(chief.says()).contains(WORDS);
    }

    /// How many tips the year report tells of in its first sentence about them.
    private static Locator tipsIn(Console officer) {
        officer.open("/console/reports");
        Locator form = officer.page().locator("form[action='/console/reports/year-report']");
        String january = "01/01/" + LocalDate.now().getYear();
        Locator thisYear =
                form.locator("option")
                        .filter(new Locator.FilterOptions().setHasText(january + " –"))
                        .first();
        form.locator("select[name=period]").selectOption(thisYear.getAttribute("value"));
        form.locator("button").click();
        return officer.page()
                .locator("main article a[href^='/console/figures/tips-received/records']")
                .first();
    }
}
