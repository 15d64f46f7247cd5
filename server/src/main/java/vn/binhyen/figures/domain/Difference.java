package vn.binhyen.figures.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.binhyen.figures.domain.Contribution.Cell;

/// What has to be written so that one set of contributions becomes another: first what is taken
/// back, then what is added. Nothing where both say the same.
public record Difference(List<Contribution> takenBack, List<Contribution> added) {

    public static Difference between(
            Map<Cell, Contribution> before, Map<Cell, Contribution> after) {
        var takenBack = new ArrayList<Contribution>();
        var added = new ArrayList<Contribution>();
        var cells = new HashSet<>(before.keySet());
        cells.addAll(after.keySet());
        for (Cell cell : cells) {
            Contribution was = before.get(cell);
            Contribution is = after.get(cell);
            if (was != null && is != null && was.saysTheSameAs(is)) continue;
            if (was != null) takenBack.add(was);
            if (is != null) added.add(is);
        }
        return new Difference(List.copyOf(takenBack), List.copyOf(added));
    }

    public boolean isEmpty() {
        return takenBack.isEmpty() && added.isEmpty();
    }
}
