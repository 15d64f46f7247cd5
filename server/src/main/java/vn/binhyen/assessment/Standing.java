package vn.binhyen.assessment;

import java.time.Instant;
import java.util.UUID;

/// How far an assessment has come.
public sealed interface Standing {

    /// What is assessed judges itself.
    ///
    /// @param reason why it was given back; empty the first time
    record Self(String reason) implements Standing {}

    /// The own sheet is given; a reviewer goes over it.
    record Review(UUID selfBy, Instant at) implements Standing {}

    /// Proposed to whoever decides.
    record Deciding(UUID reviewBy, Instant at) implements Standing {}

    record Decided(Decision decision) implements Standing {}

    /// Somebody has appealed; until it is heard the decision stands.
    record Appealed(Decision decision, Appeal appeal) implements Standing {}

    /// As addresses and the database write it.
    default String word() {
        return switch (this) {
            case Self _ -> "self";
            case Review _ -> "review";
            case Deciding _ -> "deciding";
            case Decided _ -> "decided";
            case Appealed _ -> "appealed";
        };
    }
}
