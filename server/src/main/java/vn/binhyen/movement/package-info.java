/// Models of the movement as living things: who steers them, where they are applied, who takes
/// part, and how far each has come from survey to ending.
///
/// A model is never counted twice: applied in another area it has one more site
/// ([vn.binhyen.movement.Site]), a site has teams (HD 22/HD-BCA-V05). What a model is made of is a
/// file of `kits`; what is done at a site is `activities`' matter.
///
/// Read `Site`, `domain.SiteLife`, then `SiteDeeds`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "papers",
            "scope",
            "journal",
            "audit",
            "territory",
            "vault",
            "staff",
            "kits"
        })
package vn.binhyen.movement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
