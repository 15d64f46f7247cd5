package vn.binhyen.cases.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One time limit of one case as it runs.
///
/// @param no its place among the case's clocks, from 1; it never changes
/// @param rule the row of the file it began under
/// @param since from when it counts
/// @param due by when it runs out; of one that stands still, if it stood no longer
/// @param extendedAt when it was extended; null if it was not
/// @param stoodStill how long it stood still so far, as [TimeLimits#stoodStill] counts
public record CaseClock(
        int no,
        TimeRule rule,
        Instant since,
        Instant due,
        @Nullable Instant extendedAt,
        long stoodStill,
        Hand hand) {

    /// What its hand does.
    public sealed interface Hand {
        record Running() implements Hand {}

        /// The resident was asked something.
        record StandingStill(Instant since) implements Hand {}

        /// What it waited for happened, in time or late.
        record Met(Instant at) implements Hand {}

        /// It does not apply any more: the kind was changed, or the case ended without it.
        record Dropped(Instant at) implements Hand {}

        /// Its word in the database and on pages.
        default String word() {
            return switch (this) {
                case Running() -> "RUNNING";
                case StandingStill _ -> "STANDING_STILL";
                case Met _ -> "MET";
                case Dropped _ -> "DROPPED";
            };
        }

        /// Since when it stands there; null while it runs.
        default @Nullable Instant moment() {
            return switch (this) {
                case Running() -> null;
                case StandingStill(Instant since) -> since;
                case Met(Instant at) -> at;
                case Dropped(Instant at) -> at;
            };
        }
    }

    /// Whether it may still run out.
    public boolean isOpen() {
        return switch (hand) {
            case Hand.Running(), Hand.StandingStill _ -> true;
            case Hand.Met _, Hand.Dropped _ -> false;
        };
    }

    public boolean isRunning() {
        return hand instanceof Hand.Running;
    }

    /// When somebody is to be warned: a share of its length before its end.
    public Instant warnAt() {
        Duration whole = Duration.between(since, due);
        return since.plus(whole.multipliedBy(rule.warnAt()).dividedBy(100));
    }

    CaseClock now(Hand changed) {
        return new CaseClock(no, rule, since, due, extendedAt, stoodStill, changed);
    }

    CaseClock under(TimeRule other) {
        return new CaseClock(no, other, since, due, extendedAt, stoodStill, hand);
    }

    CaseClock goingOn(long stood, Instant moved) {
        return new CaseClock(no, rule, since, moved, extendedAt, stood, new Hand.Running());
    }

    CaseClock extended(Instant at, Instant moved) {
        return new CaseClock(no, rule, since, moved, at, stoodStill, hand);
    }
}
