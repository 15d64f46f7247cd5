package vn.binhyen.territory;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.binhyen.territory.domain.Outline;

/// The whole country on one sheet. There is none without its two archipelagos.
///
/// @param islands where they lie on the sheet, both
public record Country(Drawing provinces, List<Islands> islands) {

    /// What belongs on every map of Viet Nam.
    public enum Archipelago {
        HOANG_SA("Quần đảo Hoàng Sa", "48", 15, 18),
        TRUONG_SA("Quần đảo Trường Sa", "56", 6, 12);

        private static final double WEST = 109.6;

        private final String fullName;
        private final String province;
        private final double south, north;

        Archipelago(String fullName, String province, double south, double north) {
            this.fullName = fullName;
            this.province = province;
            this.south = south;
            this.north = north;
        }

        public String fullName() {
            return fullName;
        }

        /// The code of the province it belongs to.
        public String province() {
            return province;
        }

        private boolean has(double[] ring) {
            return ring[0] > WEST && ring[1] > south && ring[1] < north;
        }
    }

    /// @param x the left edge of the box around them, `y` its upper edge, in sheet units
    public record Islands(Archipelago archipelago, double x, double y, double wide, double high) {}

    public Country {
        islands = List.copyOf(islands);
        if (islands.size() != Archipelago.values().length) {
            throw new IllegalArgumentException(
                    "a map of the country shows " + Arrays.toString(Archipelago.values()));
        }
    }

    private static final int STEPS = 1;
    private static final double AROUND = 12;

    static Country of(List<Outline> provinces, Function<Outline, Unit> units) {
        Drawing sheet = DrawnOutlines.drawing(provinces, units, STEPS);
        return new Country(
                sheet,
                Arrays.stream(Archipelago.values())
                        .map(each -> islands(each, provinces, sheet))
                        .toList());
    }

    private static Islands islands(Archipelago which, List<Outline> provinces, Drawing sheet) {
        double left = sheet.width(), right = 0, top = sheet.height(), bottom = 0;
        for (Outline outline : provinces) {
            if (!outline.code().equals(which.province)) continue;
            for (double[] ring : outline.rings()) {
                if (!which.has(ring)) continue;
                for (int i = 0; i < ring.length; i += 2) {
                    left = Math.min(left, sheet.x(ring[i]));
                    right = Math.max(right, sheet.x(ring[i]));
                    top = Math.min(top, sheet.y(ring[i + 1]));
                    bottom = Math.max(bottom, sheet.y(ring[i + 1]));
                }
            }
        }
        if (right < left) throw new IllegalStateException("the borders lack " + which);
        return new Islands(
                which,
                left - AROUND,
                top - AROUND,
                right - left + 2 * AROUND,
                bottom - top + 2 * AROUND);
    }
}
