package vn.binhyen.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Who signs: one to three lines of offices, and the name without title or degree; armed forces put
/// the rank before it (NĐ 30/2020, Appendix I, II.7).
///
/// @param offices as printed, in capitals: "KT. TRƯỞNG CÔNG AN XÃ", "PHÓ TRƯỞNG CÔNG AN XÃ"
/// @param name with the rank, if any; empty where it is written by hand
public record Signature(List<String> offices, String name) {

    /// By what right somebody signs.
    public enum Capacity {
        /// On behalf of a collective.
        TM,
        /// Acting in an office nobody holds yet.
        Q,
        /// A deputy, for the head.
        KT,
        /// By order of the head.
        TL,
        /// By the head's written mandate.
        TUQ
    }

    /// "Ông" is no title here: it is also the name of a family.
    private static final Pattern TITLED =
            Pattern.compile("(?iu)(?:bà|gs|pgs|ts|ths|cn|ks|bs|đ/c|đồng chí)[. ].*");

    public Signature {
        offices = offices.stream().map(Words::line).map(Words::capitals).toList();
        name = Words.line(name);
        if (offices.isEmpty() || offices.size() > 3 || offices.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException(
                    "a signature has one to three lines of offices, each with words");
        }
        if (offices.getFirst().matches("(KT|TL|TUQ)\\..*") && offices.size() == 1) {
            throw new IllegalArgumentException(
                    "who signs for another ("
                            + offices.getFirst()
                            + ") names the own office below");
        }
        if (TITLED.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "below a signature stands the name without title or degree: " + name);
        }
    }

    /// The head signs alone, or who has an office in a committee with another one below it.
    public static Signature of(String... offices) {
        return new Signature(List.of(offices), "");
    }

    /// @param first the collective or the head in whose place it is signed
    /// @param own the own office, and a second line if one is needed
    public static Signature of(Capacity capacity, String first, String... own) {
        var offices = new ArrayList<String>();
        offices.add(capacity + ". " + first);
        offices.addAll(List.of(own));
        return new Signature(offices, "");
    }

    /// @param name "Nguyễn Văn A", or with the rank "Trung tá Nguyễn Văn A"
    public Signature by(String name) {
        return new Signature(offices, name);
    }
}
