package vn.binhyen.guidance.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalFilesTest {

    @TempDir Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("list.jsonl"), text);
    }

    @Test
    void what_others_wrote_a_little_differently_is_read_all_the_same() throws IOException {
        Path corpus =
                file(
                        "\uFEFF{\"id\":7,\"text\":\"Bảy ngày\",\"more\":{}}\n\n{\"id\":\"b\",\"title\":\"Tách hộ\",\"questions\":[\"tách khẩu\"]}\n");
        assertThat(EvalFiles.passages(corpus))
                .extracting(passage -> passage.id() + passage.variants())
                .containsExactly("7[]", "b[tách khẩu]");
        Path questions =
                file("{\"question\":\"a\",\"expected\":7}\n{\"question\":\"b\",\"expected\":[]}");
        assertThat(EvalFiles.questions(questions))
                .extracting(question -> question.expected().toString())
                .containsExactly("[7]", "[]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\"}|line 1: document a has neither \"title\" nor \"text\".",
                "{\"text\":\"a\"}|line 1: a document needs an \"id\".",
                "[1]|line 1: a JSON object {…} belongs on every line.",
                "{\"id\":|line 1: this is not JSON",
                "{\"id\":\"a\",\"text\":[]}|line 1: 'text' must be a text."
            })
    void a_document_that_cannot_be_read_is_told_with_its_line(String line, String told)
            throws IOException {
        Path corpus = file(line);
        assertThatThrownBy(() -> EvalFiles.passages(corpus)).hasMessageContaining(told);
    }

    @Test
    void an_id_told_twice_names_both_lines() throws IOException {
        Path corpus = file("{\"id\":\"a\",\"text\":\"x\"}\n\n{\"id\":\"a\",\"text\":\"y\"}");
        assertThatThrownBy(() -> EvalFiles.passages(corpus))
                .hasMessageContaining("line 3: the id a stands in line 1 already");
    }

    @Test
    void a_question_without_expected_or_without_words_is_told_with_its_line() throws IOException {
        Path without = file("{\"question\":\"a\"}");
        assertThatThrownBy(() -> EvalFiles.questions(without))
                .hasMessageContaining("line 1: \"expected\"");
        Path empty = file("{\"expected\":[]}");
        assertThatThrownBy(() -> EvalFiles.questions(empty))
                .hasMessageContaining("line 1: a \"question\"");
        Path nothing = file("\n");
        assertThatThrownBy(() -> EvalFiles.questions(nothing))
                .hasMessageContaining("holds no line");
        assertThatThrownBy(() -> EvalFiles.questions(folder.resolve("none")))
                .hasMessageContaining("There is no file");
    }
}
