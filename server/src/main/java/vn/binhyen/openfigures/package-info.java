/// Figures for other programs: read-only JSON and CSV under `/api/v1`, for whoever holds a token
/// that somebody of a unit made. A token sees the units and indicators it was made for, and never
/// more than the person who made it.
///
/// What anybody may read is `published`; here nothing is hidden, because a token is given to
/// officials. Read `Token`, then `web.TokenDoor`, then docs/api.md.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "ui", "scope", "audit", "territory", "staff", "figures"})
package vn.binhyen.openfigures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
