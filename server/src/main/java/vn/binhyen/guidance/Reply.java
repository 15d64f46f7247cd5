package vn.binhyen.guidance;

import java.util.List;

/// What the product itself says to a question. Only approved text is in it.
public sealed interface Reply {

    record Answered(Quoted quoted) implements Reply {}

    /// It may be one of these.
    ///
    /// @param nearest two or three
    record WhichOne(List<Quoted> nearest) implements Reply {}

    /// Nothing approved fits: people answer.
    record ForPeople() implements Reply {}

    /// It is for another authority; the door there.
    record Elsewhere(Quoted door) implements Reply {}
}
