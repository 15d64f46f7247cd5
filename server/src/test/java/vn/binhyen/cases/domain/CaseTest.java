package vn.binhyen.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.binhyen.cases.CaseEvent;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.Verdict;
import vn.binhyen.kernel.UnitId;

class CaseTest {

    private static final UnitId UNIT = UnitId.parse("24540@2025-07-01");
    private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
    private static final UUID OFFICER = UUID.randomUUID();

    private final Function<CaseKind, String> numbers = kind -> kind.series() + "-2026-0001";
    private static final TimeLimits LIMITS = ShippedLimits.read();

    @Test
    void a_number_is_given_when_an_officer_says_what_it_is_and_not_before() {
        Case it = received();
        assertThat(it.state()).isEqualTo(new CaseState.Received());
        assertThat(classify(it, CaseKind.SECURITY_OBSERVATION, "")).isEqualTo(new Verdict.Done());
        assertThat(it.state())
                .isEqualTo(new CaseState.InWork(CaseKind.SECURITY_OBSERVATION, "PA-2026-0001"));
        assertThat(it.limit()).isEqualTo(LIMITS.limit(CaseKind.SECURITY_OBSERVATION, MORNING));
    }

    @Test
    void to_change_the_kind_later_a_reason_is_needed_and_the_words_stay() {
        Case it = inWork(CaseKind.QUESTION);
        assertThat(classify(it, CaseKind.CRIME_REPORT, " ")).isEqualTo(new Verdict.ReasonNeeded());
        assertThat(classify(it, CaseKind.CRIME_REPORT, "có dấu hiệu tội phạm"))
                .isEqualTo(new Verdict.Done());
        assertThat(it.origin().words()).isEqualTo("Mất xe ở Ea Ning");
        assertThat(classify(it, CaseKind.CRIME_REPORT, "lần nữa"))
                .isEqualTo(new Verdict.NothingToChange());
    }

    @Test
    void asked_back_it_waits_and_goes_on_when_the_resident_writes() {
        Case it = inWork(CaseKind.QUESTION);
        it.answer("Chị ở thôn nào ạ?", true, OFFICER, MORNING);
        assertThat(it.state()).isInstanceOf(CaseState.Waiting.class);
        assertThat(it.heardAgain(MORNING.minusSeconds(1), MORNING))
                .as("words from before, read late")
                .isFalse();
        assertThat(it.heardAgain(MORNING, MORNING)).isTrue();
        assertThat(it.heardAgain(MORNING, MORNING)).isFalse();
        assertThat(it.state()).isInstanceOf(CaseState.InWork.class);
    }

    @Test
    void the_first_answer_is_remembered_and_a_second_does_not_move_it() {
        Case it = inWork(CaseKind.QUESTION);
        it.answer("Một", false, OFFICER, MORNING);
        it.answer("Hai", false, OFFICER, MORNING.plusSeconds(60));
        assertThat(it.firstAnsweredAt()).isEqualTo(MORNING);
    }

    @Test
    void crime_information_is_handed_over_and_not_resolved_here() {
        Case it = inWork(CaseKind.CRIME_DENUNCIATION);
        assertThat(it.close(Outcome.RESOLVED, "Đã xong", OFFICER, MORNING))
                .isEqualTo(new Verdict.HandOverFirst());
        assertThat(it.handOver("", "", OFFICER, MORNING)).isEqualTo(new Verdict.ReceiverNeeded());
        assertThat(it.handOver("Cơ quan điều tra Công an tỉnh", "", OFFICER, MORNING))
                .isEqualTo(new Verdict.Done());
        assertThat(it.limit()).isNull();
        assertThat(it.close(Outcome.RESOLVED, "Đã chuyển, có kết quả", OFFICER, MORNING))
                .isEqualTo(new Verdict.Done());
    }

    @Test
    void a_case_ends_with_words_and_only_once() {
        Case it = inWork(CaseKind.SECURITY_OBSERVATION);
        assertThat(it.close(Outcome.RESOLVED, "  ", OFFICER, MORNING))
                .isEqualTo(new Verdict.WordsNeeded());
        assertThat(it.close(Outcome.RESOLVED, "Quán đã cam kết", OFFICER, MORNING))
                .isEqualTo(new Verdict.Done());
        assertThat(it.close(Outcome.RESOLVED, "Quán đã cam kết", OFFICER, MORNING))
                .isInstanceOf(Verdict.NotNow.class);
    }

    @Test
    void the_resident_takes_it_up_again_once_and_an_officer_as_often_as_needed() {
        Case it = inWork(CaseKind.SECURITY_OBSERVATION);
        it.close(Outcome.RESOLVED, "Xong", OFFICER, MORNING);
        assertThat(it.reopen("Vẫn ồn", null, MORNING)).isEqualTo(new Verdict.Done());
        it.close(Outcome.RESOLVED, "Xong", OFFICER, MORNING);
        assertThat(it.reopen("Vẫn ồn", null, MORNING)).isEqualTo(new Verdict.OnlyOnce());
        assertThat(it.reopen("Bà con báo lại", OFFICER, MORNING)).isEqualTo(new Verdict.Done());
        assertThat(it.reopened()).isEqualTo(2);
    }

    @Test
    void nothing_is_closed_before_an_officer_has_said_what_it_is() {
        assertThat(received().close(Outcome.NOTED, "Cảm ơn", OFFICER, MORNING))
                .isEqualTo(new Verdict.ClassifyFirst());
    }

    @Test
    void every_step_raises_the_version_and_carries_its_event() {
        Case it = inWork(CaseKind.PRAISE);
        it.note("gọi cảm ơn", OFFICER);
        it.close(Outcome.NOTED, "Cảm ơn bà con", OFFICER, MORNING);
        assertThat(it.version()).isEqualTo(4);
        assertThat(it.steps().stream().map(Case.Step::event).filter(e -> e != null))
                .extracting(CaseEvent::version)
                .containsExactly(1, 2, 4);
    }

    private Verdict classify(Case it, CaseKind kind, String reason) {
        return it.classify(kind, reason, OFFICER, numbers, MORNING);
    }

    private Case inWork(CaseKind kind) {
        Case it = received();
        classify(it, kind, "");
        return it;
    }

    private static Case received() {
        var origin =
                new Origin(
                        null,
                        "web",
                        "other",
                        "Mất xe ở Ea Ning",
                        MORNING,
                        "",
                        "",
                        null,
                        null,
                        true);
        return Case.open(UUID.randomUUID(), UNIT, origin, null, LIMITS, MORNING);
    }
}
