package vn.binhyen.reports.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.reports.FigureKey;

/// What a form works out of indicators: a sum of terms, or the share one sum is of another.
///
/// @param whole empty for a sum
public record Formula(List<Term> terms, List<Term> whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Formula {
        terms = List.copyOf(terms);
        whole = List.copyOf(whole);
        if (terms.isEmpty()) throw new IllegalArgumentException("a formula adds at least one term");
    }

    public boolean isShare() {
        return !whole.isEmpty();
    }

    /// Every figure it needs.
    public Stream<FigureKey> keys(UnitId unit, Period period) {
        return Stream.of(terms, whole).flatMap(List::stream).map(term -> term.key(unit, period));
    }

    /// Its one figure; empty when it is worked out of several.
    public Optional<FigureKey> single(UnitId unit, Period period) {
        boolean one = terms.size() == 1 && !terms.getFirst().less() && !isShare();
        return one ? Optional.of(terms.getFirst().key(unit, period)) : Optional.empty();
    }

    /// The sum, or of a share what it is a share of.
    public Figure figure(Function<Term, Figure> figures) {
        return sum(terms, figures);
    }

    /// In percent; empty for a sum and for a share of nothing.
    public Optional<BigDecimal> percent(Function<Term, Figure> figures) {
        Figure of = sum(whole, figures);
        if (!isShare() || of.amount() == 0) return Optional.empty();
        return Optional.of(share(figure(figures).amount(), of.amount(), 1));
    }

    /// Whether every number it is worked out of is known exactly.
    public boolean isExact(Function<Term, Figure> figures) {
        return Stream.of(terms, whole)
                .flatMap(List::stream)
                .allMatch(term -> figures.apply(term).mark() == Mark.EXACT);
    }

    /// `part` in percent of `whole`.
    public static BigDecimal share(long part, long whole, int decimals) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    private static Figure sum(List<Term> terms, Function<Term, Figure> figures) {
        Figure sum = Figure.NONE;
        for (Term term : terms) {
            Figure one = figures.apply(term);
            sum = sum.plus(term.less() ? negated(one) : one);
        }
        return sum;
    }

    /// What is taken away pulls the other way: 100 less "over 20" is "nearly 80".
    private static Figure negated(Figure figure) {
        return switch (figure.mark()) {
            case OVER -> Figure.of(-figure.amount(), Mark.NEARLY);
            case NEARLY -> Figure.of(-figure.amount(), Mark.OVER);
            case EXACT, ABOUT -> Figure.of(-figure.amount(), figure.mark());
            case RANGE -> Figure.between(-figure.upTo(), -figure.amount());
        };
    }
}
