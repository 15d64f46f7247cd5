package vn.binhyen.cases.canned;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the page fills in where a canned answer leaves a blank, as `{ma_ho_so}`.
public enum Blank {
    /// the case's number in the register
    MA_HO_SO,
    /// the police of the unit that has the case
    DON_VI,
    /// when somebody is there to receive people
    GIO_LAM_VIEC,
    /// until when the resident will be answered
    HAN_TRA_LOI,
    /// to whom it was handed over
    NOI_NHAN;

    static final Pattern IN_WORDS = Pattern.compile("\\{([^{}]*)}");

    /// As it is written: `ma_ho_so`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Blank::word).toList();
    }

    static Optional<Blank> of(String word) {
        return Arrays.stream(values()).filter(blank -> blank.word().equals(word)).findFirst();
    }

    /// What stands in braces there and is no blank.
    public static Set<String> unknownIn(String words) {
        var unknown = new LinkedHashSet<String>();
        IN_WORDS.matcher(words)
                .results()
                .map(found -> found.group(1))
                .filter(word -> of(word).isEmpty())
                .forEach(unknown::add);
        return unknown;
    }

    static Set<Blank> in(String words) {
        var blanks = EnumSet.noneOf(Blank.class);
        IN_WORDS.matcher(words)
                .results()
                .forEach(found -> of(found.group(1)).ifPresent(blanks::add));
        return blanks;
    }
}
