package vn.binhyen.acceptance.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A five-hundredth of Đắk Lắk's model; bin/replay sends all of it.
@Tag("product")
class ReplayTest {

    @Test
    void what_was_sent_in_33_months_is_what_the_communes_of_then_and_of_today_report()
            throws Exception {
        var outcome = Replay.run(new Settings("dak-lak", 1, 7, 0.002));

        assertThat(outcome.kills()).isEqualTo(1);
        assertThat(outcome.lost()).isZero();
        assertThat(outcome.doubled()).isZero();
        assertThat(outcome.equal()).isTrue();
        assertThat(outcome.verified()).isTrue();
        assertThat(outcome.figures().get("questions")).isEqualTo(new Replay.Figure(146, 146));
        assertThat(outcome.figures().get("tips_resolved")).isEqualTo(new Replay.Figure(4, 4));
        assertThat(outcome.figures().get("look_ups")).isEqualTo(new Replay.Figure(39, 39));
        assertThat(outcome.figures().get("groups")).isEqualTo(new Replay.Figure(2, 2));
    }
}
