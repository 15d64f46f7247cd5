package vn.binhyen.territory.domain;

import java.util.List;

/// The border of one unit on the ground: closed rings around its parts and around the holes in
/// them.
public final class Outline {

    private static final double METRES_A_DEGREE = 111_320;

    private final String code;
    private final List<double[]> rings;
    private final double west, south, east, north;

    /// @param rings each longitude, latitude, longitude, … in WGS 84 degrees, the last point equal
    ///   to the first
    public Outline(String code, List<double[]> rings) {
        if (rings.isEmpty()) throw new IllegalArgumentException("a unit without ground: " + code);
        this.code = code;
        this.rings = List.copyOf(rings);
        double w = 180, s = 90, e = -180, n = -90;
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                w = Math.min(w, ring[i]);
                e = Math.max(e, ring[i]);
                s = Math.min(s, ring[i + 1]);
                n = Math.max(n, ring[i + 1]);
            }
        }
        west = w;
        south = s;
        east = e;
        north = n;
    }

    public String code() {
        return code;
    }

    public List<double[]> rings() {
        return rings;
    }

    /// Whether the point lies inside. A line drawn eastward from it crosses the border an odd
    /// number of times; neighbours that share a border share no point.
    public boolean contains(double latitude, double longitude) {
        if (!near(latitude, longitude, 0)) return false;
        boolean inside = false;
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                double y1 = ring[i + 1], y2 = ring[i + 3];
                if ((y1 > latitude) == (y2 > latitude)) continue;
                double x = ring[i] + (latitude - y1) / (y2 - y1) * (ring[i + 2] - ring[i]);
                if (x > longitude) inside = !inside;
            }
        }
        return inside;
    }

    /// Whether the point lies within that many degrees of the smallest box around the unit.
    public boolean near(double latitude, double longitude, double degrees) {
        return longitude >= west - degrees
                && longitude <= east + degrees
                && latitude >= south - degrees
                && latitude <= north + degrees;
    }

    /// Metres from the point to the nearest place on the border, on either side of it; good to a
    /// percent up to some ten kilometres.
    public double metresToBorder(double latitude, double longitude) {
        double narrow = Math.cos(Math.toRadians(latitude));
        double nearest = Double.MAX_VALUE;
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                double x = (ring[i] - longitude) * narrow, y = ring[i + 1] - latitude;
                double dx = (ring[i + 2] - ring[i]) * narrow, dy = ring[i + 3] - ring[i + 1];
                double length = dx * dx + dy * dy;
                double along = length == 0 ? 0 : Math.clamp(-(x * dx + y * dy) / length, 0, 1);
                double fromX = x + along * dx, fromY = y + along * dy;
                nearest = Math.min(nearest, fromX * fromX + fromY * fromY);
            }
        }
        return Math.sqrt(nearest) * METRES_A_DEGREE;
    }
}
