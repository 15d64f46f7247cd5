package vn.binhyen.guidance.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhyen.guidance.domain.Findings;
import vn.binhyen.guidance.domain.Hit;
import vn.binhyen.guidance.domain.Hit.Part;
import vn.binhyen.guidance.domain.Hit.Reason;
import vn.binhyen.guidance.domain.Passage;

class FindingTest {

    private static final List<Passage> PASSAGES =
            List.of(
                    new Passage(
                            "tam-tru",
                            "Đăng ký tạm trú",
                            "Nộp tờ khai CT01 và hợp đồng thuê nhà tại công an xã. Ba ngày làm việc."),
                    new Passage(
                            "thuong-tru",
                            "Đăng ký thường trú",
                            "Nộp tờ khai CT01 và giấy tờ chứng minh chỗ ở hợp pháp. Bảy ngày làm việc."),
                    new Passage(
                            "cap-lai",
                            "Cấp lại thẻ căn cước bị mất, bị hỏng",
                            "Khai trên cổng dịch vụ công, không phải chụp ảnh lại. Lệ phí 70.000 đồng.",
                            List.of("rớt bóp mất hết giấy tờ thì làm thẻ mới ở đâu"),
                            List.of("CC01")),
                    new Passage(
                            "doi-bang",
                            "Đổi giấy phép lái xe",
                            "Cần giấy khám sức khỏe. Nộp trên mạng được."),
                    new Passage(
                            "bao-tin",
                            "Báo tin về tội phạm",
                            "Gọi 113 hoặc nhắn cho công an xã. Tên người báo tin được giữ kín."),
                    new Passage(
                            "ho-chieu",
                            "Cấp hộ chiếu phổ thông",
                            "Khai tờ TK01 trên cổng dịch vụ công, ảnh 4x6 nền trắng."));

    private final Snapshot snapshot = Snapshot.of(PASSAGES, Lexicon.shipped());

    private String first(String question) {
        return snapshot.find(question, 3).hits().getFirst().passage().id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đăng ký tạm trú ở đâu? | tam-tru",
                "dang ky tam tru o dau | tam-tru",
                "ĐĂNG KÍ TẠM TRÚ | tam-tru",
                "ddawng kys tamj trus | tam-tru",
                "dk tạm chú cần j ạ | tam-tru",
                "mất cccd lm lại ntn | cap-lai",
                "đổi gplx | doi-bang",
                "bằng lái cũ đổi sao ạ | doi-bang",
                "lm hc cần hs gì | ho-chieu",
                "nhập hộ khẩu | thuong-tru",
                "CC01 | cap-lai"
            })
    void it_is_found_as_people_type_it(String typed, String expected) {
        assertThat(first(typed)).isEqualTo(expected);
    }

    @Test
    void whatever_the_keyboard_sends_the_same_is_found_with_the_same_strength() {
        String typed = "Thẻ căn cước bị hỏng thì làm lại thế nào?";
        Findings clean = snapshot.find(typed, 6);
        assertThat(snapshot.find(Normalizer.normalize(typed, Normalizer.Form.NFD), 6))
                .isEqualTo(clean);
        assertThat(snapshot.find("The can cuoc bi hong thi lam lai the nao?", 6)).isEqualTo(clean);
        assertThat(snapshot.find("thẻ căn cước bị hỏng thì làm lại thế nào", 6)).isEqualTo(clean);
    }

    @Test
    void every_node_finds_the_same_in_whatever_order_the_passages_came() {
        List<Passage> shuffled = new ArrayList<>(PASSAGES);
        Collections.shuffle(shuffled, new Random(3));
        Snapshot other = Snapshot.of(shuffled, Lexicon.shipped());
        for (String typed : List.of("tạm trú", "công an xã", "lệ phí bao nhiêu", "tờ khai")) {
            assertThat(other.find(typed, 6)).isEqualTo(snapshot.find(typed, 6));
        }
    }

    @Test
    void the_reasons_name_the_words_that_counted_and_where_they_stand() {
        Hit hit = snapshot.find("mất cccd", 1).hits().getFirst();
        assertThat(hit.reasons()).extracting(Reason::asked).contains("mat", "can", "cuoc");
        assertThat(hit.reasons()).extracting(Reason::where).contains(Part.TITLE);
        assertThat(hit.reasons())
                .extracting(Reason::share)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        Hit mended = snapshot.find("hoj chieeus", 1).hits().getFirst();
        assertThat(mended.reasons()).extracting(Reason::found).contains("ho", "chieu");
    }

    @Test
    void a_question_learned_as_a_variant_finds_its_answer() {
        assertThat(first("rớt bóp rồi")).isEqualTo("cap-lai");
    }

    @Test
    void what_the_topic_is_known_and_matched_leaves_politeness_out() {
        Hit bare = snapshot.find("tạm trú", 1).hits().getFirst();
        Hit polite = snapshot.find("dạ cho em hỏi tạm trú với ạ", 1).hits().getFirst();
        assertThat(bare.matched()).isEqualTo(1);
        assertThat(polite.matched()).isEqualTo(1);
        assertThat(snapshot.find("dạ em chào anh chị ạ", 3).weighty()).isFalse();
    }

    @Test
    void a_topic_nobody_wrote_about_is_not_known() {
        assertThat(snapshot.find("trận bóng chung kết đêm nay", 3).known()).isLessThan(0.5);
    }

    @Test
    void kin_leave_no_doubt_between_them() {
        Passage answer =
                new Passage(
                        "tam-tru-may-ngay",
                        "Đăng ký tạm trú mấy ngày thì xong?",
                        "Ba ngày làm việc.",
                        List.of(),
                        List.of(),
                        Set.of("tam-tru"));
        List<Passage> with = new ArrayList<>(PASSAGES);
        with.add(answer);
        double lead = Snapshot.of(with, Lexicon.shipped()).find("tạm trú mấy ngày", 3).lead();
        with.set(with.size() - 1, new Passage(answer.id(), answer.title(), answer.text()));
        assertThat(lead)
                .isGreaterThan(
                        Snapshot.of(with, Lexicon.shipped()).find("tạm trú mấy ngày", 3).lead());
    }

    @Test
    void nothing_at_all_finds_nothing_and_a_long_story_does_no_harm() {
        assertThat(snapshot.find("", 3).hits()).isEmpty();
        assertThat(snapshot.find("???", 3).hits()).isEmpty();
        assertThat(snapshot.find("em muốn hỏi về tạm trú ".repeat(500), 3).hits()).isNotEmpty();
        assertThat(Snapshot.of(List.of(), Lexicon.shipped()).find("tạm trú", 3).hits()).isEmpty();
    }

    @Test
    void two_passages_of_one_id_are_refused() {
        assertThatThrownBy(() ->
                        Snapshot.of(
                                List.of(PASSAGES.getFirst(), PASSAGES.getFirst()),
                                Lexicon.shipped()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tam-tru");
    }
}
