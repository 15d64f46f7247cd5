package vn.binhyen.activities;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.binhyen.kernel.UnitId;

/// Activities as figures read them: the newest version of each, in a worker's running transaction.
public interface LoggedActivities {

    List<Activity> newest(Collection<UUID> ids);

    /// That some version of an activity said a level of that indicator.
    record LevelSaid(String indicator, UnitId unit) {}

    /// What levels any version of these activities said.
    Set<LevelSaid> levelsSaid(Collection<UUID> ids);

    /// The same of all activities.
    Set<LevelSaid> levelsSaid();

    /// All of these units of which any version said a level of that indicator.
    List<Activity> saying(String indicator, Collection<UnitId> units);

    /// Every one, streamed.
    void each(Consumer<Activity> reader);
}
