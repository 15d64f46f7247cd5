package vn.binhyen.guidance;

import java.util.Locale;

/// Why an entry is not quoted to residents.
public enum Silence {
    NOT_APPROVED,
    NOT_YET_VALID,
    NO_LONGER_VALID,
    PAST_REVIEW,
    /// A document it rests on stands no more.
    SUPERSEDED,
    /// A procedure it is about is not quoted itself.
    ABOUT_A_SILENT_ONE;

    /// As the keys of messages end: `past-review`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
