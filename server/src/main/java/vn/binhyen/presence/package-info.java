/// The register of official pages: which page of which channel speaks for which unit.
///
/// It is public: anybody may ask whether a page is real. It does not talk to the channels; `zalo`
/// and the others look up here whose page a message was sent to.
///
/// Read `Pages`.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "scope"})
package vn.binhyen.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
