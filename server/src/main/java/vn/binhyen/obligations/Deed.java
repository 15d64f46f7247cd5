package vn.binhyen.obligations;

import java.util.List;
import java.util.Map;
import vn.binhyen.reports.Reports;

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

    /// What was typed tells who somebody is.
    ///
    /// @param findings where in the report; empty where it is the reason somebody gave
    record Personal(List<Reports.Finding> findings) implements Deed {}

    /// What was typed into the form makes no paper.
    ///
    /// @param mistakes sentences by the key of the place
    record Unreadable(Map<String, List<String>> mistakes) implements Deed {}

    /// It is not there for this officer, or not theirs to do.
    record NotYours() implements Deed {}
}
