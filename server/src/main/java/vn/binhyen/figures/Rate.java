package vn.binhyen.figures;

import java.util.OptionalDouble;
import vn.binhyen.kernel.Figure;

/// One indicator as a share of another, from `figures/rates.csv`. Both numbers stay readable.
public record Rate(String code, Words name, String numerator, String denominator) {

    /// 0.12 is 12 %; none where nothing was to be shared.
    public static OptionalDouble share(Figure numerator, Figure denominator) {
        return denominator.amount() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) numerator.amount() / denominator.amount());
    }
}
