package vn.binhyen.territory;

import java.util.List;
import java.util.Optional;
import vn.binhyen.kernel.UnitId;

/// Communes as shapes on a sheet, north at the top, for an SVG with the view box `0 0 width
/// height`.
///
/// @param width of the sheet, 1,000; `height` follows from the ground
/// @param west longitude of the left edge, `north` latitude of the upper one
/// @param scale sheet units a degree of latitude; `narrow` how much shorter one of longitude is
public record Drawing(
        int width,
        int height,
        double west,
        double north,
        double scale,
        double narrow,
        List<Shape> shapes) {

    /// @param path the outline in SVG's words
    public record Shape(Unit commune, String path) {}

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    public double x(double longitude) {
        return (longitude - west) * narrow * scale;
    }

    public double y(double latitude) {
        return (north - latitude) * scale;
    }

    public Optional<Shape> of(UnitId commune) {
        return shapes.stream().filter(shape -> shape.commune().id().equals(commune)).findFirst();
    }
}
