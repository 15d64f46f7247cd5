/// The site for residents: home, one's commune, reporting, the receipt, following up. Composition
/// only; no rules live here. Nobody is signed in and no page sets a cookie.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "scope",
            "territory",
            "vault",
            "staff",
            "presence",
            "channels",
            "cases",
            "cases :: topics",
            "conduct",
            "guidance",
            "guidance :: lookups"
        })
package vn.binhyen.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
