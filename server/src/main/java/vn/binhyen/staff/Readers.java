package vn.binhyen.staff;

import java.util.List;
import java.util.UUID;

/// Who has something open just now, so that two officers do not do the same thing. Every method
/// works in the running transaction of an officer.
public interface Readers {

    /// Notes that this officer is looking at it, and tells who else is.
    List<StaffMember> lookingToo(StaffMember me, UUID subject);
}
