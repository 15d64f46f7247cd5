package vn.binhyen.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;

/// The words of one language, and numbers and times as its readers write them. The clock on the
/// wall is that of Viet Nam.
///
/// A message may hold `{0}` for a value and `{0|day|days}` for one form or the other by the number.
public final class Words {

    private static final Pattern HOLE = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^}]*))?}");

    private final Language language;
    private final Dictionary dictionary;
    private final Moments moments;

    Words(Language language, Dictionary dictionary) {
        this.language = language;
        this.dictionary = dictionary;
        this.moments = new Moments(this);
    }

    public Language language() {
        return language;
    }

    /// The message of that key. Numbers among the values are written with their thousands marked.
    public String of(String key, Object... values) {
        String message = dictionary.message(language, key);
        if (values.length == 0) return message;
        Matcher hole = HOLE.matcher(message);
        return hole.replaceAll(found -> Matcher.quoteReplacement(filled(found, values)));
    }

    public boolean has(String key) {
        return dictionary.has(language, key);
    }

    /// A number as a person says how exactly it is known: `trên 80`, `3.000 đến 5.000`.
    public String figure(Figure figure) {
        if (figure.mark() == Mark.EXACT) return number(figure.amount());
        return of("mark." + figure.mark().word(), figure.amount(), figure.upTo());
    }

    public String number(long value) {
        return moments.number(value);
    }

    /// With at most one digit behind the comma: `1.234,5`.
    public String number(double value) {
        return moments.number(value);
    }

    /// `21/11/2026`
    public String day(LocalDate day) {
        return moments.day(day);
    }

    public String day(Instant at) {
        return moments.day(moments.dayOf(at));
    }

    /// `thứ Bảy 21/11/2026`
    public String weekday(LocalDate day) {
        return moments.weekday(day);
    }

    public String weekday(Instant at) {
        return moments.weekday(moments.dayOf(at));
    }

    /// `14:32`
    public String time(Instant at) {
        return moments.time(at);
    }

    /// `14:32, 21/11/2026`
    public String moment(Instant at) {
        return moments.time(at) + ", " + moments.day(moments.dayOf(at));
    }

    /// As short as is clear: `14:32` today, `hôm qua`, else the day.
    public String brief(Instant at, Instant now) {
        return moments.brief(at, now);
    }

    /// `12 phút trước`
    public String ago(Instant at, Instant now) {
        return moments.ago(at, now);
    }

    /// `còn 2 giờ`, or `quá 1 ngày` once the limit has passed.
    public String left(Instant limit, Instant now) {
        return moments.left(limit, now);
    }

    /// A code in syllables to be read aloud: `E, N, bảy, K`.
    public String spelled(String code) {
        return moments.spelled(code);
    }

    private String filled(java.util.regex.MatchResult hole, Object[] values) {
        Object value = values[Integer.parseInt(hole.group(1))];
        if (hole.group(2) != null && value instanceof Number number) {
            return number.longValue() == 1 ? hole.group(2) : hole.group(3);
        }
        return switch (value) {
            case Integer whole -> number(whole);
            case Long whole -> number(whole);
            case Double broken -> number(broken);
            default -> value.toString();
        };
    }
}
