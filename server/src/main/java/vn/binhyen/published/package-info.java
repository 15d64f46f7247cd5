/// Figures for everybody: fixed months, quarters and years by fixed cuts, frozen on the day they
/// are published. Counts under 5 are hidden, together with what would give them away.
///
/// What is public, and how finely, is data: `resources/published/figures.csv`. A page for residents
/// reads frozen rows only; facts are read once, when somebody of the province publishes. Counting
/// belongs to `figures`.
///
/// Read `PublicPeriod`, then `domain.IndicatorYear`, which decides what is hidden, then
/// docs/public-figures.md.
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
            "cases",
            "figures"
        })
package vn.binhyen.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
