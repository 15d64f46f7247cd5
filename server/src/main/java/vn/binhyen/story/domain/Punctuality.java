package vn.binhyen.story.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// When a commune hands a report in: most some days before its last day, some after, a few never.
/// The same for the same seed, commune and day.
public final class Punctuality {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Chance chance;

    private Punctuality(Chance chance) {
        this.chance = chance;
    }

    public static Punctuality of(long seed, String commune, LocalDate lastDay) {
        return new Punctuality(Chance.about(seed, "reports " + commune + " " + lastDay));
    }

    /// Empty for one that never comes, or had not come by `now`.
    public Optional<Instant> handedIn(LocalDate lastDay, Instant now) {
        if (chance.of(0.06)) return Optional.empty();
        int days = chance.of(0.09) ? chance.between(1, 6) : -chance.between(0, 9);
        Instant at =
                lastDay.plusDays(days)
                        .atTime(chance.between(8, 16), chance.below(60))
                        .atZone(HERE)
                        .toInstant();
        return Optional.of(at).filter(now::isAfter);
    }

    /// When the level above answered; empty where it had not by `now`.
    public Optional<Instant> answered(Instant handedIn, Instant now) {
        LocalDate day = LocalDate.ofInstant(handedIn, HERE).plusDays(chance.between(1, 12));
        Instant at = day.atTime(9, chance.below(60)).atZone(HERE).toInstant();
        return Optional.of(at).filter(now::isAfter);
    }

    /// Whether it is given back rather than accepted.
    public boolean returned() {
        return chance.of(0.03);
    }

    /// Whether somebody has begun what is not due yet.
    public boolean begun() {
        return chance.of(0.15);
    }
}
