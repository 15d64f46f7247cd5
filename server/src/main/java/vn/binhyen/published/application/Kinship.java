package vn.binhyen.published.application;

import static vn.binhyen.figures.Countable.CASE_ANSWERED;
import static vn.binhyen.figures.Countable.CASE_ANSWERED_LATE;
import static vn.binhyen.figures.Countable.CASE_CLOSED;
import static vn.binhyen.figures.Countable.CASE_OPEN;
import static vn.binhyen.figures.Countable.CASE_RECEIVED;
import static vn.binhyen.figures.Countable.CASE_REOPENED;
import static vn.binhyen.figures.Countable.ENTERED;
import static vn.binhyen.figures.Countable.QUESTION_ASKED;
import static vn.binhyen.figures.Countable.QUESTION_NOT_HELPED;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Rate;
import vn.binhyen.figures.Rates;

/// Whether the difference of two indicators is a number of its own: of 100 answers 97 in time, and
/// 3 are given away.
final class Kinship {

    /// What is counted out of the same occurrences, or levels them up.
    private static final List<Set<Countable>> OF_ONE_FLESH =
            List.of(
                    Set.of(CASE_ANSWERED, CASE_ANSWERED_LATE),
                    Set.of(CASE_OPEN, CASE_RECEIVED),
                    Set.of(CASE_OPEN, CASE_CLOSED),
                    Set.of(CASE_OPEN, CASE_REOPENED),
                    Set.of(QUESTION_ASKED, QUESTION_NOT_HELPED));

    private final Rates rates;

    Kinship(Rates rates) {
        this.rates = rates;
    }

    boolean between(Indicator one, Indicator other) {
        if (rates.all().stream().anyMatch(rate -> joins(rate, one, other))) return true;
        if (one.counts() != other.counts()) {
            return OF_ONE_FLESH.contains(Set.of(one.counts(), other.counts()));
        }
        return one.counts() != ENTERED && !disjoint(one, other);
    }

    private static boolean joins(Rate rate, Indicator one, Indicator other) {
        Set<String> both = Set.of(rate.numerator(), rate.denominator());
        return both.contains(one.code()) && both.contains(other.code());
    }

    /// No occurrence can be counted by both.
    private static boolean disjoint(Indicator one, Indicator other) {
        return one.where().entrySet().stream()
                .anyMatch(trait -> {
                    Set<String> values = other.where().get(trait.getKey());
                    return values != null && Collections.disjoint(values, trait.getValue());
                });
    }
}
