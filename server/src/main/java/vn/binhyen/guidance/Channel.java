package vn.binhyen.guidance;

import org.jspecify.annotations.Nullable;

/// One way to hand in, with its time limit and its fee.
///
/// @param limit in words, e.g. `7 ngày làm việc`; empty where it is not known
/// @param fee in words; empty where it is not known
/// @param amount of the fee in đồng, 0 for free; null where it depends or is not known
public record Channel(Way way, String limit, String fee, @Nullable Long amount) {

    /// @throws IllegalArgumentException for a negative amount
    public Channel {
        if (amount != null && amount < 0) throw new IllegalArgumentException("a fee of " + amount);
    }

    public boolean free() {
        return amount != null && amount == 0;
    }
}
