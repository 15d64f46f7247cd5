package vn.binhyen.reports.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words of a form with places in them: `{unit}`, `{tips-received}`, `{tips-received.change}`.
public record Sentence(List<Piece> pieces) {

    public sealed interface Piece {}

    public record Said(String words) implements Piece {}

    /// A name of the report itself, like `unit` or `year`.
    public record Blank(String name) implements Piece {}

    public record Number(Formula formula, Aspect aspect) implements Piece {}

    /// What of a figure is said.
    public enum Aspect {
        NOW,
        /// The same period a year before.
        BEFORE,
        /// "giảm 6,58% so với cùng kỳ"
        CHANGE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /// @param blanks the names of the report that may stand in it
    public static Sentence of(String text, Set<String> blanks, Formulas formulas)
            throws Formulas.Wrong {
        var pieces = new ArrayList<Piece>();
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            said(pieces, text.substring(from, place.start()));
            String name = place.group(1).strip();
            pieces.add(blanks.contains(name) ? new Blank(name) : number(name, blanks, formulas));
            from = place.end();
        }
        said(pieces, text.substring(from));
        return new Sentence(pieces);
    }

    /// The numbers in it.
    public Stream<Number> numbers() {
        return pieces.stream().filter(Number.class::isInstance).map(Number.class::cast);
    }

    /// Its own words alone, for a message.
    String plain() {
        return pieces.stream()
                .map(piece -> piece instanceof Said(String words) ? words : "…")
                .collect(Collectors.joining());
    }

    private static void said(List<Piece> pieces, String words) throws Formulas.Wrong {
        if (words.contains("{") || words.contains("}")) {
            throw new Formulas.Wrong("a brace has no partner", "{tips-received}");
        }
        if (!words.isEmpty()) pieces.add(new Said(words));
    }

    private static Number number(String text, Set<String> blanks, Formulas formulas)
            throws Formulas.Wrong {
        for (Aspect aspect : Aspect.values()) {
            String ending = "." + aspect.word();
            if (!text.endsWith(ending)) continue;
            Formula formula = formulas.of(text.substring(0, text.length() - ending.length()));
            if (aspect == Aspect.CHANGE && formula.isShare()) {
                throw new Formulas.Wrong("a share has no change: {" + text + "}", "now, before");
            }
            return new Number(formula, aspect);
        }
        if (text.contains(".")) {
            throw new Formulas.Wrong(
                    "'" + text + "' ends with nothing known", ".now, .before, .change");
        }
        try {
            return new Number(formulas.of(text), Aspect.NOW);
        } catch (Formulas.Wrong e) {
            throw new Formulas.Wrong(
                    e.what(), String.join(", ", new TreeSet<>(blanks)) + "; " + e.allowed());
        }
    }
}
