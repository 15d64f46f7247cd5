/// Which unit owes which report by when, and what became of it.
///
/// The calendar is data (`resources/obligations`): from it follows who owes what on which day; only
/// what happened to a report is stored: its draft, each version handed in as a frozen snapshot,
/// what the level above said to it. What stands in a report is `reports`' matter, every number in
/// it `figures`'.
///
/// Read `Obligation`, `Term`, `Filing`, then `HandingIn`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "scope",
            "journal",
            "audit",
            "territory",
            "staff",
            "papers",
            "figures",
            "reports"
        })
package vn.binhyen.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
