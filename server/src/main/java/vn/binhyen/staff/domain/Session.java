package vn.binhyen.staff.domain;

import java.time.Duration;
import java.time.Instant;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;

/// Somebody signed in at some browser. Known by the hash of its token, which only the browser has.
///
/// @param secondFactor false while the one-time code is still to come
public record Session(
        StaffMember member, Instant usedAt, boolean secondFactor, boolean passwordOnce) {

    /// Whether it was left alone too long.
    public boolean idle(Instant now, SignInRules rules) {
        Duration limit = member.role() == Role.OPERATOR ? rules.operatorIdle() : rules.idle();
        return usedAt.plus(limit).isBefore(now);
    }
}
