/// What is sealed: identities, raw arrivals and files, each under a data key of its own record.
///
/// Destroying the data key deletes the data, in every copy and backup. It decides nothing about who
/// may look: the owner of a record does, and writes the look down with `audit`.
///
/// Read `Vault`, then `Files`.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "scope"})
package vn.binhyen.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
