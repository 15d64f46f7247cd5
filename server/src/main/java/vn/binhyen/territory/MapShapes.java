package vn.binhyen.territory;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/// The outlines of a map as one SVG file, each under its own id. Pages with the map only name them,
/// so that two hundred kilobytes of borders travel once and not with every page.
///
/// @param print changes with the outlines and stands in the address
public record MapShapes(Drawing drawing, String print, String svg) {

    static MapShapes of(Drawing drawing) {
        String svg =
                drawing.shapes().stream()
                        .map(shape ->
                                "<path id=\"%s\" d=\"%s\"/>".formatted(idOf(shape), shape.path()))
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><defs>\n",
                                        "\n</defs></svg>"));
        String print =
                UUID.nameUUIDFromBytes(svg.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 8);
        return new MapShapes(drawing, print, svg);
    }

    private static String idOf(Drawing.Shape shape) {
        return "u" + shape.unit().id().code();
    }

    public String address() {
        return "/console/map-shapes-" + print + ".svg";
    }

    /// Where a page finds that shape.
    public String addressOf(Drawing.Shape shape) {
        return address() + "#" + idOf(shape);
    }
}
