package vn.binhyen.obligations;

import java.time.Instant;
import java.util.UUID;

/// How far a report has come.
public sealed interface Standing {

    /// Nothing has happened to it.
    record NotBegun() implements Standing {}

    /// Its unit works on it; nobody else reads the text.
    record Draft(UUID by, Instant at) implements Standing {}

    /// Handed in and not answered.
    ///
    /// @param no which version of it, from 1
    record Submitted(int no, UUID by, Instant at) implements Standing {}

    /// Given back by the level above, to be mended.
    record Returned(int no, String reason, UUID by, Instant at) implements Standing {}

    record Accepted(int no, UUID by, Instant at) implements Standing {}

    /// As addresses and the database write it: `not-begun`.
    default String word() {
        return switch (this) {
            case NotBegun _ -> "not-begun";
            case Draft _ -> "draft";
            case Submitted _ -> "submitted";
            case Returned _ -> "returned";
            case Accepted _ -> "accepted";
        };
    }

    /// Whether it lies with the level above.
    default boolean handedIn() {
        return switch (this) {
            case Submitted _, Accepted _ -> true;
            case NotBegun _, Draft _, Returned _ -> false;
        };
    }
}
