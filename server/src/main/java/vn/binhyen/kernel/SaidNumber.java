package vn.binhyen.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a number as it stands in an officer's book: `80`, `trên 80`, `gần 17.000`, `khoảng 1,5
/// triệu`, `3.000 - 5.000`, `từ 30 đến 40`. Vietnamese or English words, with or without marks.
public final class SaidNumber {

    private static final String NUMBER =
            "(\\d{1,3}(?:[. ]\\d{3})+|\\d{1,15})(?:,(\\d{1,3}))?\\s*(nghin|ngan|trieu|ty|ti)?";
    private static final Pattern ONE =
            Pattern.compile(
                    "(?:(tren|hon|over|>)|(gan|nearly|<)|(khoang|chung|about|~))?\\s*"
                            + NUMBER
                            + "\\s*(\\+)?");
    private static final Pattern RANGE =
            Pattern.compile("(?:tu\\s+)?" + NUMBER + "\\s*(?:-|–|—|den|to)\\s*" + NUMBER);

    private static final long MOST = 1_000_000_000_000_000L;

    private SaidNumber() {}

    /// Empty for what is no whole number of at most a thousand trillion, or a range that falls.
    public static Optional<Figure> read(String typed) {
        String folded = Vietnamese.fold(typed).strip();
        Matcher range = RANGE.matcher(folded);
        if (range.matches()) {
            String scale = range.group(3) == null ? range.group(6) : range.group(3);
            Optional<Long> from = number(range.group(1), range.group(2), scale);
            Optional<Long> to = number(range.group(4), range.group(5), range.group(6));
            return from.flatMap(least ->
                    to.filter(most -> most > least).map(most -> Figure.between(least, most)));
        }
        Matcher one = ONE.matcher(folded);
        if (!one.matches()) return Optional.empty();
        Mark mark =
                one.group(1) != null || one.group(7) != null
                        ? Mark.OVER
                        : one.group(2) != null
                                ? Mark.NEARLY
                                : one.group(3) != null ? Mark.ABOUT : Mark.EXACT;
        return number(one.group(4), one.group(5), one.group(6))
                .map(amount -> Figure.of(amount, mark));
    }

    /// As it may be typed again.
    public static String typed(Figure figure) {
        return switch (figure.mark()) {
            case EXACT -> "" + figure.amount();
            case OVER -> "trên " + figure.amount();
            case NEARLY -> "gần " + figure.amount();
            case ABOUT -> "khoảng " + figure.amount();
            case RANGE -> figure.amount() + " - " + figure.upTo();
        };
    }

    /// A comma means a part of a thousand, a million or a thousand million; alone it may be meant
    /// either way and is refused.
    private static Optional<Long> number(String whole, String part, String scale) {
        String digits = whole.replaceAll("[. ]", "") + (part == null ? "" : "." + part);
        if (part != null && scale == null) return Optional.empty();
        int zeros =
                scale == null
                        ? 0
                        : switch (scale) {
                            case "nghin", "ngan" -> 3;
                            case "trieu" -> 6;
                            default -> 9;
                        };
        BigDecimal value = new BigDecimal(digits).movePointRight(zeros);
        if (value.stripTrailingZeros().scale() > 0) return Optional.empty();
        if (value.compareTo(BigDecimal.valueOf(MOST)) > 0) return Optional.empty();
        return Optional.of(value.longValueExact());
    }
}
