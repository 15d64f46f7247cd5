package vn.binhyen.dialogue.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseView;
import vn.binhyen.channels.Message;
import vn.binhyen.channels.Speaker;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.guidance.AskedQuestion.Became;
import vn.binhyen.guidance.QuestionLists;

/// Questions asked in a chat, answered from the catalogue that comes along.
class AnswerInChatTest extends TalkInTheHouse {

    @Autowired QuestionLists questions;

    @Test
    void what_is_approved_is_said_at_once_without_marks_and_marked_as_unchecked() {
        UUID conversation = hear("dang ky tam tru can giay to gi");

        assertThat(await(conversation, "CT01"))
                .contains("Trả lời tự động", "chưa được đơn vị kiểm tra");
        AskedQuestion asked = asked(conversation);
        assertThat(asked.became()).isEqualTo(Became.ANSWERED);
        assertThat(asked.why()).isNotEmpty();
        assertThat(openCases(conversation)).isEmpty();
    }

    @Test
    void what_was_answered_waits_for_nobody_and_what_waited_before_goes_on_waiting() {
        UUID answered = hear("dang ky tam tru can giay to gi");
        await(answered, "CT01");
        assertThat(see(answered).waitingSince()).isNull();

        person = "p" + UUID.randomUUID();
        UUID other = hear("Nhờ cán bộ xem giúp");
        settle();
        Instant since = see(other).waitingSince();
        hear("Đăng ký tạm trú cần giấy tờ gì?");
        await(other, "CT01");
        assertThat(since).isNotNull();
        assertThat(see(other).waitingSince()).isEqualTo(since);
    }

    @Test
    void an_answer_of_no_help_goes_to_people_and_no_longer_counts_as_answered() {
        UUID conversation = hear("Đăng ký tạm trú cần giấy tờ gì?");
        await(conversation, "CT01");

        tap(conversation, "Chưa đúng ý tôi");

        await(conversation, "đã chuyển cho cán bộ");
        CaseView opened = openCase(conversation);
        assertThat(opened.words()).isEqualTo("Đăng ký tạm trú cần giấy tờ gì?");
        assertThat(opened.topic()).isEqualTo("question");
        AskedQuestion asked = asked(conversation);
        assertThat(asked.became()).isEqualTo(Became.FOR_PEOPLE);
        assertThat(asked.unhelpfulAt()).isNotNull();

        tap(conversation, "Chưa đúng ý tôi");
        settle();
        assertThat(machineSaid(conversation, "đã chuyển cho cán bộ")).isOne();
    }

    @Test
    void what_may_be_one_of_several_is_asked_back_and_the_choice_is_answered() {
        UUID conversation = hear("cho hỏi làm căn cước thế nào");
        await(conversation, "Bà con hỏi về việc nào");
        AskedQuestion before = asked(conversation);
        assertThat(before.became()).isEqualTo(Became.OFFERED);
        assertThat(before.offered()).hasSizeBetween(2, 3);

        hear(see(conversation).messages().getLast().buttons().getFirst().payload());

        await(conversation, "Trả lời tự động");
        assertThat(asked(conversation).became()).isEqualTo(Became.ANSWERED);
    }

    @Test
    void what_nothing_approved_fits_becomes_a_case_that_people_answer() {
        UUID conversation = hear("cho hỏi câu lạc bộ zumba pilates tập chỗ nào ạ?");

        await(conversation, "đã chuyển cho cán bộ");
        assertThat(openCase(conversation).words()).contains("zumba");
        assertThat(asked(conversation).became()).isEqualTo(Became.FOR_PEOPLE);
    }

    @Test
    void what_another_authority_decides_is_shown_the_door_there() {
        UUID conversation = hear("cho hỏi đăng ký kết hôn ở đâu ạ");

        await(conversation, "Ủy ban nhân dân xã, phường làm");
        assertThat(asked(conversation).became()).isEqualTo(Became.ELSEWHERE);
        assertThat(openCases(conversation)).isEmpty();
    }

    @Test
    void what_happened_is_offered_to_be_reported_and_not_answered() {
        UUID conversation = hear("mat xe o ea ninh");

        await(conversation, "Báo tin từng bước");
        settle();
        assertThat(machineSaid(conversation, "Trả lời tự động")).isZero();
    }

    @Test
    void numbers_that_tell_who_somebody_is_are_masked_where_questions_are_kept() {
        UUID conversation = hear("số căn cước 066087001234 của tôi sai thì sửa ở đâu?");
        for (int i = 0; i < 100 && kept(conversation).isEmpty(); i++) settle();

        assertThat(asked(conversation).words()).doesNotContain("066087001234").contains("căn cước");
    }

    private AskedQuestion asked(UUID conversation) {
        return kept(conversation).getFirst();
    }

    private List<AskedQuestion> kept(UUID conversation) {
        List<UUID> lines =
                see(conversation).messages().stream()
                        .filter(message -> message.speaker() == Speaker.RESIDENT)
                        .map(Message::id)
                        .toList();
        return transactions.reading(WORKER, () -> questions.of(lines));
    }

    private List<CaseLists.OfConversation> openCases(UUID conversation) {
        return transactions.reading(WORKER, () -> cases.openOf(java.util.Set.of(conversation)));
    }
}
