package vn.binhyen.territory;

import java.util.List;
import java.util.function.Function;
import vn.binhyen.territory.domain.Outline;

/// Puts borders onto a sheet. Points are moved to whole units of it or parts of them, so that
/// neighbours keep one common line, and points that fall together are left out. An island too small
/// for the sheet stays as a dot.
final class DrawnOutlines {

    private static final int WIDTH = 1_000;
    private static final String DOT = "h1v1h-1z";
    private static final int GRID = 12;
    private static final double METRES_A_DEGREE = 111_320;

    private DrawnOutlines() {}

    /// @param steps points of a sheet unit that a border may go through
    static Drawing drawing(List<Outline> outlines, Function<Outline, Unit> units, int steps) {
        double west = 180, south = 90, east = -180, north = -90;
        for (Outline outline : outlines) {
            for (double[] ring : outline.rings()) {
                for (int i = 0; i < ring.length; i += 2) {
                    west = Math.min(west, ring[i]);
                    east = Math.max(east, ring[i]);
                    south = Math.min(south, ring[i + 1]);
                    north = Math.max(north, ring[i + 1]);
                }
            }
        }
        double narrow = Math.cos(Math.toRadians((south + north) / 2));
        double scale = WIDTH / ((east - west) * narrow);
        int height = (int) Math.ceil((north - south) * scale);
        var sheet = new Drawing(WIDTH, height, west, north, scale, narrow, List.of());
        return new Drawing(
                WIDTH,
                height,
                west,
                north,
                scale,
                narrow,
                outlines.stream()
                        .map(outline ->
                                new Drawing.Shape(
                                        units.apply(outline),
                                        path(outline, sheet, steps),
                                        spot(outline, sheet)))
                        .toList());
    }

    private static String path(Outline outline, Drawing sheet, int steps) {
        var path = new StringBuilder();
        for (double[] ring : outline.rings()) {
            long lastX = 0, lastY = 0;
            boolean moved = false;
            for (int i = 0; i < ring.length; i += 2) {
                long x = Math.round(sheet.x(ring[i]) * steps);
                long y = Math.round(sheet.y(ring[i + 1]) * steps);
                if (i == 0)
                    path.append('M').append(units(x, steps)).append(' ').append(units(y, steps));
                else if (x != lastX || y != lastY) {
                    moved = true;
                    path.append('l')
                            .append(units(x - lastX, steps))
                            .append(' ')
                            .append(units(y - lastY, steps));
                }
                lastX = x;
                lastY = y;
            }
            path.append(moved ? "z" : DOT);
        }
        return path.toString();
    }

    /// Of a grid over the largest part, the point farthest from its border.
    private static Drawing.Spot spot(Outline outline, Drawing sheet) {
        double[] largest = outline.rings().getFirst();
        for (double[] ring : outline.rings()) if (extent(ring) > extent(largest)) largest = ring;
        var part = new Outline(outline.code(), List.of(largest));
        double west = 180, south = 90, east = -180, north = -90;
        for (int i = 0; i < largest.length; i += 2) {
            west = Math.min(west, largest[i]);
            east = Math.max(east, largest[i]);
            south = Math.min(south, largest[i + 1]);
            north = Math.max(north, largest[i + 1]);
        }
        var best = new Drawing.Spot(sheet.x(west), sheet.y(south), 0);
        for (int row = 1; row < GRID; row++) {
            for (int column = 1; column < GRID; column++) {
                double longitude = west + (east - west) * column / GRID;
                double latitude = south + (north - south) * row / GRID;
                if (!part.contains(latitude, longitude)) continue;
                double room = part.metresToBorder(latitude, longitude) / METRES_A_DEGREE;
                if (room * sheet.scale() > best.room()) {
                    best =
                            new Drawing.Spot(
                                    sheet.x(longitude), sheet.y(latitude), room * sheet.scale());
                }
            }
        }
        return best;
    }

    /// Twice the surface, in square degrees.
    private static double extent(double[] ring) {
        double sum = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            sum += ring[i] * ring[i + 3] - ring[i + 2] * ring[i + 1];
        }
        return Math.abs(sum);
    }

    private static String units(long at, int steps) {
        return at % steps == 0 ? Long.toString(at / steps) : Double.toString((double) at / steps);
    }
}
