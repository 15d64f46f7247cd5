package vn.binhyen.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.guidance.AskedQuestion.Became;
import vn.binhyen.guidance.QuestionLists.Alike;
import vn.binhyen.kernel.UnitId;

class AlikenessTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final Instant THEN = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void the_same_question_with_and_without_marks_and_with_a_word_more_stands_together() {
        List<Alike> groups =
                Alikeness.grouped(
                        List.of(
                                asked("Xã mình có nhận hồ sơ thứ bảy không?"),
                                asked("mở quán bida xin giấy gì"),
                                asked("xa minh co nhan ho so thu bay khong a")));

        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst().all())
                .extracting(AskedQuestion::words)
                .containsExactly(
                        "Xã mình có nhận hồ sơ thứ bảy không?",
                        "xa minh co nhan ho so thu bay khong a");
    }

    @Test
    void questions_that_share_only_politeness_stay_apart() {
        assertThat(
                        Alikeness.grouped(
                                List.of(
                                        asked("cho em hỏi mở quán bida xin giấy gì ạ"),
                                        asked("cho em hỏi lịch trực Tết của xã ạ"))))
                .hasSize(2);
    }

    @Test
    void a_choice_that_was_not_offered_changes_nothing_and_no_help_is_said_once() {
        AskedQuestion offered = became(Became.OFFERED, null, List.of("a", "b"));

        assertThat(offered.chosen("c")).isSameAs(offered);
        AskedQuestion chosen = offered.chosen("b");
        assertThat(chosen.became()).isEqualTo(Became.ANSWERED);
        assertThat(chosen.entry()).isEqualTo("b");
        AskedQuestion noHelp = chosen.notHelped(THEN);
        assertThat(noHelp.became()).isEqualTo(Became.FOR_PEOPLE);
        assertThat(noHelp.unhelpful()).isEqualTo("b");
        assertThat(noHelp.entry()).isNull();
        assertThat(noHelp.version()).isEqualTo(3);
        assertThat(noHelp.notHelped(THEN.plusSeconds(60))).isSameAs(noHelp);
        assertThat(noHelp.chosen("a")).isSameAs(noHelp);
    }

    private static AskedQuestion asked(String words) {
        return new AskedQuestion(
                UUID.randomUUID(),
                HERE,
                "zalo",
                THEN,
                words,
                Became.FOR_PEOPLE,
                null,
                List.of(),
                List.of(),
                null,
                null,
                1);
    }

    private static AskedQuestion became(
            Became became, @Nullable String entry, List<String> offered) {
        return new AskedQuestion(
                UUID.randomUUID(),
                HERE,
                "zalo",
                THEN,
                "hỏi",
                became,
                entry,
                offered,
                List.of(),
                null,
                null,
                1);
    }
}
