package vn.binhyen.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The short fault run; bin/fault is the long one.
@Tag("product")
class IntakeFaultTest {

    @Test
    void through_two_kills_nothing_is_lost_nothing_doubled_and_the_figures_are_the_count()
            throws Exception {
        var outcome = IntakeFault.run(new IntakeFault.Settings(600, 2, 3));

        assertThat(outcome.kills()).isEqualTo(2);
        assertThat(outcome.acknowledged()).isEqualTo(480);
        assertThat(outcome.lost()).isZero();
        assertThat(outcome.doubled()).isZero();
        // how many an officer manages between the kills is a matter of the machine
        assertThat(outcome.answers()).isGreaterThan(2);
        assertThat(outcome.doubledSends()).isZero();
        assertThat(outcome.unsent()).isZero();
        assertThat(outcome.figuresEqual()).isTrue();
    }
}
