/// "Is my card ready?": lists that residents look themselves up in, and that nobody can read.
///
/// An officer brings a list of numbers, days of birth and statuses. Kept of each line are a keyed
/// fingerprint of number and day of birth, and the status sealed under a key that follows from the
/// same two; only who brings both finds and opens it. See `docs/decisions/0128`.
///
/// Read `LookUps` and `StatusLists`, then `LookUpSeal`.
@NullMarked
@NamedInterface("lookups")
package vn.binhyen.guidance.lookups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
