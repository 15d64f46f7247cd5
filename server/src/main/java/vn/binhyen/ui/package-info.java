/// How every page looks and speaks: layouts and parts (in `jte/ui`), words in two languages, dates
/// and numbers as people here write them, error pages, security headers.
///
/// It leaves to each module what stands on its pages. Read `Answer`, then `Words`, then `jte/ui`.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.binhyen.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
