package vn.binhyen.published.domain;

/// Hidden numbers whose sum everybody could work out, each of them known to be 1 to 4.
///
/// @param count how many they are
/// @param sum what they come to
/// @param known whether they can be named at all
record Rest(int count, long sum, boolean known) {

    /// The greatest count that is hidden for itself; nobody stands behind a 0, so it is shown.
    static final long FEW = 4;

    static final Rest NONE = new Rest(0, 0, true);
    static final Rest UNKNOWN = new Rest(0, 0, false);

    static boolean few(long amount) {
        return amount > 0 && amount <= FEW;
    }

    static Rest of(long amount) {
        return new Rest(1, amount, true);
    }

    Rest plus(Rest other) {
        return new Rest(count + other.count, sum + other.sum, known && other.known);
    }

    /// Whether each of them may still be anything from 1 to 4 once the sum is told: one may be 4
    /// only if enough is left for the others to be 1 each, and 1 only if the others, at 4 each, can
    /// hold what is left.
    boolean staysHidden() {
        return known && (count == 0 || (sum >= FEW + count - 1 && sum <= FEW * (count - 1) + 1));
    }
}
