package vn.binhyen.guidance.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {

    private static Lexicon lexicon(String shortForms, String chatWords) {
        return new Lexicon(
                new WordList("short-forms.txt", shortForms, "=", 2, false),
                new WordList("chat-words.txt", chatWords, "=", 2, false),
                new WordList("synonyms.txt", "", ",", 2, true),
                new WordList("small-words.txt", "", ",", 1, false));
    }

    @Test
    void the_lists_that_come_along_are_right() {
        assertThat(Lexicon.shipped().askedInFull(Syllables.folded("mất CCCD lm lại ntn")))
                .containsExactly(
                        "mat", "can", "cuoc", "cong", "dan", "lam", "lai", "nhu", "the", "nao");
    }

    @Test
    void a_short_form_is_read_in_full_in_documents_a_chat_word_only_in_questions() {
        Lexicon lexicon = lexicon("gplx = giấy phép lái xe", "ko = không");
        List<String> typed = Syllables.folded("ko có GPLX");
        assertThat(lexicon.inFull(typed)).startsWith("ko").endsWith("giay", "phep", "lai", "xe");
        assertThat(lexicon.askedInFull(typed)).startsWith("khong");
    }

    @Test
    void remarks_empty_lines_and_a_byte_order_mark_do_no_harm() {
        Lexicon lexicon = lexicon("\uFEFF# của tỉnh\n\ngplx = giấy phép lái xe # bằng lái\n", "");
        assertThat(lexicon.inFull(List.of("gplx"))).hasSize(4);
    }

    @Test
    void every_mistake_is_told_with_file_and_line_and_what_is_allowed() {
        assertThatThrownBy(() -> lexicon("gplx giấy phép lái xe\nblx = bằng lái\nkt = ?", ""))
                .hasMessage(
                        """
                        short-forms.txt:1: 'gplx giấy phép lái xe' has 1 part(s); allowed: phrase = phrase
                        short-forms.txt:3: in 'kt = ?' a part holds no word; allowed: phrase = phrase\
                        """);
    }

    @Test
    void a_short_form_that_is_a_word_without_its_marks_is_refused() {
        assertThatThrownBy(() -> lexicon("", "ko = không\nca = công an"))
                .hasMessageStartingWith(
                        "chat-words.txt:2: without marks 'ca' is a word of its own; allowed:");
        assertThat(lexicon("", "ca xã = công an xã").askedInFull(List.of("ca", "xa")))
                .containsExactly("cong", "an", "xa");
    }
}
