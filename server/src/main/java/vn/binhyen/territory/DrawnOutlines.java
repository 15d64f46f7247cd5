package vn.binhyen.territory;

import java.util.List;
import java.util.function.Function;
import vn.binhyen.territory.domain.Outline;

/// Puts borders onto a sheet. Points are moved to whole and half units of it, so that neighbours
/// keep one common line, and points that fall together are left out.
final class DrawnOutlines {

    private static final int WIDTH = 1_000;
    private static final double STEPS = 2;

    private DrawnOutlines() {}

    static Drawing drawing(List<Outline> outlines, Function<Outline, Unit> units) {
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
                                new Drawing.Shape(units.apply(outline), path(outline, sheet)))
                        .toList());
    }

    private static String path(Outline outline, Drawing sheet) {
        var path = new StringBuilder();
        for (double[] ring : outline.rings()) {
            long lastX = 0, lastY = 0;
            for (int i = 0; i < ring.length; i += 2) {
                long x = Math.round(sheet.x(ring[i]) * STEPS);
                long y = Math.round(sheet.y(ring[i + 1]) * STEPS);
                if (i == 0) path.append('M').append(units(x)).append(' ').append(units(y));
                else if (x != lastX || y != lastY) {
                    path.append('l').append(units(x - lastX)).append(' ').append(units(y - lastY));
                }
                lastX = x;
                lastY = y;
            }
            path.append('z');
        }
        return path.toString();
    }

    private static String units(long steps) {
        return steps % 2 == 0 ? Long.toString(steps / 2) : Double.toString(steps / STEPS);
    }
}
