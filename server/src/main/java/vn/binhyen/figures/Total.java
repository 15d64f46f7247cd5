package vn.binhyen.figures;

/// A number and how exactly it is known.
public record Total(long amount, Mark mark) {

    public static final Total NONE = new Total(0, Mark.EXACT);

    /// Adds amounts; the less exact mark stays.
    public Total plus(Total other) {
        return new Total(
                amount + other.amount, mark.compareTo(other.mark) >= 0 ? mark : other.mark);
    }
}
