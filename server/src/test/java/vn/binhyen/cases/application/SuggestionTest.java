package vn.binhyen.cases.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.cases.topics.Suggestion;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;

class SuggestionTest {

    private Topics topics;

    @BeforeEach
    void read() throws IOException {
        topics = TopicFileTest.shipped();
    }

    @ParameterizedTest
    @CsvSource({
        "trom xe, theft",
        "mat xe o ea ninh, theft",
        "Quán karaoke ồn quá, noise",
        "ho danh bac o cuoi thon, vice",
        "bị lừa chuyển tiền qua mạng, fraud",
        "cho hoi lam can cuoc can giay to gi, question",
        "cam on cac chu cong an, praise"
    })
    void a_topic_is_recognised_with_and_without_marks(String words, String topic) {
        assertThat(topics.recognised(words)).map(Topic::word).hasValue(topic);
    }

    @Test
    void words_that_say_nothing_are_recognised_as_nothing() {
        assertThat(topics.recognised("alo")).isEmpty();
        assertThat(topics.suggest("other", "alo")).isEmpty();
        assertThat(topics.suggest("a topic given up since", "alo")).isEmpty();
    }

    @Test
    void the_picked_topic_tells_the_kind_and_the_words_tell_why() {
        Suggestion suggestion = topics.suggest("noise", "quan karaoke on ao qua").orElseThrow();
        assertThat(suggestion.kind()).isEqualTo(CaseKind.SECURITY_OBSERVATION);
        assertThat(suggestion.picked()).isTrue();
        assertThat(suggestion.because()).containsExactly("ồn ào", "karaoke");
    }

    @Test
    void some_words_make_it_another_kind() {
        assertThat(topics.suggest("disorder", "nó đâm người ta bị thương"))
                .hasValueSatisfying(suggestion -> {
                    assertThat(suggestion.kind()).isEqualTo(CaseKind.CRIME_REPORT);
                    assertThat(suggestion.because()).containsExactly("đâm", "bị thương");
                });
    }

    @Test
    void only_whole_words_count_and_marks_that_are_typed_count() {
        assertThat(topics.recognised("tromxe")).isEmpty();
        assertThat(topics.recognised("kẻ gian")).isPresent();
        assertThat(topics.recognised("kể giãn")).isEmpty();
        assertThat(topics.recognised("mất xe o ea ninh")).map(Topic::word).hasValue("theft");
    }

    @Test
    void answers_are_kept_as_given_and_only_those_of_the_topic() {
        Topic theft = topics.find("theft").orElseThrow();
        var typed =
                Map.of("thing", "cattle", "looks", " Bò vàng, sừng gãy ", "of another topic", "x");
        assertThat(theft.answers(typed, "vi"))
                .extracting(GivenAnswer::answer)
                .containsExactly("Trâu, bò, gia súc, gia cầm", "Bò vàng, sừng gãy");
        assertThat(theft.answers(Map.of("thing", "a car from nowhere"), "vi")).isEmpty();
        assertThat(theft.meansDanger(Map.of("still-here", "yes"))).isTrue();
        assertThat(theft.meansDanger(Map.of("still-here", "no"))).isFalse();
    }
}
