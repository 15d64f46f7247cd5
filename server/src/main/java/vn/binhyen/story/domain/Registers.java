package vn.binhyen.story.domain;

import java.util.TreeMap;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.kernel.UnitId;

/// The registers' numbers, one series a unit, year and letters, without a gap.
final class Registers {

    private record Series(UnitId unit, int year, String letters) implements Comparable<Series> {

        @Override
        public int compareTo(Series other) {
            return toString().compareTo(other.toString());
        }
    }

    private final TreeMap<Series, Integer> last = new TreeMap<>();

    String next(UnitId unit, int year, CaseKind kind) {
        return next(unit, year, kind.series());
    }

    String next(UnitId unit, int year, String letters) {
        int number = last.merge(new Series(unit, year, letters), 1, Integer::sum);
        String digits = String.valueOf(number);
        return letters + "-" + year + "-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    void writeTo(Ledger ledger) {
        last.forEach((one, number) -> ledger.write(one.unit(), one.year(), one.letters(), number));
    }
}
