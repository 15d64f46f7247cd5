package vn.binhyen.movement;

/// What became of a deed at a site.
public sealed interface Deed {

    /// @param site as it is now; told twice, as it became the first time
    record Done(Site site) implements Deed {}

    /// Somebody else changed it in the meantime.
    record Stale(Site site) implements Deed {}

    /// Its life is not at that point.
    record NotNow(Refusal why) implements Deed {}

    /// There is no such site for this officer, or the unit is not theirs.
    record NotYours() implements Deed {}

    /// Why a step cannot be taken.
    enum Refusal {
        /// A planned site works only after a decision.
        NO_DECISION,
        /// That step was taken already.
        TAKEN,
        /// It ended.
        ENDED,
        /// Only a site at work is reviewed, replicated or recognised.
        NOT_AT_WORK,
        /// Only what arose by itself is recognised.
        PLANNED,
        /// It belongs to the way of a planned site.
        SPONTANEOUS,
        /// Before a step it follows on.
        TOO_EARLY,
        /// Later than today.
        TO_COME
    }
}
