package vn.binhyen.guidance.lookups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "5/9/1987, 1987-09-05",
        "05.09.1987, 1987-09-05",
        "05-09-1987, 1987-09-05",
        "05091987, 1987-09-05",
        "1987-09-05, 1987-09-05",
        "' 05 / 09 / 1987 ', 1987-09-05",
        "9/1987, 1987-09",
        "00/09/1987, 1987-09",
        "1950, 1950",
        "00/00/1950, 1950",
        "29/2/2024, 2024-02-29"
    })
    void a_day_of_birth_is_read_however_it_is_written(String typed, String read) {
        assertThat(Births.read(typed, TODAY)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hôm qua",
                "31/2/1987",
                "5/13/1987",
                "1/1/1899",
                "23/11/2026",
                "2027",
                "5/0/1987",
                "87",
                "-5/9/1987"
            })
    void what_is_no_day_of_birth_is_refused(String typed) {
        assertThat(Births.read(typed, TODAY)).isEmpty();
    }

    @Test
    void three_inputs_say_the_same_as_one() {
        assertThat(Births.of("5", "9", "1987", TODAY)).contains("1987-09-05");
        assertThat(Births.of("", "", " 1950", TODAY)).contains("1950");
        assertThat(Births.of("", "9", "1987", TODAY)).contains("1987-09");
        assertThat(Births.of("5", "", "1987", TODAY)).isEmpty();
        assertThat(Births.of("a", "b", "c", TODAY)).isEmpty();
    }
}
