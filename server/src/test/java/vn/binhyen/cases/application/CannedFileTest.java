package vn.binhyen.cases.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.canned.Blank;
import vn.binhyen.cases.canned.CannedAnswer;
import vn.binhyen.kernel.PersonalData;

class CannedFileTest {

    private static final String GOOD =
            """
            answers:
              - id: hello
                name: {vi: "Chào", en: "Hello"}
                kinds: [QUESTION]
                states: [in-work, waiting]
                words: "Dạ, {don_vi} xin nghe."
            """;

    @Test
    void an_answer_says_for_which_kinds_and_states_it_is() {
        CannedAnswer hello = read(GOOD).answers().getFirst();
        assertThat(hello.fits(CaseKind.QUESTION, "WAITING")).isTrue();
        assertThat(hello.fits(CaseKind.PRAISE, "WAITING")).isFalse();
        assertThat(hello.fits(CaseKind.QUESTION, "RECEIVED")).isFalse();
        assertThat(hello.fits(null, "IN_WORK")).isFalse();
    }

    @Test
    void a_blank_without_a_value_leaves_the_answer_unsaid() {
        CannedAnswer hello = read(GOOD).answers().getFirst();
        assertThat(hello.filled(Map.of())).isEmpty();
        assertThat(hello.filled(Map.of(Blank.DON_VI, "Công an xã $1")))
                .contains("Dạ, Công an xã $1 xin nghe.");
    }

    @Test
    void every_mistake_is_told_with_its_line_and_what_is_allowed() {
        String bad =
                GOOD.replace("[QUESTION]", "[QUESTIONS]")
                        .replace("waiting", "sleeping")
                        .replace("{don_vi}", "{ten_toi}")
                        .replace("name:", "title:");
        assertThat(read(bad).answers()).isEmpty();
        assertThat(read(bad).mistakes())
                .contains(
                        "a.yaml:3: there is no field 'title'; allowed: id, name, kinds, states, words",
                        "a.yaml:2: 'name' is missing; allowed: id, name, kinds, states, words",
                        "a.yaml:5: in the state 'sleeping' nothing is answered; allowed: handed-over,"
                                + " in-work, received, waiting",
                        "a.yaml:6: there is no blank {ten_toi}; allowed: {ma_ho_so}, {don_vi},"
                                + " {gio_lam_viec}, {han_tra_loi}, {noi_nhan}")
                .anyMatch(it -> it.startsWith("a.yaml:4: no kind is called 'QUESTIONS'; allowed:"));
    }

    @Test
    void two_answers_of_one_name_are_refused_across_files() {
        var ids = new HashSet<String>();
        CannedFile.read("a.yaml", GOOD, ids);
        assertThat(CannedFile.read("b.yaml", GOOD, ids).mistakes())
                .containsExactly("b.yaml:2: two answers are called 'hello'; allowed: once");
    }

    @Test
    void what_comes_along_is_enough_for_every_kind_and_state_and_names_nobody() throws IOException {
        List<CannedAnswer> shipped =
                CannedFile.read(
                        new PathMatchingResourcePatternResolver()
                                .getResources("classpath*:/cases/canned/*.yaml"));
        assertThat(shipped).hasSizeGreaterThanOrEqualTo(25);
        for (CaseKind kind : CaseKind.values()) {
            for (String state : Set.of("IN_WORK", "WAITING")) {
                assertThat(shipped).anyMatch(it -> it.fits(kind, state));
            }
        }
        assertThat(shipped).anyMatch(it -> it.fits(null, "RECEIVED"));
        assertThat(shipped).allMatch(it -> PersonalData.in(it.words()).isEmpty());
    }

    private static CannedFile.Reading read(String text) {
        return CannedFile.read("a.yaml", text, new HashSet<>());
    }
}
