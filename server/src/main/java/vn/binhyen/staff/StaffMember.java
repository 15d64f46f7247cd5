package vn.binhyen.staff;

import java.util.UUID;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;

/// A person of the staff as the rest of the house sees them.
public record StaffMember(UUID id, String displayName, Role role, UnitId unit) {

    public Asker.Officer asker() {
        return new Asker.Officer(id);
    }
}
