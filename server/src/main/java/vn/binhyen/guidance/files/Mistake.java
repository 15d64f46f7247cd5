package vn.binhyen.guidance.files;

import java.util.Locale;

/// Something wrong in a file somebody wrote for us.
///
/// @param line counted from 1; in a sheet the row, its heading being row 1; 0 for the whole file
/// @param field the field's name in the file; empty where it is none
/// @param given what stood there, shortened
/// @param allowed what may stand there, for those that tell it; else empty
public record Mistake(long line, String field, Wrong what, String given, String allowed) {

    private static final int SHOWN = 80;

    /// What can be wrong.
    public enum Wrong {
        NOT_UTF8,
        NOT_JSON,
        QUOTES,
        HEADINGS,
        EMPTY,
        UNKNOWN_FIELD,
        MISSING,
        NOT_TEXT,
        NOT_A_LIST,
        TOO_LONG,
        TOO_MANY,
        CODE,
        SLUG,
        DAY,
        DAYS_TURNED,
        WORD,
        AMOUNT,
        WAY_TWICE,
        HALF,
        UNIT,
        TWICE,
        SLUG_TAKEN,
        OTHER_KIND,
        NO_PROCEDURE,
        PERSONAL;

        /// As the keys of messages end: `not-a-list`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Mistake {
        if (given.length() > SHOWN) given = given.substring(0, SHOWN - 1) + "…";
    }

    static Mistake of(long line, String field, Wrong what, String given) {
        return new Mistake(line, field, what, given, "");
    }
}
