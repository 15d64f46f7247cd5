/// Report forms as data, filled from figures, coming out as official documents.
///
/// A form (`resources/reports/*.yaml`) says which sentences, tables and texts to be edited a report
/// has. Filled for a unit and a period it becomes a [vn.binhyen.reports.FilledReport]: a value that
/// holds every figure it shows, so that it prints the same years later. When a report is due, who
/// submits it and what became of it belongs to `obligations`.
///
/// Read `Reports`, then `FilledReport`, then `domain.Form`. For who keeps forms: `docs/reports.md`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "papers",
            "scope",
            "territory",
            "staff",
            "cases",
            "figures"
        })
package vn.binhyen.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
