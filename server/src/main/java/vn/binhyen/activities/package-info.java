/// What is done for public order, logged by those who did it: planned or done, with numbers that
/// keep how exactly they are known, corrected only by a new version.
///
/// What is asked is a kind's matter (`kits.ActivityKind`). Names are asked nowhere. What the
/// numbers add up to over time is told by `figures`; of one site, by `Activities.sums`.
///
/// Read `Activity`, then `Activities`, then `application.KeepActivities`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "scope",
            "journal",
            "audit",
            "territory",
            "vault",
            "staff",
            "cases",
            "conduct",
            "kits",
            "movement"
        })
package vn.binhyen.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
