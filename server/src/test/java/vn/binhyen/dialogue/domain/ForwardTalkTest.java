package vn.binhyen.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardTalkTest {

    private static final Duration LATER = Duration.ofSeconds(30);

    private final ForwardTalk rule = new ForwardTalk(ReportTalkTest.shipped());
    private Forwarding now = new Forwarding.Idle();
    private String lastGroup = "";

    @Test
    void a_forwarded_message_is_kept_with_its_group_and_whether_the_author_agrees() {
        assertThat(step(words("Ai thấy con bò vàng nhà tôi không"), LATER).say())
                .hasValueSatisfying(say -> assertThat(say.text()).contains("từ nhóm nào"));
        assertThat(step(words("Nhóm thôn 5"), LATER).say())
                .hasValueSatisfying(say -> assertThat(say.text()).contains("“Nhóm thôn 5”"));
        assertThat(step(words("khong"), LATER).kept())
                .hasValue(
                        new ForwardTalk.Forwarded(
                                "Ai thấy con bò vàng nhà tôi không", 0, "Nhóm thôn 5", false));
        assertThat(now).isEqualTo(new Forwarding.Idle());
    }

    @Test
    void several_forwarded_in_one_go_are_one_message_and_none_of_them_is_the_groups_name() {
        step(words("Mất bò rồi"), LATER);
        assertThat(step(words("bò vàng sừng gãy"), Duration.ofSeconds(1)).say()).isEmpty();
        step(new Input.Media(""), Duration.ofSeconds(1));
        step(words("Nhóm thôn 5"), LATER);
        assertThat(step(new Input.Tapped("yes"), LATER).kept())
                .hasValue(
                        new ForwardTalk.Forwarded(
                                "Mất bò rồi\nbò vàng sừng gãy", 1, "Nhóm thôn 5", true));
    }

    @Test
    void the_group_named_last_is_one_tap_away() {
        lastGroup = "Nhóm buôn Tơng Jú";
        assertThat(step(words("có người lạ vào buôn"), LATER).say())
                .hasValueSatisfying(say ->
                        assertThat(say.buttons().getFirst().title())
                                .isEqualTo("Nhóm buôn Tơng Jú"));
        step(new Input.Tapped("forward/same"), LATER);
        assertThat(step(words("co"), LATER).kept())
                .map(ForwardTalk.Forwarded::group)
                .hasValue("Nhóm buôn Tơng Jú");
    }

    @Test
    void what_is_no_groups_message_makes_no_case() {
        step(words("mai họp mấy giờ"), LATER);
        assertThat(step(new Input.Tapped("cancel"), LATER).kept()).isEmpty();
        assertThat(now).isEqualTo(new Forwarding.Idle());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cán bộ 7K4M-92TX",
                "can bo 7k4m92tx",
                "CB 7K4M 92TX",
                "mã cán bộ: 7K4M-92TX"
            })
    void a_code_is_read_as_people_type_it(String typed) {
        assertThat(BindingCode.typed(typed)).map(BindingCode::grouped).hasValue("7K4M-92TX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gặp cán bộ", "cán bộ xã nào đây", "7K4M-92TX", "cán bộ 7K4M-92TX nhé", ""})
    void other_words_are_no_code(String typed) {
        assertThat(BindingCode.typed(typed)).isEqualTo(Optional.empty());
    }

    private ForwardTalk.Step step(Input input, Duration since) {
        ForwardTalk.Step step = rule.step(now, input, lastGroup, since);
        now = step.next();
        return step;
    }

    private static Input words(String text) {
        return new Input.Words(text, false);
    }
}
