package vn.binhyen.kernel;

/// A number and how exactly it is known.
///
/// @param amount the number said; of a range its lower end
/// @param upTo the upper end of a range; else the same as `amount`
public record Figure(long amount, long upTo, Mark mark) {

    public static final Figure NONE = exactly(0);

    public Figure {
        boolean range = mark == Mark.RANGE;
        if (upTo < amount || (!range && upTo != amount)) {
            throw new IllegalArgumentException(amount + " to " + upTo + " as " + mark);
        }
    }

    public static Figure exactly(long amount) {
        return new Figure(amount, amount, Mark.EXACT);
    }

    /// A number with that mark, no range.
    public static Figure of(long amount, Mark mark) {
        return new Figure(amount, amount, mark);
    }

    public static Figure between(long from, long to) {
        return new Figure(from, to, Mark.RANGE);
    }

    /// Adds amounts; how exactly the sum is known follows from both: "over 80" and 5 are "over 85",
    /// "over 80" and "nearly 20" are "about 100".
    public Figure plus(Figure other) {
        return new Figure(amount + other.amount, upTo + other.upTo, mark.with(other.mark));
    }
}
