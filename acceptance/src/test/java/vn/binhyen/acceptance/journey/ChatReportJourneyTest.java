package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.binhyen.acceptance.running.Product;

/// A report talked through in the chat, by buttons and words.
///
/// The next day is made by setting back, as the database's owner, the time at which the dialogue
/// last heard the resident: the product's clock is not moved.
@Tag("product")
@ExtendWith(OneScene.class)
class ChatReportJourneyTest {

    private static final String FIRST = "Sáng nay mất xe ở chợ xã";
    private static final String TOLD =
            "Sáng nay 6 giờ tôi dựng xe ở cổng chợ, mua rau quay ra thì không thấy xe nữa.";
    private static final String REPLY = "Cán bộ đã xem camera ở cổng chợ, sẽ gọi lại cho bà con.";

    @Test
    void begun_today_and_gone_on_with_tomorrow_it_reaches_the_officer_whole(Scene scene)
            throws SQLException {
        var commune = scene.nextCommune();
        Phone phone = scene.phone("H'Liên Niê", commune);
        phone.say(FIRST);
        phone.isAsked("từng bước");
        phone.tap("Báo tin từng bước");
        phone.isAsked("Chuyện gì gần đúng nhất?");
        phone.tap("Trộm cắp, mất tài sản");
        phone.isAsked("Kẻ gian có còn ở đó không?");
        phone.tap("Không");
        phone.isAsked("Mất thứ gì?");
        phone.tap("Xe máy, xe đạp, ô tô");
        phone.isAsked("Có dấu hiệu gì để nhận ra không?");

        scene.product().stop();
        scene.product().start();
        aDayPasses(scene.product());

        phone.say("Hôm qua tôi bận quá");
        phone.isAsked("Bà con đang báo dở một tin.");
        phone.tap("Làm tiếp");
        phone.isAsked("Có dấu hiệu gì để nhận ra không?");
        phone.say("Xe Wave màu đỏ, có giỏ");
        phone.isAsked("Ở đâu?");
        phone.sendPlace();
        phone.isAsked("Có ảnh, đoạn phim thì gửi luôn ở đây.");
        phone.send(Photo.named("xe.jpg"));
        phone.isAsked("Đã nhận ảnh.");
        phone.tap("Bỏ qua");
        phone.isAsked("Xin bà con xem lại:");
        phone.tap("Sửa");
        phone.isAsked("Sửa phần nào?");
        phone.tap("Lời kể");
        phone.isAsked("Bà con kể giúp chuyện gì đã xảy ra");
        phone.say(TOLD);
        phone.isAsked("“" + TOLD + "”");
        phone.tap("Gửi");
        phone.isAsked("Mã tra cứu:");
        String code = phone.code();

        Console officer = scene.officer("DUTY_OFFICER", "Trung úy Y Thuận", commune);
        String address = officer.openCase(TOLD.substring(0, 30));
        assertThat(officer.says())
                .contains(TOLD, "Mất thứ gì?", "Xe máy, xe đạp, ô tô", "Xe Wave màu đỏ, có giỏ");
        Eyes.assertAccessible(officer.page());
        officer.classify("CRIME_REPORT");
        officer.openTalk(TOLD.substring(0, 30));
        Locator pictures = officer.page().locator("[role=log] .chat img");
        pictures.first().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        officer.open(address);
        officer.answer(REPLY);

        phone.reads(REPLY);
        Portal portal = scene.portal().follow("/theo-doi", code);
        assertThat(portal.says()).contains(REPLY, TOLD);
        Eyes.assertAccessible(portal.page());
    }

    @Test
    void an_officer_who_answers_takes_over_and_nothing_more_is_asked(Scene scene)
            throws SQLException {
        var commune = scene.nextCommune();
        Phone phone = scene.phone("Trần Thị Nga", commune);
        phone.say("Cho tôi báo chuyện ở thôn");
        phone.isAsked("từng bước");
        phone.tap("Báo tin từng bước");
        phone.isAsked("Chuyện gì gần đúng nhất?");

        Console officer = scene.officer("DUTY_OFFICER", "Thiếu úy Lê Hà", commune);
        officer.openTalk("Cho tôi báo chuyện ở thôn");
        officer.reply("Chào chị, tôi là cán bộ trực, chị cứ kể với tôi.");
        phone.reads("Chào chị, tôi là cán bộ trực");
        phone.isAsked("phần hỏi từng bước dừng ở đây");
        int said = phone.heard().size();
        phone.say("Dạ, nhà hàng xóm hát karaoke ồn ào cả đêm");

        officer.openTalk("hát karaoke ồn ào cả đêm");
        phone.page().waitForTimeout(2_000);
        assertThat(phone.heard()).as("what was said to the resident").hasSize(said);
    }

    private static void aDayPasses(Product product) throws SQLException {
        try (var sql = product.sql();
                var shift =
                        sql.prepareStatement(
                                "update dialogue.dialogues set heard_at = heard_at - interval '1 day',"
                                        + " offered_at = offered_at - interval '1 day'"
                                        + " where mode = 'FILLING'")) {
            assertThat(shift.executeUpdate()).isEqualTo(1);
        }
    }
}
