package vn.binhyen.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.journal.Entry;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// Something a unit had received was moved to the channel about officers: whoever counted these or
/// keeps copies of them lets them go as if they had never come. It names no unit.
///
/// @param subject the report it became
/// @param conversations those of which nothing is left
/// @param talks the conversation they were part of, gone or not: whoever keeps a draft of it lets
///   it go
public record MovedApart(
        UUID subject,
        List<UUID> cases,
        List<UUID> messages,
        List<UUID> conversations,
        List<UUID> talks)
        implements Happening {

    @Override
    public @Nullable UnitId unit() {
        return null;
    }

    /// The conversations of such an entry that lost lines.
    public static List<UUID> talksOf(Entry entry) {
        var talks = new ArrayList<UUID>();
        entry.facts().path("talks").forEach(id -> talks.add(UUID.fromString(id.asString())));
        return talks;
    }
}
