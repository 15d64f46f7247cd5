package vn.binhyen.cases;

import java.util.List;
import java.util.UUID;
import vn.binhyen.staff.StaffMember;

/// The lists of cases an officer looks at again and again, under names of their own; nobody else
/// sees them.
public interface KeptLists {

    /// How many an officer may keep.
    int MOST = 12;

    /// The longest name, in characters.
    int LONGEST_NAME = 40;

    /// The asker's own, in the order in which they were first kept; in the running transaction.
    List<KeptList> mine();

    /// Keeps a list; of the same name, it takes the place of the one before.
    ///
    /// @param asked JSON, as the console writes and reads it
    /// @return false when there are {@link #MOST} already
    boolean keep(StaffMember me, String name, String asked);

    /// @return false when the officer has no such list any more
    boolean drop(StaffMember me, UUID list);

    record KeptList(UUID id, String name, String asked) {}
}
