/// Who did and who looked at what: append-only, chained so that a change shows.
///
/// A deed and its audit row are one transaction. It does not decide who may look. Read `Audit`
/// first.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "postgres", "scope"})
package vn.binhyen.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
