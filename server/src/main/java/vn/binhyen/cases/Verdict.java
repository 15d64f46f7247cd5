package vn.binhyen.cases;

import java.util.Set;
import vn.binhyen.channels.Said;
import vn.binhyen.staff.Role;

/// What a case, or the desk it lies on, answers to a verb. Only `Done` changed anything.
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

    /// No such case, or not one the asker may see.
    record NotThere() implements Verdict {}

    /// The words could not be said; the case is as it was.
    record NotSaid(Said why) implements Verdict {}

    /// The resident has reopened it once before.
    record OnlyOnce() implements Verdict {}

    /// This clock has ended or run out, cannot be extended, or was extended once before.
    record NoExtension() implements Verdict {}

    /// Only these roles may.
    record NotYourRole(Set<Role> who) implements Verdict {}

    /// No unit in force today that works with this system.
    record NoSuchUnit() implements Verdict {}

    /// Nobody of the case's unit who handles cases.
    record NoSuchOfficer() implements Verdict {}

    /// It is with that unit already.
    record SameUnit() implements Verdict {}

    /// Only what tells of security and order can be a tip of value.
    record NoTip() implements Verdict {}
}
