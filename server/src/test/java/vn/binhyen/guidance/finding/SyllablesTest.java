package vn.binhyen.guidance.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

    @Test
    void marks_capitals_and_the_places_of_tones_fall_away() {
        assertThat(Syllables.folded("Hoà BÌNH, hòa bình"))
                .containsExactly("hoa", "binh", "hoa", "binh");
        assertThat(Syllables.folded("lý lịch, kĩ lưỡng, Đắk"))
                .containsExactly("li", "lich", "ki", "luong", "dak");
    }

    @Test
    void numbers_and_hours_are_read_as_they_are_meant() {
        assertThat(Syllables.folded("trước 23h30, 06 tuổi, mẫu CT01"))
                .containsExactly("truoc", "23", "gio", "30", "6", "tuoi", "mau", "ct01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nghieng", "truong", "quyet", "giay", "uyen", "gi", "khuya", "oan", "xoong"})
    void a_syllable_is_known_by_how_it_is_built(String syllable) {
        assertThat(Syllables.isBuiltRight(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "ddang", "kys", "truowng", "nge", "vneid", "ntn", "ct01"})
    void what_is_not_built_so_is_no_syllable(String word) {
        assertThat(Syllables.isBuiltRight(word)).isFalse();
    }
}
