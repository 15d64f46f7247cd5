package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who denounced a crime is read only when a second person agrees, and the reading is kept.
@Tag("product")
@ExtendWith(OneScene.class)
class IdentityJourneyTest {

    private static final String WORDS = "Tôi thấy nhóm thanh niên trộm dây điện ở trạm bơm";
    private static final String NAME = "Hoàng Thị Thật";
    private static final String TOO_LITTLE = "Tôi muốn biết ai báo";
    private static final String REASON = "Cần hỏi lại hướng chạy của nhóm thanh niên";
    private static final String REFUSAL = "Chưa rõ vì sao cần biết tên";
    private static final String GRANT = "Đồng ý, cần lời kể trực tiếp";

    @Test
    void refused_first_then_granted_read_and_found_by_the_auditor(Scene scene) throws SQLException {
        var commune = scene.nextCommune();
        scene.portal().report(WORDS, commune, NAME);
        Console officer = scene.officer("DUTY_OFFICER", "Thiếu tá Vũ Lâm", commune);
        Console custodian = scene.officer("CUSTODIAN", "Trung tá Mai Hoa", commune);
        String address = officer.openCase(WORDS);
        officer.classify("CRIME_DENUNCIATION");

        ask(officer, TOO_LITTLE);
        assertThat(officer.says()).contains("đang chờ người giữ danh tính").doesNotContain(NAME);
        decide(custodian, TOO_LITTLE, REFUSAL, false);
        officer.open(address);
        assertThat(officer.says()).contains("Trung tá Mai Hoa không đồng ý", REFUSAL);

        ask(officer, REASON);
        decide(custodian, REASON, GRANT, true);
        assertThat(custodian.open(address)).as("the case for the custodian").isNotEqualTo(200);
        officer.open(address);
        assertThat(officer.says()).contains("Trung tá Mai Hoa đã đồng ý").doesNotContain(NAME);
        officer.form("reporter").locator("button").click();
        officer.page().getByText(NAME).waitFor();
        officer.open(address);
        assertThat(officer.says()).as("shown once").doesNotContain(NAME);

        Console auditor = scene.overTheCommunes("AUDITOR", "Kiểm tra viên Đỗ Quân");
        auditor.open("/console/audit");
        Eyes.assertAccessible(auditor.page());
        assertThat(auditor.says())
                .contains("Xin xem danh tính", "Không đồng ý cho xem danh tính")
                .contains("Đồng ý cho xem danh tính", "Thiếu tá Vũ Lâm", REASON)
                .doesNotContain(NAME);
        auditor.open("/console/audit?looks=true");
        assertThat(auditor.says()).contains("Xem danh tính người báo", "Thiếu tá Vũ Lâm");
    }

    private static void ask(Console officer, String reason) {
        Locator form = officer.form("identity-requests");
        form.locator("input[name=reason]").fill(reason);
        form.locator("button").click();
        officer.page().getByText("đang chờ người giữ danh tính").waitFor();
    }

    private static void decide(Console custodian, String asked, String reason, boolean granted) {
        custodian.open("/console/identities");
        Eyes.assertAccessible(custodian.page());
        assertThat(custodian.says()).contains(asked).doesNotContain(WORDS, NAME);
        Page page = custodian.page();
        page.locator("form[action^='/console/identities/'] input[name=reason]").fill(reason);
        page.locator("button[name=granted][value='" + granted + "']").click();
        page.getByText("Không có đề nghị nào đang chờ").waitFor();
    }
}
