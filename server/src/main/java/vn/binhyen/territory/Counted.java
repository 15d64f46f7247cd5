package vn.binhyen.territory;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhyen.kernel.Vietnamese;

/// What is counted of a place.
public enum Counted {
    PEOPLE("dan so", "nhan khau", "so dan", "so nguoi"),
    HOUSEHOLDS("ho", "so ho", "ho dan"),
    AREA("dien tich"),
    VILLAGES("thon", "so thon"),
    ETHNIC_GROUPS("dan toc", "so dan toc"),
    TEMPORARY_HOUSEHOLDS("ho tam tru"),
    TEMPORARY_PEOPLE("nhan khau tam tru"),
    LODGINGS("co so luu tru"),
    BANKS("ngan hang"),
    GUESTS_A_YEAR("luot khach mot nam"),
    /// What else marks the place, in words: `98 % là người Dao`.
    REMARK("dac diem");

    private static final int LONGEST_NUMBER = 24;

    /// How a source says that a number is not exact; the number said is the amount.
    private static final Pattern HOW =
            Pattern.compile(
                    "(?:tren|hon|gan|khoang)\\s+(.+)|(.+?)\\s+(?:den|-)\\s+.+",
                    Pattern.CASE_INSENSITIVE);

    /// As Vietnamese documents write numbers: dots or spaces between thousands, a comma before
    /// parts.
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:[. \u00A0]\\d{3})+|\\d+)(?:,(\\d{1,6}))?");

    private static final Pattern AREA_TEXT =
            Pattern.compile("(.+?)\\s*(ha|hec ?ta|km2|m2)", Pattern.CASE_INSENSITIVE);

    private final List<String> vietnamese;

    Counted(String... vietnamese) {
        this.vietnamese = List.of(vietnamese);
    }

    /// As files and the database write it: `people`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// From the word of [#word()] or what Vietnamese tables write at the head of the column.
    public static Optional<Counted> of(String written) {
        String folded = Vietnamese.fold(written);
        return Arrays.stream(values())
                .filter(it -> it.word().equals(folded) || it.vietnamese.contains(folded))
                .findFirst();
    }

    /// The amount of what was written: how many, or hectares. Empty where it cannot be read with
    /// certainty, as an area without its measure.
    public Optional<BigDecimal> amountOf(String written) {
        String text = exactly(written.strip());
        return switch (this) {
            case PEOPLE,
                    HOUSEHOLDS,
                    VILLAGES,
                    ETHNIC_GROUPS,
                    TEMPORARY_HOUSEHOLDS,
                    TEMPORARY_PEOPLE,
                    LODGINGS,
                    BANKS,
                    GUESTS_A_YEAR ->
                    number(text).filter(amount -> amount.scale() == 0);
            case AREA -> hectares(text);
            case REMARK -> Optional.empty();
        };
    }

    /// Whether a count may be kept though its amount could not be read: its text tells enough.
    public boolean mayStayText() {
        return this == AREA || this == REMARK;
    }

    /// The number said: of `trên 4.400` it is `4.400`, of a range its lower end.
    private static String exactly(String text) {
        Matcher how = HOW.matcher(Vietnamese.fold(text));
        if (!how.matches()) return text;
        return how.group(1) != null ? how.group(1) : how.group(2);
    }

    private static Optional<BigDecimal> hectares(String text) {
        Matcher area = AREA_TEXT.matcher(text.replace('²', '2'));
        if (!area.matches()) return Optional.empty();
        int shift =
                switch (Vietnamese.fold(area.group(2))) {
                    case "km2" -> 2;
                    case "m2" -> -4;
                    default -> 0;
                };
        return number(area.group(1)).map(amount -> amount.scaleByPowerOfTen(shift));
    }

    private static Optional<BigDecimal> number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || text.length() > LONGEST_NUMBER) return Optional.empty();
        String whole = number.group(1).replaceAll("\\D", "");
        String parts = number.group(2);
        return Optional.of(new BigDecimal(parts == null ? whole : whole + "." + parts));
    }
}
