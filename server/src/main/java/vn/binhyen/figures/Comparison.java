package vn.binhyen.figures;

import java.util.OptionalDouble;
import vn.binhyen.kernel.Figure;

/// A total beside that of the same period before.
public record Comparison(Figure now, Figure before) {

    /// The change as a share of the total before: 0.12 is 12 % more. None where nothing was before.
    public OptionalDouble change() {
        return before.amount() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (now.amount() - before.amount()) / before.amount());
    }
}
