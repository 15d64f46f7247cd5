package vn.binhyen.cameras;

import java.util.List;

/// The ground a request is about. Its middle is rounded to about a hundred metres and its size is
/// one of a few, so that nobody finds a single house by moving circles a little.
///
/// @param radius in metres, one of [#RADII]: 3 to 133 hectares
public record Circle(double latitude, double longitude, int radius) {

    public static final List<Integer> RADII = List.of(100, 200, 300, 500, 650);

    private static final double EARTH = 6_371_000;
    private static final double STEP = 1_000; // a thousandth of a degree is 110 m

    public Circle {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || !RADII.contains(radius)) {
            throw new IllegalArgumentException("no circle");
        }
        latitude = Math.round(latitude * STEP) / STEP;
        longitude = Math.round(longitude * STEP) / STEP;
    }

    public boolean holds(Spot spot) {
        return metres(spot) <= radius;
    }

    /// Along a great circle (haversine).
    private double metres(Spot spot) {
        double up = Math.toRadians(spot.latitude() - latitude) / 2;
        double along = Math.toRadians(spot.longitude() - longitude) / 2;
        double a =
                Math.pow(Math.sin(up), 2)
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(spot.latitude()))
                                * Math.pow(Math.sin(along), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(a));
    }
}
