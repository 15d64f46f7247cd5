/// What residents bring, from the first words to the outcome: classification, time limits,
/// assignment, hand-over.
///
/// It leaves talking to `channels`, who reported to `vault` (sealed), and counting to `figures`.
/// Reports about officers have their own door and never come here.
///
/// Read `Case` first: one file tells a case's life. Then the use cases in `application`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scope",
            "journal",
            "audit",
            "territory",
            "vault",
            "staff",
            "presence",
            "channels"
        })
package vn.binhyen.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
