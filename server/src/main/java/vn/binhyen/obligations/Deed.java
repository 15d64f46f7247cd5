package vn.binhyen.obligations;

/// What became of what somebody wanted to do with a report.
public sealed interface Deed {

    record Done(Filing filing) implements Deed {}

    /// It was done before; nothing happened now.
    record Already(Filing filing) implements Deed {}

    /// Somebody else changed it in the meantime.
    record Stale(Filing now) implements Deed {}

    /// As it stands, this cannot be done.
    record NotNow(Filing now) implements Deed {}

    /// Its time is over and no exception holds.
    record Locked(Gate.Locked gate) implements Deed {}

    /// What was typed names a person.
    record Personal() implements Deed {}

    /// It is not there for this officer, or not theirs to do.
    record NotYours() implements Deed {}
}
