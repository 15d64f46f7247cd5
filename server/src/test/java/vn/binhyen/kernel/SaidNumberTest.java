package vn.binhyen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    80                    | 80      | 80      | EXACT
                    trên 80               | 80      | 80      | OVER
                    TREN 80               | 80      | 80      | OVER
                    hơn 129.200           | 129200  | 129200  | OVER
                    600+                  | 600     | 600     | OVER
                    gần 17.000            | 17000   | 17000   | NEARLY
                    gần 5 triệu           | 5000000 | 5000000 | NEARLY
                    khoảng 1,5 triệu      | 1500000 | 1500000 | ABOUT
                    3.000-5.000           | 3000    | 5000    | RANGE
                    3.000 – 5.000         | 3000    | 5000    | RANGE
                    từ 30 đến 40          | 30      | 40      | RANGE
                    2 - 3 triệu           | 2000000 | 3000000 | RANGE
                    21.050.000            | 21050000| 21050000| EXACT
                    """)
    void a_number_is_read_as_it_stands_in_the_book(
            String typed, long amount, long upTo, Mark mark) {
        assertThat(SaidNumber.read(typed)).contains(new Figure(amount, upTo, mark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nhiều",
                "-5",
                "17,000",
                "1,5",
                "5.000-3.000",
                "12 vụ",
                "1.00",
                "99999999999999999"
            })
    void what_may_be_meant_either_way_or_is_no_number_is_refused(String typed) {
        assertThat(SaidNumber.read(typed)).isEmpty();
    }

    @Test
    void what_was_written_is_read_again() {
        var chance = new Random(1);
        for (int i = 0; i < 500; i++) {
            long amount = chance.nextLong(1_000_000_000_000L);
            Mark mark = Mark.values()[i % Mark.values().length];
            Figure figure =
                    mark == Mark.RANGE
                            ? Figure.between(amount, amount + 1)
                            : Figure.of(amount, mark);
            assertThat(SaidNumber.read(SaidNumber.typed(figure))).contains(figure);
        }
    }
}
