/// What happened, in order, kept: the one way modules hear of each other.
///
/// A row is written in the transaction that changed the state; readers take rows from their own
/// positions and bear being run twice. It does not deliver messages to people. Read `Journal`, then
/// `JournalReader`.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "scope"})
package vn.binhyen.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
