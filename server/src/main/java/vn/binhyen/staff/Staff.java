package vn.binhyen.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.binhyen.kernel.UnitId;

/// The people of the staff, as other modules need them. Every method works in the running
/// transaction.
public interface Staff {

    /// Also somebody whose account was closed: their deeds keep their name.
    Optional<StaffMember> byId(UUID id);

    /// The names that go with these ids; an unknown id has none.
    Map<UUID, String> names(Set<UUID> ids);

    /// Those who handle what that unit's residents bring, by name.
    List<StaffMember> officersOf(UnitId unit);

    /// Writes down anew which units each account sees. To be called, as a worker, after accounts
    /// were loaded from elsewhere.
    void expandScopes();
}
