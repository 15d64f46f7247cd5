package vn.binhyen.kernel;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// An administrative unit through time: official code plus the day since which the code means this
/// unit. Codes were re-used in 2025, so a code alone never identifies a unit (QĐ 19/2025/QĐ-TTg).
///
/// Written as `24322@2025-07-01`, the form used in the database and in addresses.
public record UnitId(String code, LocalDate since) implements Comparable<UnitId> {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{2,8}");

    public UnitId {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a unit code: " + code);
        }
    }

    /// @throws IllegalArgumentException unless the text has the form `code@yyyy-mm-dd`
    public static UnitId parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) throw new IllegalArgumentException("not a unit id: " + text);
        return new UnitId(text.substring(0, at), LocalDate.parse(text.substring(at + 1)));
    }

    @Override
    public int compareTo(UnitId other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : since.compareTo(other.since);
    }

    @Override
    public String toString() {
        return code + "@" + since;
    }
}
