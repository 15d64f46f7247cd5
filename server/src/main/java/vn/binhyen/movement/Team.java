package vn.binhyen.movement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A team (tổ) of a site.
///
/// @param members how many take part now
/// @param until its last day; null while it stands
public record Team(
        UUID id, UUID site, String name, int members, LocalDate from, @Nullable LocalDate until) {

    public static final int LONGEST_NAME = 120;
}
