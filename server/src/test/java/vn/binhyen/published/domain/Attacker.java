package vn.binhyen.published.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import vn.binhyen.published.PublicPeriod;

/// Somebody who has every public number of a year, knows how all of them are made, and works out by
/// linear programming between which bounds a hidden one must lie. It knows nothing of the program:
/// each unit's and each kind's month is an unknown that is not negative, each public number an
/// equation.
final class Attacker {

    /// Where a hidden number must lie.
    record Bounds(long least, long most) {

        /// Of a small number no more is known than that it is one: it may be anything from 1 to 4,
        /// or spans five numbers. What is hidden for its sake has to leave it as much room.
        boolean tellLittle(boolean small) {
            if (!small) return most - least >= 3;
            return (least <= 1 && most >= 4) || most - least >= 4;
        }
    }

    private final boolean level;
    private final IndicatorYear.Lines lines;
    private final Map<String, Integer> unknowns = new TreeMap<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private final List<Map<Integer, Double>> few = new ArrayList<>();
    private final List<Map<Integer, Double>> some = new ArrayList<>();

    Attacker(boolean level, IndicatorYear.Lines lines) {
        this.level = level;
        this.lines = lines;
    }

    /// By unit and by kind, a month comes to the same.
    void knows(YearMonth month, Iterable<String> units, Iterable<String> kinds) {
        var sum = new HashMap<Integer, Double>();
        units.forEach(unit -> sum.put(unknown(month, Cut.COMMUNES, unit), 1.0));
        kinds.forEach(kind -> sum.put(unknown(month, Cut.KINDS, kind), -1.0));
        equation(sum, 0);
    }

    void reads(PublicPeriod period, Cell cell) {
        if (cell.shown()) equation(expression(period, cell), cell.figure().amount());
    }

    /// A month of the whole province is hidden for itself only: that is known to everybody.
    void readsThatItIsFew(PublicPeriod period, Cell cell) {
        few.add(expression(period, cell));
    }

    /// A 0 is shown, so what is hidden is not 0; that is known to everybody too.
    void readsThatItIsSome(PublicPeriod period, Cell cell) {
        some.add(expression(period, cell));
    }

    Bounds bounds(PublicPeriod period, Cell cell) {
        Map<Integer, Double> wanted = expression(period, cell);
        return new Bounds(
                (long) Math.ceil(solved(wanted, false) - 1e-6),
                (long) Math.floor(solved(wanted, true) + 1e-6));
    }

    private void equation(Map<Integer, Double> sum, double value) {
        sums.add(sum);
        values.add(value);
    }

    private Map<Integer, Double> expression(PublicPeriod period, Cell cell) {
        var sum = new HashMap<Integer, Double>();
        List<YearMonth> all = period.months();
        for (YearMonth month : level ? List.of(all.getLast()) : all) {
            if (cell.cut() == Cut.PROVINCE) {
                unknowns.forEach((name, no) -> {
                    if (name.startsWith(month + " " + Cut.COMMUNES)) sum.put(no, 1.0);
                });
            } else {
                Line line =
                        lines.of(cell.cut(), period).stream()
                                .filter(it -> it.item().equals(cell.item()))
                                .findFirst()
                                .orElseThrow();
                for (String leaf : line.leaves()) {
                    Integer no = unknowns.get(month + " " + cell.cut() + " " + leaf);
                    if (no != null) sum.put(no, 1.0);
                }
            }
        }
        return sum;
    }

    private int unknown(YearMonth month, Cut cut, String leaf) {
        return unknowns.computeIfAbsent(month + " " + cut + " " + leaf, _ -> unknowns.size());
    }

    /// As much as any number here can be where nothing bounds it.
    private static final double NO_BOUND = 1e6;

    private double solved(Map<Integer, Double> wanted, boolean greatest) {
        if (wanted.isEmpty()) return 0;
        var model = new ExpressionsBasedModel();
        var variables = new Variable[unknowns.size()];
        unknowns.forEach((name, no) -> variables[no] = model.newVariable(name).lower(0));
        for (int i = 0; i < sums.size(); i++) {
            add(model, "sum " + i, sums.get(i), variables).level(values.get(i));
        }
        for (int i = 0; i < few.size(); i++) {
            add(model, "few " + i, few.get(i), variables).upper(4);
        }
        for (int i = 0; i < some.size(); i++) {
            add(model, "some " + i, some.get(i), variables).lower(1);
        }
        add(model, "wanted", wanted, variables).upper(NO_BOUND).weight(1);
        Optimisation.Result found = greatest ? model.maximise() : model.minimise();
        if (!found.getState().isOptimal()) throw new AssertionError(found);
        return found.getValue();
    }

    private static Expression add(
            ExpressionsBasedModel model,
            String name,
            Map<Integer, Double> sum,
            Variable[] variables) {
        Expression expression = model.newExpression(name);
        sum.forEach((no, factor) -> expression.set(variables[no], factor));
        return expression;
    }
}
