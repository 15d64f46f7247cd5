package vn.binhyen.guidance.lookups;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import vn.binhyen.kernel.Vietnamese;

/// What somebody is found by: the number on their paper, and their day of birth.
///
/// Never printed: whoever writes this into a log writes nothing.
///
/// @param number letters and digits only, in capitals
/// @param birth `1987-09-05`, or `1987-09` or `1987` where the papers say no more
public record Particulars(String number, String birth) {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    public Particulars {
        if (!number.matches("[0-9A-Z]{" + SHORTEST + "," + LONGEST + "}")) {
            throw new IllegalArgumentException("not a number");
        }
        if (!birth.matches("\\d{4}(-\\d{2}){0,2}")) {
            throw new IllegalArgumentException("not a day of birth");
        }
    }

    /// The number without spaces, dots and hyphens; empty for what is none.
    public static Optional<String> number(String typed) {
        String plain =
                Vietnamese.fold(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[^0-9A-Z]", "");
        return plain.length() < SHORTEST || plain.length() > LONGEST
                ? Optional.empty()
                : Optional.of(plain);
    }

    String joined() {
        return number + "/" + birth;
    }

    @Override
    public String toString() {
        return "Particulars[not shown]";
    }
}
