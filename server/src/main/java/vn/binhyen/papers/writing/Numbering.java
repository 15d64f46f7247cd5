package vn.binhyen.papers.writing;

import java.util.EnumMap;
import java.util.Map;
import vn.binhyen.papers.Block.Rank;

/// Counts the blocks of a structure (NĐ 30/2020, Appendix I, II.5): roman numerals for parts,
/// chapters and headings, arabic ones for sections, articles and clauses, letters for points.
final class Numbering {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
    private static final String[] ONES = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
    };

    /// The letters points are counted with: those of the Vietnamese alphabet without ă, â, ê, ô, ơ,
    /// ư.
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final Map<Rank, Integer> counted = new EnumMap<>(Rank.class);

    /// The label of the next block of this rank, as it is printed: "Phần II", "Điều 3.", "IV.",
    /// "đ)".
    String next(Rank rank) {
        int number = counted.merge(rank, 1, Integer::sum);
        for (Rank below : Rank.values()) {
            if (beginsAnew(below, rank)) counted.remove(below);
        }
        return switch (rank) {
            case PART -> "Phần " + roman(number);
            case CHAPTER -> "Chương " + roman(number);
            case SECTION -> "Mục " + number;
            case ARTICLE -> "Điều " + number + ".";
            case HEADING -> roman(number) + ".";
            case CLAUSE -> number + ".";
            case POINT -> letter(number) + ")";
        };
    }

    private static boolean beginsAnew(Rank below, Rank above) {
        return switch (below) {
            case PART, CHAPTER, ARTICLE -> false;
            case SECTION -> above == Rank.CHAPTER;
            case HEADING -> above == Rank.PART;
            case CLAUSE, POINT -> above.compareTo(below) < 0;
        };
    }

    static String roman(int number) {
        if (number > 89) throw new IllegalArgumentException("more than 89 parts or headings");
        return TENS[number / 10] + ONES[number % 10];
    }

    private static String letter(int number) {
        if (number > LETTERS.length()) {
            throw new IllegalArgumentException(
                    "a clause has more than " + LETTERS.length() + " points");
        }
        return LETTERS.substring(number - 1, number);
    }
}
