package vn.binhyen.territory;

import java.util.List;
import java.util.Optional;
import vn.binhyen.kernel.UnitId;

/// Units as shapes on a sheet, north at the top, for an SVG with the view box `0 0 width height`.
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
    public record Shape(Unit unit, String path, Spot spot) {}

    /// Where a number may stand within an outline.
    ///
    /// @param room how far the border is at least, in sheet units
    public record Spot(double x, double y, double room) {}

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    public double x(double longitude) {
        return (longitude - west) * narrow * scale;
    }

    public double y(double latitude) {
        return (north - latitude) * scale;
    }

    public Optional<Shape> of(UnitId unit) {
        return shapes.stream().filter(shape -> shape.unit().id().equals(unit)).findFirst();
    }
}
