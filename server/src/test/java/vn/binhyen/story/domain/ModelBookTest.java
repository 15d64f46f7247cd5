package vn.binhyen.story.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModelBookTest {

    @Test
    void the_shipped_book_holds_the_ten_models_and_those_of_the_other_plans() {
        assertThat(ModelBook.shipped().entries())
                .extracting(ModelBook.Entry::key)
                .contains(
                        "e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9", "e10", "a", "b", "c");
    }

    @Test
    void a_mistake_is_told_with_its_line() {
        String book =
                """
                committees: []
                models:
                  - key: x
                    model: Thử
                    steps:
                      - {step: launch, on: 2022-05-xx}
                    colour: red
                """;

        assertThatThrownBy(() -> ModelBook.read(book))
                .hasMessageContaining("story/models.yaml:6: this is no day")
                .hasMessageContaining("story/models.yaml:7: there is no field 'colour'");
    }
}
