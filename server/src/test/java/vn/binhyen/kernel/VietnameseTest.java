package vn.binhyen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTest {

    @ParameterizedTest
    @CsvSource({
        "hoà bình, hòa bình",
        "thuý, thúy",
        "Thuỵ Anh, Thụy Anh",
        "ngừơi, người",
        "toán, toán",
        "khuỷu, khuỷu",
        "quý, quý",
        "qúy, quý",
        "già, già",
        "giếng, giếng",
        "gìn, gìn",
        "HOÀ, HÒA",
        "Loan, Loan",
        "mía, mía",
        "cửa, cửa",
        "rượu, rượu",
        "khoẻ, khỏe",
        "Krông Pắc, Krông Pắc",
    })
    void a_tone_mark_is_put_where_it_is_looked_for(String typed, String mended) {
        assertThat(Vietnamese.tonesInPlace(typed)).isEqualTo(mended);
    }

    @Test
    void decomposed_text_is_mended_too() {
        String apart = Normalizer.normalize("Xã Hoà Phú", Normalizer.Form.NFD);
        assertThat(Vietnamese.tonesInPlace(apart)).isEqualTo("Xã Hòa Phú");
    }

    @Test
    void what_is_no_vietnamese_syllable_stays() {
        assertThat(Vietnamese.tonesInPlace("áéí 12 a@b.vn")).isEqualTo("áéí 12 a@b.vn");
    }
}
