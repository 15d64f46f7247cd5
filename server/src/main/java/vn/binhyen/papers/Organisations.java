package vn.binhyen.papers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.binhyen.kernel.ClerksFile;

/// The organisations that issue papers: `papers/organisations.csv`, one row for all communes alike
/// or one of its own for a commune that does it its own way.
public final class Organisations {

    private record Values(List<String> names, Layout layout) {
        Organisation of(UnitNames unit) {
            List<String> filled = names.stream().map(unit::fill).toList();
            for (String each : filled) {
                if (each.contains("{")) {
                    throw new IllegalArgumentException(
                            "{province}, {unit}, {place} and {kind} are allowed, not " + each);
                }
            }
            return new Organisation(
                    filled.get(0),
                    filled.get(1),
                    filled.get(2),
                    filled.get(3),
                    filled.get(4),
                    layout);
        }
    }

    /// Any unit, to see that the values make an organisation.
    private static final UnitNames SOME = new UnitNames("Đắk Lắk", "xã", "Ea Ning");

    private final Map<String, Values> rows;

    private Organisations(Map<String, Values> rows) {
        this.rows = rows;
    }

    /// @throws IllegalArgumentException that names every wrong line
    public static Organisations read(String file, String text) {
        return new Organisations(PapersFile.read(file, text, 11, Organisations::row));
    }

    public Collection<String> codes() {
        return rows.keySet();
    }

    /// @param code "commune-police"
    /// @throws IllegalArgumentException when there is no such code
    public Organisation of(String code, UnitNames unit) {
        return PapersFile.named(rows, code, "organisation").of(unit);
    }

    private static Values row(ClerksFile.Row row) {
        var layout =
                new Layout(
                        number(row, 6),
                        number(row, 7),
                        number(row, 8),
                        number(row, 9),
                        number(row, 10));
        var values = new Values(row.all().subList(1, 6), layout);
        values.of(SOME);
        return values;
    }

    private static int number(ClerksFile.Row row, int column) {
        try {
            return Integer.parseInt(row.at(column));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "column " + (column + 1) + " is a whole number, not " + row.at(column), e);
        }
    }
}
