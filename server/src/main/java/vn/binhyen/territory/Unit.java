package vn.binhyen.territory;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// An administrative unit. Its name and kind are those of today, or of its last day.
///
/// @param parent the unit above: of a commune its province, before July 2025 its district; none
///   above a province
/// @param until its last day; null while in force
/// @param before the kind it had earlier, if the kind changed while code and ground stayed
public record Unit(
        UnitId id,
        String name,
        UnitKind kind,
        @Nullable UnitId parent,
        @Nullable LocalDate until,
        Optional<EarlierKind> before) {

    public Unit {
        if (name.isBlank()) throw new IllegalArgumentException("a unit has a name: " + id);
        if ((parent == null) != (kind.level() == UnitKind.Level.PROVINCE)) {
            throw new IllegalArgumentException("only a province has no unit above it: " + id);
        }
    }

    /// As the law writes it today, or wrote it last: `Phường Buôn Ma Thuột`.
    public String fullName() {
        return kind.word() + " " + name;
    }

    /// As the law wrote it on that day.
    public String fullNameOn(LocalDate day) {
        return kindOn(day).word() + " " + name;
    }

    public UnitKind kindOn(LocalDate day) {
        return before.filter(earlier -> day.isBefore(earlier.changedOn()))
                .map(EarlierKind::kind)
                .orElse(kind);
    }

    public UnitKind.Level level() {
        return kind.level();
    }

    public boolean inForce() {
        return until == null;
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(id.since()) && (until == null || !day.isAfter(until));
    }

    /// The kind a unit had before it was changed on a day, as ten communes of Đồng Nai on 30 April
    /// 2026.
    public record EarlierKind(UnitKind kind, LocalDate changedOn) {}
}
