/// What a unit wants to have reached by the end of a year, and how far it has come.
///
/// Whose taking part is aimed at, and what is measured by what, is data (`resources/targets`). A
/// unit's percentages and the numbers of its agencies or businesses are kept with where they stand;
/// what is reached counts itself out of `figures`.
///
/// Read `Audience`, `Progress`, then `Targets`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "scope",
            "audit",
            "territory",
            "staff",
            "movement",
            "figures"
        })
package vn.binhyen.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
