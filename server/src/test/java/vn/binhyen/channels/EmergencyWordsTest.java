package vn.binhyen.channels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyWordsTest {

    private final EmergencyWords words = EmergencyWords.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cứu với, nó đang đánh vợ",
                "chay nha o buon Ea Tla",
                "Có người CẦM DAO trước cổng trường",
                "co 2 thanh nien dang danh nhau cho chu oi",
                "Nhà bên cạnh đang cháy!!!",
                "cháu bé bị đuối nước"
            })
    void danger_now_is_heard_with_and_without_marks(String text) {
        assertThat(words.heardIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xe chạy nhanh quá",
                "mat xe o ea ninh",
                "Cho em hỏi đăng ký tạm trú",
                "Xin giấy phép phòng cháy chữa cháy cần gì ạ",
                "Hỏi xác nhận tai nạn để làm bảo hiểm",
                "Quán karaoke mở nhạc to"
            })
    void an_everyday_matter_is_not_taken_for_danger(String text) {
        assertThat(words.heardIn(text)).isFalse();
    }
}
