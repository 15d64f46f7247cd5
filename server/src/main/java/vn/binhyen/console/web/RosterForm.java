package vn.binhyen.console.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.staff.Shift;
import vn.binhyen.ui.Problems;

/// A shift as it was typed; times are those of Viet Nam, as `2026-11-22T17:00`.
public record RosterForm(String officer, String from, String until) {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    static RosterForm empty() {
        return new RosterForm("", "", "");
    }

    static RosterForm of(Shift it) {
        return new RosterForm(it.officer().toString(), typed(it.from()), typed(it.until()));
    }

    private static String typed(Instant at) {
        return LocalDateTime.ofInstant(at, VIETNAM).toString();
    }

    /// Notes everything that is wrong.
    void check(Problems problems) {
        if (officerId().isEmpty()) problems.at("officer", "console.roster.problem.officer");
        if (begins().isEmpty()) problems.at("from", "console.roster.problem.time");
        if (ends().isEmpty()) problems.at("until", "console.roster.problem.time");
        if (begins().isEmpty() || ends().isEmpty()) return;
        Instant from = begins().get();
        Instant until = ends().get();
        if (!until.isAfter(from)) problems.at("until", "console.roster.problem.order");
        else if (!Shift.mayLast(from, until)) {
            problems.at("until", "console.roster.problem.long", Shift.LONGEST.toDays());
        }
    }

    Optional<UUID> officerId() {
        try {
            return Optional.of(UUID.fromString(officer));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Instant> begins() {
        return moment(from);
    }

    Optional<Instant> ends() {
        return moment(until);
    }

    private static Optional<Instant> moment(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(VIETNAM).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
