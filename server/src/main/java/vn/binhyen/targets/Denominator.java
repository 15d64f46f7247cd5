package vn.binhyen.targets;

import java.time.LocalDate;

/// How many there are in all, where that stands, and for which day it is said.
///
/// @param amount at least 1
public record Denominator(long amount, LocalDate asOf, String source) {

    public Denominator {
        source = source.strip();
        if (amount < 1 || source.length() > Target.LONGEST_SOURCE) {
            throw new IllegalArgumentException("no number of all: " + amount);
        }
    }
}
