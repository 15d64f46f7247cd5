/// Households that own a camera and may lend a clip of it: a register with each household's yes to
/// each purpose, and requests for footage that a second officer approves. There is no live link to
/// any camera, and no map of their owners.
///
/// Who owns a camera, where exactly, and what was lent lies sealed in `vault`. What everybody may
/// know of requests, without persons, stays for ever in a public log. Looking into the case itself
/// is `cases`'.
///
/// Read `Consent`, then `domain.FootageRules`, then `application.AskForFootage`.
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
            "movement",
            "figures"
        })
package vn.binhyen.cameras;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
