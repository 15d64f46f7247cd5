package vn.binhyen.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.binhyen.kernel.UnitId;

class FilingTest {

    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID ABOVE = UUID.randomUUID();
    private static final Term TERM =
            TermTest.due("10/05", "15/11", "14/05").term(LocalDate.of(2026, 5, 10)).orElseThrow();
    private static final Instant IN_TIME = TERM.lateFrom().minus(Duration.ofDays(2));
    private static final Instant TOO_LATE = TERM.lateFrom();

    private final Filing none =
            Filing.notBegun(UUID.randomUUID(), new Owed(TERM, UnitId.parse("24540@2025-07-01")));

    @Test
    void it_goes_from_draft_through_return_to_acceptance() {
        Filing draft = done(none.draft(0, OFFICER, IN_TIME));
        Filing first = done(draft.submit(1, OFFICER, IN_TIME));
        Filing back = done(first.giveBack(1, "thiếu phần III", ABOVE, IN_TIME));
        Filing mended = done(back.draft(3, OFFICER, IN_TIME));
        Filing second = done(mended.submit(4, OFFICER, TOO_LATE));
        Filing accepted = done(second.accept(2, ABOVE, TOO_LATE));

        assertThat(back.standing())
                .isEqualTo(new Standing.Returned(1, "thiếu phần III", ABOVE, IN_TIME));
        assertThat(back.standing().handedIn()).isFalse();
        assertThat(second.standing()).isEqualTo(new Standing.Submitted(2, OFFICER, TOO_LATE));
        assertThat(accepted.standing()).isEqualTo(new Standing.Accepted(2, ABOVE, TOO_LATE));
        assertThat(accepted.inTime()).as("its first version came in time").isTrue();
        assertThat(accepted.late(TOO_LATE)).isFalse();
    }

    @Test
    void the_same_version_handed_in_twice_is_handed_in_once() {
        Filing once = done(none.submit(0, OFFICER, IN_TIME));
        assertThat(once.submit(0, OFFICER, TOO_LATE)).isEqualTo(new Deed.Already(once));
        assertThat(once.versions()).isEqualTo(1);
    }

    @Test
    void whoever_read_an_older_version_is_told() {
        Filing draft = done(none.draft(0, OFFICER, IN_TIME));
        assertThat(draft.draft(0, OFFICER, IN_TIME)).isEqualTo(new Deed.Stale(draft));
        assertThat(draft.submit(0, OFFICER, IN_TIME)).isEqualTo(new Deed.Stale(draft));
        Filing second =
                done(
                        done(done(draft.submit(1, OFFICER, IN_TIME))
                                        .giveBack(1, "x", ABOVE, IN_TIME))
                                .submit(3, OFFICER, IN_TIME));
        assertThat(second.accept(1, ABOVE, IN_TIME))
                .as("the answer is about version 1, version 2 lies there")
                .isEqualTo(new Deed.Stale(second));
    }

    @Test
    void what_was_handed_in_is_not_written_on_and_what_was_not_is_not_answered() {
        Filing in = done(none.submit(0, OFFICER, IN_TIME));
        assertThat(in.draft(1, OFFICER, IN_TIME)).isEqualTo(new Deed.NotNow(in));
        assertThat(none.accept(1, ABOVE, IN_TIME)).isEqualTo(new Deed.NotNow(none));
        Filing accepted = done(in.accept(1, ABOVE, IN_TIME));
        assertThat(accepted.giveBack(1, "x", ABOVE, IN_TIME)).isEqualTo(new Deed.NotNow(accepted));
        assertThat(accepted.accept(1, ABOVE, IN_TIME)).isEqualTo(new Deed.Already(accepted));
        assertThat(accepted.submit(2, OFFICER, IN_TIME)).isEqualTo(new Deed.NotNow(accepted));
    }

    @Test
    void it_is_late_while_missing_and_when_it_came_too_late() {
        assertThat(none.late(IN_TIME)).isFalse();
        assertThat(none.late(TOO_LATE)).isTrue();
        Filing late = done(none.submit(0, OFFICER, TOO_LATE));
        assertThat(late.late(TOO_LATE)).isTrue();
        assertThat(late.inTime()).isFalse();
    }

    private static Filing done(Deed deed) {
        assertThat(deed).isInstanceOf(Deed.Done.class);
        return ((Deed.Done) deed).filing();
    }
}
