/// Everything counted once, from the work done, and openable to its source.
///
/// A source (a case, a message) has versions; a pure function says what a version contributes to
/// which [vn.binhyen.figures.Indicator]; the difference to the version before is kept as facts.
/// Totals are kept per unit and day and summed up the tree on reading. What is counted, and what
/// ONE of it is, is data: `resources/indicators`. Documents and forms belong to `reports`.
///
/// Read `Indicator`, then `domain.Counting`, then `Totals`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "postgres",
            "ui",
            "charts",
            "scope",
            "journal",
            "territory",
            "staff",
            "channels",
            "cases",
            "conduct",
            "guidance",
            "guidance :: lookups",
            "kits",
            "movement",
            "activities"
        })
package vn.binhyen.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
