/// Officers, their roles, the units they act for, and signing in.
///
/// It leaves to each module what a role may do there. Read `StaffMember`, then `Staff`.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "scope", "audit", "vault", "territory", "ui"})
package vn.binhyen.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
