package vn.binhyen.acceptance.replay;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// How many of what in which unit and month. Safe to use from several threads.
final class Tally {

    /// @param figure the model's name for it
    /// @param unit its id
    record Cell(String figure, String unit, YearMonth month) {}

    private final Map<Cell, Long> counts = new HashMap<>();

    synchronized void add(String figure, String unit, YearMonth month, long amount) {
        if (amount != 0) counts.merge(new Cell(figure, unit, month), amount, Long::sum);
    }

    synchronized long of(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    synchronized long total(String figure) {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().figure().equals(figure))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// The same by other units.
    synchronized Tally by(UnaryOperator<String> unit) {
        var other = new Tally();
        counts.forEach((cell, amount) ->
                other.add(cell.figure(), unit.apply(cell.unit()), cell.month(), amount));
        return other;
    }

    /// @param lost what is here and not there, cell by cell
    /// @param doubled what is there and not here
    record Difference(long lost, long doubled) {

        boolean isNone() {
            return lost == 0 && doubled == 0;
        }
    }

    Difference to(Tally reported) {
        long lost = 0, doubled = 0;
        for (Cell cell : together(reported)) {
            long off = of(cell) - reported.of(cell);
            if (off != 0) {
                System.out.printf(
                        "%s, %s, %s: sent %d, reported %d%n",
                        cell.figure(), cell.unit(), cell.month(), of(cell), reported.of(cell));
            }
            lost += Math.max(0, off);
            doubled += Math.max(0, -off);
        }
        return new Difference(lost, doubled);
    }

    private SortedSet<Cell> together(Tally other) {
        var cells =
                new TreeSet<Cell>(
                        Comparator.comparing(Cell::figure)
                                .thenComparing(Cell::month)
                                .thenComparing(Cell::unit));
        cells.addAll(cells());
        cells.addAll(Objects.requireNonNull(other).cells());
        return cells;
    }

    private synchronized java.util.Set<Cell> cells() {
        return java.util.Set.copyOf(counts.keySet());
    }
}
