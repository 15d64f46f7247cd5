package vn.binhyen.cases.domain;

import vn.binhyen.cases.CaseState;

/// What a case answers to a verb.
public sealed interface Verdict {

    record Done() implements Verdict {}

    /// It is so already; nothing was changed or written.
    record NothingToChange() implements Verdict {}

    /// The state does not allow it.
    record NotNow(CaseState state) implements Verdict {}

    record ClassifyFirst() implements Verdict {}

    /// Crime information is handed over before it can be closed.
    record HandOverFirst() implements Verdict {}

    record ReasonNeeded() implements Verdict {}

    record WordsNeeded() implements Verdict {}

    record ReceiverNeeded() implements Verdict {}

    /// The resident has reopened it once before.
    record OnlyOnce() implements Verdict {}
}
