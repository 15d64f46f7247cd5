package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What residents take home: how far their papers have come, and the way to their police.
@Tag("product")
@ExtendWith(OneScene.class)
class TakeHomeJourneyTest {

    private static final String LIST =
            """
            Số;Ngày sinh;Trạng thái;Nơi nhận;Ghi chú
            066087009911;05/09/1987;đã có;Bộ phận một cửa, sáng thứ Hai;Mang theo giấy hẹn
            066087009912;31/02/1987;đã có;;
            """;

    @Test
    void a_list_brought_by_an_officer_answers_who_knows_both_number_and_day_of_birth(Scene scene)
            throws SQLException {
        Console chief = scene.officer("COMMUNE_CHIEF", "Thiếu tá Lê Vân", scene.nextCommune());
        chief.open("/console/lookups");
        chief.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "the.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        chief.form("lookups").locator("button.main").click();
        assertThat(chief.says()).contains("Dòng 3");
        chief.page().locator("form[action$='/taking-over'] button").click();
        chief.page().locator("form[action$='/removal']").first().waitFor();

        Page resident = scene.portal().open("/tra-cuu").page();
        ask(resident, "066087009911", "1986");
        assertThat(resident.locator("main").innerText()).doesNotContain("Bộ phận một cửa");
        ask(resident, "066087009911", "1987");
        resident.getByText("Bộ phận một cửa, sáng thứ Hai").waitFor();
        assertThat(resident.url()).doesNotContain("0660");
        Eyes.assertAccessible(resident);
    }

    private static void ask(Page page, String number, String year) {
        page.locator("#number").fill(number);
        page.locator("#day").fill("5");
        page.locator("#month").fill("9");
        page.locator("#year").fill(year);
        page.locator("form[action$='/tra-cuu'] button.main").click();
        page.locator("main [role=status]").first().waitFor();
    }

    @Test
    void a_poster_prints_on_one_page_with_its_address_in_words(Scene scene) throws SQLException {
        Console chief = scene.officer("COMMUNE_CHIEF", "Thiếu tá Y Sơn", scene.nextCommune());
        chief.open("/console/posters");
        chief.page().locator("main a.button.main").first().click();
        chief.page().waitForURL(Pattern.compile(".*/console/posters/.*size=a4.*"));

        chief.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(chief.page().locator("main .hold svg").isVisible()).isTrue();
        String pdf =
                new String(
                        chief.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
                        StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page[^s]").matcher(pdf).results().count()).isOne();
    }
}
