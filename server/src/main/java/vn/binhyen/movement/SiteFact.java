package vn.binhyen.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// What of a site is counted, through time. Names nobody.
///
/// @param unit the unit as it was when the site was begun
/// @param began the first day of its work; null while it is prepared
/// @param recognised the day it was recognised, of one that arose by itself
/// @param ended from that day on it works no more; null while it stands
/// @param ending why it ended; null while it stands
/// @param teams when each team stood
/// @param named when each member who is named took part
/// @param said how many were said to take part, by the day it was said; the first holds from the
///   beginning
/// @param version counts every change
public record SiteFact(
        UUID id,
        UnitId unit,
        Area area,
        Origin origin,
        @Nullable LocalDate began,
        @Nullable LocalDate recognised,
        @Nullable LocalDate ended,
        @Nullable EndReason ending,
        List<Stay> teams,
        List<Stay> named,
        NavigableMap<LocalDate, Integer> said,
        int version) {

    /// @param lastDay the last day of it; null while it lasts
    public record Stay(LocalDate from, @Nullable LocalDate lastDay) {

        public boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
        }
    }

    /// How many teams stood on that day.
    public long teamsOn(LocalDate day) {
        return teams.stream().filter(team -> team.holdsOn(day)).count();
    }

    /// How many took part on that day: those named, or where nobody was, those said.
    public long membersOn(LocalDate day) {
        long by = named.stream().filter(member -> member.holdsOn(day)).count();
        if (by > 0 || said.isEmpty()) return by;
        var last = said.floorEntry(day);
        return last == null ? said.firstEntry().getValue() : last.getValue();
    }
}
