package vn.binhyen.simulator.world;

/// Whether a page may write to a resident now, and at whose cost.
public sealed interface Window {

    record Free() implements Window {}

    record Charged() implements Window {}

    record Welcome(int left) implements Window {}

    record WelcomesSpent() implements Window {}

    record NeverMet() implements Window {}

    record LongSilent() implements Window {}

    record Blocked() implements Window {}
}
