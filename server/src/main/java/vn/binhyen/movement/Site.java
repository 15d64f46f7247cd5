package vn.binhyen.movement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// An area in which a model is applied (điểm mô hình).
///
/// @param unit the unit as it was when the site was begun; a merged commune's sites keep it
/// @param village the village, where it is one
/// @param place the name of the area as people say it; empty for the whole unit
/// @param began the first day of its work; null while it is prepared
/// @param ended its last day; null while it stands
/// @param teams how many teams stand now
/// @param members how many people take part now, board and teams together; where nobody is named,
///   how many were said to
/// @param version counts every change
public record Site(
        UUID id,
        Model model,
        UnitId unit,
        Area area,
        @Nullable UUID village,
        String place,
        Origin origin,
        Stage stage,
        @Nullable LocalDate began,
        @Nullable LocalDate ended,
        int teams,
        int members,
        int version) {

    public static final int LONGEST_PLACE = 120;

    /// Whether it worked on that day.
    public boolean activeOn(LocalDate day) {
        return began != null && !began.isAfter(day) && (ended == null || ended.isAfter(day));
    }
}
